import { formatPath, type Path } from '../talk/fault';
import { momentEntries, talkEntries, unplacedEntries } from '../talk/schema';
import type { Extra, Talk } from '../talk/talk';
import { findJsonLoss } from './json/json-loss';
import type { Issue, WrittenText } from './talk-format';

const talkNames = new Set(['talkmark', 'extra', ...Object.keys(talkEntries)]);
const momentNames = new Set(['extra', ...Object.keys(momentEntries)]);
const unplacedNames = new Set(['extra', ...Object.keys(unplacedEntries)]);

/** A part with the fields of its `extra` where they came from: beside the others, unless their names are taken. */
function spreadExtra<Part extends { readonly extra?: Extra }>(
  { extra = {}, ...fields }: Part,
  names: ReadonlySet<string>,
  path: Path,
  losses: Issue[],
): Omit<Part, 'extra'> & Extra {
  const kept = Object.entries(extra).filter(([name, value]) => {
    const loss = findJsonLoss(value);
    if (loss === undefined) return true;
    const place = formatPath([...path, 'extra', name]);
    losses.push({ severity: 'error', message: `This was left out: ${loss}.`, path: place });
    return false;
  });
  const beside = kept.filter(([name]) => !names.has(name));
  const under = kept.filter(([name]) => names.has(name));
  const nested = under.length === 0 ? {} : { extra: Object.fromEntries(under) };
  return { ...fields, ...Object.fromEntries(beside), ...nested };
}

/** The talk as `talkmarkJson` documents it, indented, with a line end at the end. */
export function writeTalkmarkJson(talk: Talk): WrittenText {
  const losses: Issue[] = [];
  const { id, title, moments, unplaced, ...details } = spreadExtra(talk, talkNames, [], losses);
  const document = {
    talkmark: 1,
    id,
    title,
    ...details,
    moments: talk.moments.map((moment, index) => {
      const path = ['moments', index];
      const { id, start, end, label, ...details } = spreadExtra(moment, momentNames, path, losses);
      return { id, start, end, label, ...details };
    }),
    unplaced: talk.unplaced.map((moment, index) =>
      spreadExtra(moment, unplacedNames, ['unplaced', index], losses),
    ),
  };
  return { text: `${JSON.stringify(document, null, 2)}\n`, losses };
}
