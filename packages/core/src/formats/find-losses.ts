import { completeTalk } from '../talk/complete-talk';
import { readTalk } from '../talk/read-talk';
import { isRecord } from '../talk/record';
import type { Extra, Moment, Talk, UnplacedMoment } from '../talk/talk';
import type { Issue, TalkDraft } from './talk-format';

// An id made from start and label changes with them, which is said already.
const causesOfId = ['start', 'label'];
// Decimals of seconds are not exact in binary: this much is no change.
const tolerance = 1e-9;

// Deeper values count as changed, so that no text can exhaust the stack.
const deepest = 1000;

function isSame(one: unknown, other: unknown, depth = 0): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= tolerance;
  if (depth > deepest) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index], depth + 1));
  }
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name], other[name], depth + 1));
  }
  return Object.is(one, other);
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function describe(formatName: string, value: unknown, back: unknown): string {
  if (isNothing(back)) return `${formatName} cannot hold this: it was left out.`;
  return isNothing(value)
    ? `${formatName} cannot leave this out: it reads back as ${show(back)}.`
    : `${formatName} cannot hold this as it is: it reads back as ${show(back)}.`;
}

type Fields = Readonly<Record<string, unknown>>;

function compareFields(fields: Fields, back: Fields, path: string, formatName: string): Issue[] {
  const names = new Set([...Object.keys(fields), ...Object.keys(back)]);
  return [...names].flatMap((name): Issue[] => {
    const [value, other] = [fields[name], back[name]];
    if (isSame(value, other) || (isNothing(value) && isNothing(other))) return [];
    return [{ severity: 'warning', message: describe(formatName, value, other), path: `${path}${name}` }];
  });
}

function comparePart(
  { extra = {}, ...fields }: { readonly extra?: Extra },
  { extra: extraBack = {}, ...back }: { readonly extra?: Extra },
  path: string,
  formatName: string,
): Issue[] {
  return [
    ...compareFields({ ...fields }, { ...back }, path, formatName),
    ...compareFields(extra, extraBack, `${path}extra.`, formatName),
  ];
}

function compareMoment(
  moment: Moment | UnplacedMoment,
  back: Moment | UnplacedMoment | undefined,
  path: string,
  formatName: string,
): Issue[] {
  if (!back)
    return [{ severity: 'error', message: `${formatName} cannot hold this: it was left out.`, path }];
  const { source = back.source, ...fields } = moment;
  // Where prose says a moment is nothing that the talk did not hold.
  const issues = comparePart({ ...fields, ...(source && { source }) }, back, `${path}.`, formatName);
  const changesId = causesOfId.some((field) => issues.some((issue) => issue.path === `${path}.${field}`));
  return issues.filter((issue) => !(changesId && issue.path === `${path}.id`));
}

/** Pairs by the places that are stated, or by id, or by place, or by what moments are called where some are gone. */
function pair(
  moments: readonly Moment[],
  back: readonly Moment[],
  places: readonly number[] | undefined,
): readonly (Moment | undefined)[] {
  if (places) return places.map((place) => back[place]);
  const byId = new Map(back.map((moment) => [moment.id, moment]));
  if (moments.every(({ id }) => byId.has(id))) return moments.map(({ id }) => byId.get(id));
  if (moments.length === back.length) return back;
  const left = new Map<string, Moment[]>();
  for (const moment of [...back].reverse()) {
    const same = left.get(moment.label);
    if (same) same.push(moment);
    else left.set(moment.label, [moment]);
  }
  return moments.map(({ label }) => left.get(label)?.pop());
}

/**
 * What a format did not hold of a talk, by reading back what it wrote: every field of every moment that is gone or
 * changed. A writer need not know what its format lacks, and cannot forget to say so.
 */
export function findLosses(
  talk: Talk,
  draft: TalkDraft,
  formatName: string,
  places?: readonly number[],
): Issue[] {
  const checked = readTalk(draft);
  const { talk: back, moments: momentsBack } = completeTalk(checked);
  const { id: _, moments, unplaced, ...fields } = talk;
  const { id: __, moments: ___, unplaced: unplacedBack, title, ...others } = back;
  // A talk that comes back without a title has been given one.
  const fieldsBack = checked.fields.title === undefined ? others : { ...others, title };
  const paired = pair(moments, momentsBack, places);
  return [
    ...comparePart(fields, fieldsBack, '', formatName),
    ...moments.flatMap((moment, index) =>
      compareMoment(moment, paired[index], `moments[${index}]`, formatName),
    ),
    ...unplaced.flatMap((moment, index) =>
      compareMoment(moment, unplacedBack[index], `unplaced[${index}]`, formatName),
    ),
  ];
}
