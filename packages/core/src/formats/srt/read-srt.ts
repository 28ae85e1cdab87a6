import type { Seconds } from '../../talk/talk';
import type { IssueList } from '../issue-list';
import { splitLines, type TextLine } from '../text-lines';
import { noText } from '../untitled';
import { readLooseTimings } from '../webvtt/cue-timings';

export interface SrtCue {
  readonly start: Seconds;
  readonly end: Seconds;
  /** As it stands, lines ended by LF, without blank lines around. */
  readonly text: string;
  /** The number above the times; empty where there is none. */
  readonly number: string;
  /** What follows the times: `X1:100 X2:200 …`. */
  readonly coordinates: string;
  /** Where the times stand. */
  readonly offset: number;
}

/** A line with an arrow, and what is to be read below it. */
interface Heading {
  readonly times: TextLine;
  /** Which of the lines the times are. */
  readonly index: number;
  /** The number above the times, trimmed. */
  readonly number: string;
  readonly timings: ReturnType<typeof readLooseTimings>;
}

const wellFormed = /^\d\d+:[0-5]\d:[0-5]\d,\d{3} --> \d\d+:[0-5]\d:[0-5]\d,\d{3}(?:[ \t]+X1:[^\n]*)?[ \t]*$/;
const loneNumber = /^[ \t]*(\d{1,9})[ \t]*$/;
const form = '00:00:00,000 --> 00:00:00,000';

/** The lines that begin cues. A line with an arrow that does not look like times is text. */
function findHeadings(lines: readonly TextLine[]): Heading[] {
  return lines.flatMap((times, index): Heading[] => {
    const { text } = times;
    if (!text.includes('-->')) return [];
    const timings = readLooseTimings(text, 0, text.length);
    if (!timings && !/^[ \t]*\d{1,9}[:.,]\d/.test(text)) return [];
    const number = loneNumber.exec(lines[index - 1]?.text ?? '')?.[1] ?? '';
    return [{ times, index, number, timings }];
  });
}

const isBlank = (line: TextLine | undefined): boolean => line !== undefined && /^[ \t]*$/.test(line.text);

/** What stands between blank lines, without those and without white space at the end. */
function splitParagraphs(lines: readonly TextLine[]): readonly string[] {
  const paragraphs: TextLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (index === 0 || isBlank(lines[index - 1])) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  const texts = paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join('\n'));
  const last = texts.pop()?.trimEnd() ?? '';
  return last === '' ? texts : [...texts, last];
}

/** Puts the lines of a text together, without what is another cue that has lost its times. */
function readText(lines: readonly TextLine[], { times }: Heading, issues: IssueList): string {
  const paragraphs = splitParagraphs(lines);
  if (paragraphs.length < 2) return paragraphs[0] ?? '';
  const lost = paragraphs.findIndex((paragraph) => /^[ \t]*\d{1,9}[ \t]*\n/.test(paragraph));
  const kept = lost === -1 ? paragraphs : paragraphs.slice(0, lost);
  if (lost !== -1) {
    const number = Number.parseInt(paragraphs[lost] ?? '', 10);
    const message = `Cue ${number} below has no times: write them under its number. It was dropped.`;
    issues.add('error', message, times.offset);
  }
  if (kept.length > 1) {
    const message = 'A blank line stands within the text of this cue: remove it. Read as text.';
    issues.add('warning', message, times.offset);
  }
  return kept.join('\n');
}

/**
 * Reads SRT, which nobody specified, as players do: what stands between two lines of times is text, but for the number
 * above the times. All that is not written as most files write it is reported.
 */
export function readSrt(text: string, issues: IssueList): SrtCue[] {
  const lines = splitLines(text);
  const headings = findHeadings(lines);
  const linesUpTo = (heading: Heading | undefined, from: number): readonly TextLine[] =>
    lines.slice(from, heading && heading.index - (heading.number === '' ? 0 : 1));

  const lost = linesUpTo(headings[0], 0).find((line) => line.text.trim() !== '');
  if (lost) issues.add('error', `This has no times: write ${form} above it. It was dropped.`, lost.offset);

  const numbers = new Set<string>();
  return headings.flatMap((heading, place): SrtCue[] => {
    const { times, index, number, timings } = heading;
    const { offset } = times;
    if (!timings) {
      issues.add('error', `These times cannot be read: write ${form}. The cue was dropped.`, offset);
      return [];
    }
    const { startTime: start, endTime: end } = timings;
    if (!wellFormed.test(times.text)) {
      issues.add('warning', `SRT writes ${form}: read as ${start} to ${end} seconds.`, offset);
    }
    if (number === '') {
      issues.add('warning', 'The number above these times is missing: read without.', offset);
    } else if (numbers.has(number)) {
      issues.add(
        'warning',
        `There are several cues ${number}: read all.`,
        lines[index - 1]?.offset ?? offset,
      );
    }
    numbers.add(number);
    const body = readText(linesUpTo(headings[place + 1], index + 1), heading, issues);
    if (body === '') issues.add('warning', noText, offset);
    const coordinates = times.text.slice(timings.end).trim();
    return [{ start, end, text: body, number, coordinates, offset }];
  });
}
