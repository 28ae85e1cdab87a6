import { completeTalk } from '../talk/complete-talk';
import type { Fault } from '../talk/fault';
import type { ParseMode } from '../talk/parse-mode';
import { readTalk } from '../talk/read-talk';
import type { Moment, Talk } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { decodeText, type TextInput } from './byte-decoding';
import { detectTextFormat } from './detect';
import { toIssue } from './fault-issues';
import { findDisorder } from './find-disorder';
import { findFormat } from './find-format';
import type { Issue, Locate, TalkFormat } from './talk-format';
import { standInTitle } from './talk-title';

export interface ReadOptions {
  /** The id of the format. @default what `detectFormat` finds */
  readonly format?: string;
  /** Helps to find the format, and names a talk that has no title. */
  readonly fileName?: string;
  /** @default 'lenient' */
  readonly mode?: ParseMode;
}

export interface ParseResult {
  /** The id of the format the text was read as. */
  readonly format: string;
  readonly talk: Talk;
  /** The moments of the talk in the order of the text. */
  readonly moments: readonly Moment[];
  /** What was repaired, what was dropped, and what was left as it is. */
  readonly issues: readonly Issue[];
}

/** Faults of a draft, where its format says that they stand. */
function placeFaults(faults: readonly Fault[], locate: Locate | undefined, mode: ParseMode): Issue[] {
  const positions = faults.length > 0 ? locate?.(faults.map(({ path }) => path)) : undefined;
  return faults.map((fault, index) => toIssue(fault, mode, positions?.[index]));
}

/** Issues as a reader meets them; those without a line come last. */
function inTextOrder(issues: readonly Issue[]): readonly Issue[] {
  const lineOf = ({ line = Number.POSITIVE_INFINITY }: Issue): number => line;
  return [...issues].sort((one, other) =>
    one.line === other.line ? (one.column ?? 0) - (other.column ?? 0) : lineOf(one) - lineOf(other),
  );
}

/** Nothing found, unless the format has said why itself. */
function findNothing(text: string, looked: readonly TalkFormat[], issues: readonly Issue[]): Issue[] {
  if (issues.some(({ severity, path }) => severity === 'error' || path === 'moments')) return [];
  if (text.trim() === '') return [{ severity: 'error', message: 'There is no text here.' }];
  const names = looked.map(({ name }) => name).join(', ');
  const advice = looked.some(({ prose }) => prose)
    ? ' A line with a time and a title, such as "16:19 punching myself", is a moment.'
    : '';
  return [{ severity: 'error', message: `No moments were found. Looked for: ${names}.${advice}` }];
}

/**
 * `parseTalk` for these formats and no others, so that a bundle holds only those. Of two equally likely ones the first
 * is taken, and what looks like none is read as the last.
 *
 * @throws {TalkmarkError} for an empty list, a `format` that is not among the formats, and what is neither text nor bytes.
 */
export function parseTalkWith(
  formats: readonly TalkFormat[],
  bytesOrText: TextInput,
  { format: id, fileName = '', mode = 'lenient' }: ReadOptions = {},
): ParseResult {
  const { text, issues: decodingIssues } = decodeText(bytesOrText);
  const named = id === undefined ? undefined : findFormat(id, formats);
  const detected = named ?? detectTextFormat(text, fileName, formats);
  const format = detected ?? formats.at(-1);
  if (!format) throw new TalkmarkError('The list of formats is empty: give one, or none to use all.');

  const read = format.parse(text, { mode });
  const checked = readTalk(read.talk);
  const { talk, moments, faults } = completeTalk(checked, standInTitle(text, fileName, format));
  const disorder = format.ascending ? findDisorder(checked) : [];
  const placed = placeFaults([...checked.faults, ...faults, ...disorder], read.locate, mode);
  const issues = inTextOrder([...read.issues, ...placed]);
  const isEmpty = moments.length === 0 && talk.unplaced.length === 0;
  const nothing = isEmpty ? findNothing(text, detected ? [detected] : formats, issues) : [];
  return { format: format.id, talk, moments, issues: [...decodingIssues, ...issues, ...nothing] };
}
