import { completeTalk } from '../talk/complete-talk';
import type { Fault } from '../talk/fault';
import type { ParseMode } from '../talk/parse-mode';
import { readTalk } from '../talk/read-talk';
import type { Moment, Talk } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { decodeText, type TextInput } from './byte-decoding';
import { detectTextFormat } from './detect';
import { toIssue } from './fault-issues';
import { findFormat } from './find-format';
import { formats as allFormats } from './formats';
import type { Issue, TalkDraft, TalkFormat } from './talk-format';
import { standInTitle } from './talk-title';
import { createPositionOf } from './text-position';

export interface ParseOptions {
  /** The id of the format. @default what `detectFormat` finds */
  readonly format?: string;
  /** Helps to find the format, and names a talk that has no title. */
  readonly fileName?: string;
  /** The formats to choose from, your own among them. @default `formats`, all of them */
  readonly formats?: readonly TalkFormat[];
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

/** The faults of what a format made of a text, placed where the format says a moment was read from. */
function locateFaults(faults: readonly Fault[], text: string, draft: TalkDraft, mode: ParseMode): Issue[] {
  if (faults.length === 0) return [];
  const positionOf = createPositionOf(text);
  return faults.map((fault) => {
    const [list, index] = fault.path;
    const items = list === 'moments' ? draft.moments : list === 'unplaced' ? draft.unplaced : undefined;
    const offset = items?.[Number(index)]?.source?.offset;
    return toIssue(fault, mode, offset === undefined ? undefined : positionOf(offset));
  });
}

/** Nothing found, unless the format has said why itself. */
function findNothing(text: string, looked: readonly TalkFormat[], issues: readonly Issue[]): Issue[] {
  if (issues.some(({ severity, path }) => severity === 'error' || path === 'moments')) return [];
  const message =
    text.trim() === ''
      ? 'There is no text here.'
      : `No moments were found. Looked for: ${looked.map(({ name }) => name).join(', ')}. A line with a time and a title, such as "16:19 punching myself", is a moment.`;
  return [{ severity: 'error', message }];
}

/**
 * Reads a talk and its moments from any text that a `TalkFormat` reads. Content never throws: the talk holds what could
 * be read, and the issues say the rest.
 *
 * @throws {TalkmarkError} for a `format` that is not among the formats.
 */
export function parseTalk(bytesOrText: TextInput, options: ParseOptions = {}): ParseResult {
  const { fileName = '', formats = allFormats, mode = 'lenient' } = options;
  const { text, issues: decodingIssues } = decodeText(bytesOrText);
  const named = options.format === undefined ? undefined : findFormat(options.format, formats);
  const detected = named ?? detectTextFormat(text, fileName, formats);
  const format = detected ?? formats.at(-1);
  if (!format)
    throw new TalkmarkError('parseTalk was given an empty list of formats. Leave it out to use all.');

  const read = format.parse(text, { mode });
  const checked = readTalk(read.talk);
  const { talk, moments, faults } = completeTalk(checked, standInTitle(text, fileName, format));
  const issues = [
    ...decodingIssues,
    ...read.issues,
    ...locateFaults([...checked.faults, ...faults], text, read.talk, mode),
  ];
  const isEmpty = moments.length === 0 && talk.unplaced.length === 0;
  const nothing = isEmpty ? findNothing(text, detected ? [detected] : formats, issues) : [];
  return { format: format.id, talk, moments, issues: [...issues, ...nothing] };
}
