import type { Seconds } from '../../talk/talk';
import type { IssueList } from '../issue-list';
import { readLooseTimings } from '../webvtt/cue-timings';
import { createScannedLine, readLine } from '../webvtt/line-scanner';

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
  readonly number: string;
  readonly timings: ReturnType<typeof readLooseTimings>;
  /** Where the number stands, or else the times. */
  readonly start: number;
  readonly timesStart: number;
  readonly timesEnd: number;
  readonly textStart: number;
}

const wellFormed = /^\d\d+:[0-5]\d:[0-5]\d,\d{3} --> \d\d+:[0-5]\d:[0-5]\d,\d{3}(?:[ \t]+X1:[^\n]*)?[ \t]*$/;
const isNumber = (text: string): boolean => /^[ \t]*\d{1,9}[ \t]*$/.test(text);
const beginsLikeTimes = (text: string): boolean => /^[ \t]*\d{1,9}[:.,]\d/.test(text);

/** The lines that begin cues. A line with an arrow that does not look like times is text. */
function findHeadings(text: string): Heading[] {
  const headings: Heading[] = [];
  const line = createScannedLine();
  let before = { start: 0, end: 0 };
  for (let at = 0; at < text.length; at = line.next) {
    readLine(text, at, line);
    const { start, end, next } = line;
    const timings = line.hasArrow ? readLooseTimings(text, start, end) : undefined;
    if (timings || (line.hasArrow && beginsLikeTimes(text.slice(start, end)))) {
      const number = text.slice(before.start, before.end);
      const isNumbered = before.end > before.start && isNumber(number);
      headings.push({
        number: isNumbered ? number.trim() : '',
        timings,
        start: isNumbered ? before.start : start,
        timesStart: start,
        timesEnd: end,
        textStart: next,
      });
    }
    before = { start, end };
  }
  return headings;
}

/** Puts the lines of a text together, without what is another cue that has lost its times. */
function readText(raw: string, offset: number, issues: IssueList): string {
  const lines = raw.replace(/\r\n?/g, '\n');
  const text = lines.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const paragraphs = text.split(/\n(?:[ \t]*\n)+/);
  if (paragraphs.length === 1) return text;
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    const [first = '', ...others] = paragraph.split('\n');
    if (isNumber(first) && others.length > 0) {
      const message = `Cue ${first.trim()} below has no times: write them under its number. It was dropped.`;
      issues.add('error', message, offset);
      break;
    }
    kept.push(paragraph);
  }
  if (kept.length > 1) {
    issues.add(
      'warning',
      'A blank line stands within the text of this cue: remove it. Read as text.',
      offset,
    );
  }
  return kept.join('\n');
}

function reportHeading(heading: Heading, numbers: Set<string>, line: string, issues: IssueList): void {
  const { timings, number, timesStart } = heading;
  if (!wellFormed.test(line)) {
    const read = `read as ${timings?.startTime} to ${timings?.endTime} seconds`;
    issues.add('warning', `SRT writes 00:00:00,000 --> 00:00:00,000: ${read}.`, timesStart);
  }
  if (number === '')
    issues.add('warning', 'The number above these times is missing: read without.', timesStart);
  else if (numbers.has(number))
    issues.add('warning', `There are several cues ${number}: read all.`, heading.start);
  numbers.add(number);
}

/**
 * Reads SRT, which nobody specified, as players do: what stands between two lines of times is text, but for the number
 * above the times. All that is not written as most files write it is reported.
 */
export function readSrt(text: string, issues: IssueList): SrtCue[] {
  const headings = findHeadings(text);
  const numbers = new Set<string>();
  const preamble = text.slice(0, headings[0]?.start ?? text.length);
  if (/\S/.test(preamble)) {
    const offset = preamble.search(/\S/);
    issues.add(
      'error',
      'This has no times: write 00:00:00,000 --> 00:00:00,000 above it. It was dropped.',
      offset,
    );
  }
  return headings.flatMap((heading, index): SrtCue[] => {
    const { timings, number, timesStart: offset, timesEnd, textStart } = heading;
    if (!timings) {
      issues.add(
        'error',
        'These times cannot be read: write 00:00:00,000 --> 00:00:00,000. The cue was dropped.',
        offset,
      );
      return [];
    }
    reportHeading(heading, numbers, text.slice(offset, timesEnd), issues);
    const body = readText(text.slice(textStart, headings[index + 1]?.start ?? text.length), offset, issues);
    if (body === '')
      issues.add('warning', 'This cue has no text: write one. It was called by its time.', offset);
    const coordinates = text.slice(timings.end, timesEnd).trim();
    return [{ start: timings.startTime, end: timings.endTime, text: body, number, coordinates, offset }];
  });
}
