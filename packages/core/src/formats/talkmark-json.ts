import { completeTalk } from '../talk/complete-talk';
import { findMissingTitle } from '../talk/define-talk';
import type { Fault } from '../talk/fault';
import { compareMoments } from '../talk/moment-order';
import type { ParseMode } from '../talk/parse-mode';
import { type CheckedTalk, type Located, readTalk } from '../talk/read-talk';
import { type DataRecord, isRecord } from '../talk/record';
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

/** A talk of which nothing is noted yet is none that could not be read. */
function noticeEmptiness({ moments, unplaced }: CheckedTalk, document: DataRecord): Issue[] {
  const isMeant = Array.isArray(document['moments']) && document['moments'].length === 0;
  if (!isMeant || moments.length + unplaced.length > 0) return [];
  return [{ severity: 'info', message: 'The list of moments is empty.', path: 'moments' }];
}

function placeFaults(faults: readonly Fault[], text: string, mode: ParseMode): Issue[] {
  if (faults.length === 0) return [];
  const positionOf = createPositionOf(text);
  const paths = faults.map(({ path }) => path);
  const placeOf = findJsonPlaces(text, paths);
  const placed = faults.map((fault) => ({ fault, offset: placeOf(fault.path) }));
  const inTextOrder = placed.sort((one, other) => one.offset - other.offset);
  return inTextOrder.map(({ fault, offset }) => toIssue(fault, mode, positionOf(offset)));
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const json = parseJson(text);
  if (!json) return { talk: { moments: [] }, issues: [syntaxIssue(text)] };
  if (!isRecord(json.value)) {
    return { talk: { moments: [] }, issues: placeFaults(readTalk(json.value).faults, text, mode) };
  }
  const { talkmark, ...document } = json.value;
  const checked = readTalk(document);
  const { moments, talk, faults } = completeTalk(checked);
  const allFaults = [
    ...findVersionFault(talkmark),
    ...findMissingTitle(checked.fields.title, checked.faults),
    ...checked.faults,
    ...faults,
    ...findDisorder(checked.moments, moments),
  ];
  return {
    talk: { ...checked.fields, moments, unplaced: talk.unplaced },
    issues: [...placeFaults(allFaults, text, mode), ...noticeEmptiness(checked, document)],
  };
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
