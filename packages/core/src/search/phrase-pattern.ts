import { longestWord, wordLetter } from './read-words';

const gap = '[^\\p{L}\\p{M}\\p{N}\\p{Extended_Pictographic}]';
const startsWord = new RegExp(`^${wordLetter}`, 'u');

/**
 * Finds words that follow each other in a folded text, whatever stands between them that is not a word.
 *
 * @param phrase as `readWords` reads words.
 */
export function createPhrasePattern(phrase: readonly string[]): RegExp {
  const steps = phrase.map((text) => {
    const isWord = startsWord.test(text);
    // Words were cut to a length, and may go on in the text.
    const escaped = text.replace(/[+#]/g, '\\$&') + (text.length < longestWord ? '' : `${wordLetter}*`);
    return isWord ? `(?<!${wordLetter})${escaped}(?!${wordLetter})` : escaped;
  });
  return new RegExp(steps.join(`${gap}*`), 'u');
}
