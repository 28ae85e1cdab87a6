import { foldText } from './fold-text';
import type { Phrase } from './parse-query';
import { createPhrasePattern } from './phrase-pattern';
import { listTexts, type SearchEntry } from './searched-texts';

interface PhrasePattern {
  readonly bits: number;
  readonly pattern: RegExp;
}

/**
 * A function that tells whether an entry has all of the phrases, each in a text of its own or of its talk. Reads what
 * has the words of a phrase, and each talk once.
 *
 * @param own which of the words of the query each entry has itself, a bit each.
 */
export function createPhraseTest(
  entries: readonly SearchEntry[],
  talkEntries: Uint32Array,
  own: Uint16Array,
  phrases: readonly Phrase[],
): (entry: number) => boolean {
  const patterns = phrases.map(({ words, bits }) => ({ bits, pattern: createPhrasePattern(words) }));
  const lackedByTalks = new Map<number, readonly PhrasePattern[]>();

  /** Of some phrases, those that an entry does not have in a text of its own. */
  function listLacking(at: number, wanted: readonly PhrasePattern[]): readonly PhrasePattern[] {
    const bitsOfEntry = own[at] ?? 0;
    const possible = wanted.filter(({ bits }) => (bitsOfEntry & bits) === bits);
    if (possible.length === 0) return wanted;
    const texts = entries
      .slice(at, at + 1)
      .flatMap((entry) => listTexts(entry).map(({ text }) => foldText(text)));
    const has = ({ pattern }: PhrasePattern): boolean => texts.some((text) => pattern.test(text));
    return wanted.filter((phrase) => !possible.includes(phrase) || !has(phrase));
  }

  function listLackedByTalk(talk: number): readonly PhrasePattern[] {
    const known = lackedByTalks.get(talk) ?? listLacking(talk, patterns);
    lackedByTalks.set(talk, known);
    return known;
  }

  return (entry) => {
    const lacking = listLacking(entry, patterns);
    if (lacking.length === 0) return true;
    const lackedByTalk = listLackedByTalk(talkEntries[entry] ?? 0);
    return lacking.every((phrase) => !lackedByTalk.includes(phrase));
  };
}
