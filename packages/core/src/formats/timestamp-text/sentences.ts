import type { Stamp } from './stamp';

const sentenceEnd = /(?<![.!?…])[.!?…]+["')\]”»]*(?=\s)|[。！？؟।]+["')\]”»」』]*|\n[ \t]*\n/gu;
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|z\.b|d\.h|u\.a|min|sec|ca|approx|vs|dr|mr|mrs|ms|st|no|nr|etc|resp|bzw|ok|kb|ст|мин|сек|ок)$/iu;

export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Whether what looks like the end of a sentence is none. */
function goesOn(folded: string, mark: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 12);
  // A stamp in brackets belongs to the sentence before.
  if (/^\s*[([][^\p{L}\p{N})\]]{0,4}\d/u.test(after)) return true;
  if (!mark.startsWith('.')) return false;
  const before = folded.slice(Math.max(start, end - mark.length - 12), end - mark.length);
  return abbreviation.test(before) || (/^\s+\p{Ll}/u.test(after) && !/:\d\d$/.test(before));
}

export function sentencesOf(folded: string, from: number, to: number, stamps: readonly Stamp[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  let index = 0;
  for (const match of folded.slice(from, to).matchAll(sentenceEnd)) {
    const end = from + match.index + match[0].length;
    while ((stamps[index]?.end ?? Number.POSITIVE_INFINITY) < end) index += 1;
    // "in der 37. Minute"
    const isInStamp = (stamps[index]?.start ?? Number.POSITIVE_INFINITY) < end - match[0].length;
    if (isInStamp || goesOn(folded, match[0], start, end)) continue;
    sentences.push({ from: start, to: end });
    start = end;
  }
  sentences.push({ from: start, to });
  return sentences;
}
