import { toLine } from '../webvtt/plain-text';

// What players take out: the tags of SubRip, and overrides in the manner of SubStation Alpha. Both end at what could
// begin the next one: linear.
const markup = /<\/?(?:b|font|i|s|u)(?:[ \t][^<>\n]*)?>|\{\\[^{}\n]*\}/gi;

/** The words of a cue on one line. */
export const toLabel = (text: string): string => toLine(text.replace(markup, ''));

const longestName = 40;

/** `ADA:` or `Ada Lovelace:` before what is said: up to four words that begin as names do. */
const speaker = /^((?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*)(?: [\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,3}): ?(?=\S)/u;

const nameOf = (label: string): string | undefined => speaker.exec(label.slice(0, longestName))?.[1];

/**
 * Who speaks, by the habit of writing `NAME:` before what is said; `undefined` where nobody is named. A name must come
 * back: a word with a colon that stands once may be anything.
 */
export function findSpeakers(labels: readonly string[]): (string | undefined)[] {
  const counts = new Map<string, number>();
  const names = labels.map(nameOf);
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name) => (name !== undefined && (counts.get(name) ?? 0) > 1 ? name : undefined));
}
