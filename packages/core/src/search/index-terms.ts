import type { Word } from './read-words';

/** Something that a text is found by, and where it stands in it. */
export type Term = Pick<Word, 'text' | 'start' | 'end'>;

const trailingMarks = /[+#]+$/;

function dropMarks({ text, isSign }: Word): string {
  return !isSign && (text.endsWith('+') || text.endsWith('#')) ? text.replace(trailingMarks, '') : text;
}

/** The sign and the next one, if they stand together. */
export function pairSigns(sign: Word | undefined, next: Word | undefined): Term | undefined {
  if (!sign?.isSign || !next?.isSign || next.start !== sign.end) return undefined;
  return { text: sign.text + next.text, start: sign.start, end: next.end };
}

/** The terms that begin with a word: itself, `C` for `C++`, the compound it begins, the pair of signs; narrow ones first. */
export function listTerms(word: Word, next: Word | undefined): readonly Term[] {
  const terms: Term[] = [];
  if (!word.isParticle) terms.push(word);
  const bare = dropMarks(word);
  if (bare !== word.text) terms.push({ text: bare, start: word.start, end: word.start + bare.length });
  if (word.compound?.start === word.start) terms.push(word.compound);
  const pair = pairSigns(word, next);
  if (pair) terms.push(pair);
  return terms;
}
