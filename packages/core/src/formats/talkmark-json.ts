import { completeTalk } from '../talk/complete-talk';
import { findMissingTitle } from '../talk/define-talk';
import type { Fault } from '../talk/fault';
import { compareMoments } from '../talk/moment-order';
import { type Located, readTalk } from '../talk/read-talk';
import { isRecord } from '../talk/record';
import type { Moment } from '../talk/talk';
import { toIssue } from './fault-issues';
import { findJsonFault } from './json/json-fault';
import { findJsonPlaces } from './json/json-places';
import type { FormatResult, Issue, ParseContext, TalkFormat } from './talk-format';
import { writeTalkmarkJson } from './talkmark-json-write';
import { createPositionOf } from './text-position';

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function syntaxIssue(text: string): Issue {
  const positionOf = createPositionOf(text);
  // An engine may refuse JSON for want of memory.
  const { offset, problem, opening } = findJsonFault(text) ?? {
    offset: 0,
    problem: 'This JSON is too large',
  };
  const opened =
    opening === undefined ? '' : ` (${text.charAt(opening)} was opened in line ${positionOf(opening).line})`;
  return { severity: 'error', message: `${problem}${opened}.`, ...positionOf(offset) };
}

function findVersionFault(version: unknown): Fault[] {
  if (version === 1) return [];
  const problem =
    version === undefined
      ? 'The version is missing: begin with { "talkmark": 1'
      : 'This is not version 1, which is all that this version of Talkmark knows';
  return [{ path: ['talkmark'], severity: 'warning', problem, repair: 'It was read as version 1' }];
}

function findDisorder(inputs: readonly Located<unknown>[], moments: readonly Moment[]): Fault[] {
  const late = moments.findIndex((moment, index) => {
    const before = moments[index - 1];
    return before !== undefined && compareMoments(before, moment) > 0;
  });
  const path = inputs[late]?.path;
  const problem =
    'This moment belongs before the one above it: sort the list by start, the longer range first';
  return path ? [{ path, severity: 'warning', problem, repair: 'The talk has them sorted' }] : [];
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = parseJson(text);
  if (!json) return { talk: { moments: [] }, issues: [syntaxIssue(text)] };
  const { talkmark, ...document } = isRecord(json.value) ? json.value : { talkmark: 1 };
  const checked = readTalk(isRecord(json.value) ? document : json.value);
  const completed = completeTalk(checked);
  const faults = [
    ...findVersionFault(talkmark),
    ...findMissingTitle(checked.fields.title, checked.faults),
    ...checked.faults,
    ...completed.faults,
    ...findDisorder(checked.moments, completed.moments),
  ];
  const draft = { ...checked.fields, moments: completed.moments, unplaced: completed.talk.unplaced };
  if (faults.length === 0) return { talk: draft, issues: [] };
  const positionOf = createPositionOf(text);
  const placeOf = findJsonPlaces(
    text,
    faults.map(({ path }) => path),
  );
  const placed = faults.map((fault) => ({ fault, offset: placeOf(fault.path) }));
  const inTextOrder = placed.sort((one, other) => one.offset - other.offset);
  const issues = inTextOrder.map(({ fault, offset }) => toIssue(fault, mode, positionOf(offset)));
  return { talk: draft, issues };
}

/** Looks like JSON, like a talk, like a talk that says so. */
function likelihood(text: string): number {
  const start = text.slice(0, 4000).trimStart();
  if (!/^[[{]/.test(start)) return 0;
  if (start.startsWith('{') && /"talkmark"\s{0,20}:/.test(start)) return 1;
  if (start.startsWith('{') && /"moments"\s{0,20}:/.test(start)) return 0.6;
  return /^(?:\{\s*["}]|\[\s*[{[\]"])/.test(start) ? 0.3 : 0.1;
}

/**
 * Talkmark's own format, which holds everything: `{ "talkmark": 1, …the fields of Talk }`, times in seconds (or
 * timecodes in quotes), all but `title` optional as for `defineTalk`. The fields of `extra` stand beside the known
 * ones, where the program that wrote them put them, and only those whose name the model uses stand under `extra`.
 */
export const talkmarkJson: TalkFormat = {
  id: 'talkmark-json',
  name: 'Talkmark JSON',
  mediaType: 'application/json',
  extensions: ['talk.json', 'json'],
  likelihood,
  parse,
  write: writeTalkmarkJson,
};
