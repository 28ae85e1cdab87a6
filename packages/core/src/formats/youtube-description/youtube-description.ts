import type { ParseMode } from '../../talk/parse-mode';
import type { Issue, MomentDraft, TalkFormat } from '../talk-format';
import { createPositionOf } from '../text-position';
import { readTimestamps, type TimestampsRead, toResult } from '../timestamp-text/timestamp-text';
import { type ChapterRun, findChapterRun } from './chapter-rules';
import { findPeople } from './people-in-labels';
import { writeDescription } from './write-description';

const beginning = 20_000;
// A cheap look before the thorough one, which every text gets.
const zeroStamp = /(?<![\d:.,])(?:0?0:)?0?0:00(?![\d:]|[.,]\d)/;

/** Tags, headings, tables and fences of other kinds of text. YouTube takes no angle brackets at all. */
const otherMarkup = /<\/?[a-z]|^(?:#{1,6} |\||```)/im;

/** A stamp begins or ends the line, behind nothing but a bullet or a number (yt-dlp looks for the same). */
const stampAtEdge =
  /^[^\p{L}\p{N}]*(?:\d{1,3}[.)][^\p{L}\p{N}]+)?(?:\d+:)?\d{1,2}:\d\d(?!\d)|(?<!\d)(?:\d+:)?\d{1,2}:\d\d\W*$/u;

function isListed({ source }: MomentDraft): boolean {
  const { quote = '' } = source ?? {};
  return quote.length < 500 && !/[\r\n]/.test(quote) && stampAtEdge.test(quote);
}

const offsetOf = (moment: MomentDraft | undefined): number => moment?.source?.offset ?? 0;

function findChapters(text: string, moments: readonly MomentDraft[]): ChapterRun {
  return findChapterRun(moments, (moment, before) =>
    /\n\s*\n/.test(text.slice(offsetOf(before), offsetOf(moment)).replaceAll('\r\n', '\n')),
  );
}

function withPeople(moments: readonly MomentDraft[]): readonly MomentDraft[] {
  const people = findPeople(moments.map(({ label }) => label));
  return moments.map((moment, index) => {
    const names = people[index] ?? [];
    return names.length === 0 ? moment : { ...moment, people: names.map((name) => ({ name })) };
  });
}

// Tells the reader of texts what a description is known for: its times are those of the video.
const heading = 'Timestamps\n\n';
const headingLines = 2;

/** Reads a text for what it is and, if no time in it shows that it points into a video, as what it is said to be. */
function readText(text: string): TimestampsRead {
  const plain = readTimestamps(text);
  if (plain.moments.length > 0) return plain;
  const { moments: found, issues } = readTimestamps(heading + text);
  const moments = found.map((moment): MomentDraft => {
    const { offset = heading.length, ...source } = moment.source ?? {};
    return { ...moment, source: { ...source, offset: Math.max(0, offset - heading.length) } };
  });
  return {
    moments,
    issues: issues.map((issue) =>
      issue.line === undefined ? issue : { ...issue, line: issue.line - headingLines },
    ),
  };
}

function readDescription(text: string, mode: ParseMode): TimestampsRead {
  const { moments: read, issues } = readText(text);
  if (read.length === 0) return { moments: read, issues };
  const moments = withPeople(read);
  const { first, last, fault } = findChapters(text, moments);
  if (fault) {
    const warning: Issue = {
      severity: mode === 'strict' ? 'error' : 'warning',
      message: fault.message,
      ...createPositionOf(text)(offsetOf(moments[fault.index])),
    };
    return { moments, issues: [...issues, warning] };
  }
  const chapters = moments.map((moment, index): MomentDraft => {
    return index >= first && index < last ? { ...moment, kind: 'chapter' } : moment;
  });
  return { moments: chapters, issues };
}

/** A list of lines that YouTube would make chapters of; anything less is a text with timestamps. */
function likelihood(text: string): number {
  const start = text.slice(0, beginning);
  if (!zeroStamp.test(start) || otherMarkup.test(start)) return 0;
  const { moments } = readTimestamps(start);
  const { first, last, fault } = findChapters(start, moments);
  return moments.length > 0 && !fault && moments.slice(first, last).every(isListed) ? 0.55 : 0;
}

/**
 * What stands under a video on YouTube: prose, and a list of timestamps that YouTube makes chapters of. It is read as
 * any text with timestamps; the moments are chapters where YouTube would make them, and have people where the list says
 * who. Writing makes a list that YouTube takes, and says what had to be changed for that.
 */
export const youtubeDescription: TalkFormat = {
  id: 'youtube-description',
  name: 'YouTube description',
  mediaType: 'text/plain',
  // Not `txt`: a text file is a description by what it says, never by its name.
  extensions: ['description', 'youtube.txt'],
  prose: true,
  likelihood,
  parse: (text, { mode }) => toResult(text, readDescription(text, mode)),
  write: writeDescription,
};
