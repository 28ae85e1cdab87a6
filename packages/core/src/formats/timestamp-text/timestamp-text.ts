import { locateOffsets } from '../locate';
import type { FormatResult, Issue, MomentDraft, TalkFormat } from '../talk-format';
import { createPositionOf } from '../text-position';
import type { Candidate } from './candidate';
import { strongestDoubt, sum } from './evidence';
import { explainFrames } from './frame-stamps';
import { type Judged, judge } from './judge';
import { type MarkedText, readMarkup } from './marked-text';
import { restoreProtected } from './protect';
import { readCandidates } from './read-candidates';
import { maximumStamps, scanStamps } from './scan-stamps';
import { writeTimestampText } from './write-timestamp-text';

/** Below this nobody would take it for a moment, and nothing needs to be said. */
const unsure = -5;

const longestQuote = 1000;

function toMoment(text: string, { candidate }: Judged): MomentDraft {
  const { stamp, label, approximate } = candidate;
  // A text without full stops is one sentence; what stands near the stamp is enough of it.
  const from = Math.max(candidate.from, stamp.start - longestQuote / 2);
  const quote = text.slice(from, Math.min(candidate.to, from + longestQuote));
  const offset = from + quote.length - quote.trimStart().length;
  return {
    start: stamp.seconds,
    ...(stamp.until === undefined ? {} : { end: stamp.until }),
    label: restoreProtected(label),
    ...(approximate ? { approximate } : {}),
    source: { quote: quote.trim(), offset },
  };
}

interface Reading {
  readonly judged: readonly Judged[];
  /** Absent where it is no text. */
  readonly marked?: MarkedText;
  /** Where reading ended because of too many stamps. */
  readonly cutAt?: number;
}

/** Whether a tenth of its beginning is no text: bytes, or the wrong encoding. */
function isBinary(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  const strange = beginning.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange * 10 > beginning.length;
}

function read(text: string): Reading {
  if (isBinary(text)) return { judged: [] };
  const marked = readMarkup(text);
  const { stamps, cutAt } = scanStamps(marked);
  if (stamps.length === 0) return { judged: [], marked };
  if (cutAt === undefined) return { judged: judge(marked, readCandidates(marked, stamps)), marked };
  const head = { ...marked, shown: marked.shown.slice(0, cutAt), folded: marked.folded.slice(0, cutAt) };
  return { judged: judge(head, readCandidates(head, stamps)), marked, cutAt };
}

export interface TimestampsRead {
  readonly moments: readonly MomentDraft[];
  readonly issues: readonly Issue[];
}

/** What to do about a stamp that is not sure: moving it helps only where it does not yet stand as an entry does. */
function adviceFor(folded: string, { form, stamp, to }: Candidate): string {
  const before = folded.slice(Math.max(0, stamp.start - 60), stamp.start);
  const opensLine = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before);
  return form === 'list' || (opensLine && /[\p{L}\p{N}]/u.test(folded.slice(stamp.end, to)))
    ? 'If it is one, say so by the heading "Timestamps" on the line above its list.'
    : 'If it is one, write it at the beginning of a line of its own, followed by what happens.';
}

/** The moments of a text, each with where in it it was read. */
export function readTimestamps(text: string): TimestampsRead {
  const { judged, marked, cutAt } = read(text);
  const positionOf = createPositionOf(text);
  const issues: Issue[] = [];
  for (const { candidate, accepted, evidence } of judged) {
    if (!marked || accepted || sum(evidence) < unsure) continue;
    const { stamp } = candidate;
    const shown = text.slice(stamp.start, stamp.end);
    const doubt = strongestDoubt(evidence) ?? 'nothing says that it points into a recording';
    issues.push({
      severity: 'info',
      message: `"${shown}" was not read as a moment: ${doubt}. ${adviceFor(marked.folded, candidate)}`,
      ...positionOf(stamp.start),
    });
  }
  if (marked) issues.push(...explainFrames(marked.folded, positionOf));
  else {
    issues.push({
      severity: 'error',
      message:
        'This is no text, or text in another encoding. Read the file in the encoding it was written in.',
    });
  }
  if (cutAt !== undefined) {
    issues.push({
      severity: 'error',
      message: `The text has more than ${maximumStamps} timestamps, and what follows was left out. Split it into one text a talk.`,
      ...positionOf(cutAt),
    });
  }
  const accepted = judged.filter((each) => each.accepted);
  return { moments: accepted.map((each) => toMoment(text, each)), issues };
}

/** As `parse` of a format returns them. */
export function toResult(text: string, { moments, issues }: TimestampsRead): FormatResult {
  const locate = locateOffsets(
    text,
    moments.map(({ source }) => source?.offset),
  );
  return { talk: { moments }, issues, locate };
}

function likelihood(text: string): number {
  const moments = read(text.slice(0, 20_000)).judged.filter(({ accepted }) => accepted).length;
  if (moments === 0) return 0;
  return moments < 3 ? 0.3 : 0.5;
}

/** Moments out of any text that a person wrote: lists, tables, prose, transcripts, comments. */
export const timestampText: TalkFormat = {
  id: 'timestamp-text',
  name: 'Timestamps in text',
  mediaType: 'text/plain',
  extensions: ['txt', 'md', 'markdown', 'rst', 'adoc', 'org', 'html', 'htm', 'text'],
  prose: true,
  likelihood,
  parse: (text) => toResult(text, readTimestamps(text)),
  write: writeTimestampText,
};
