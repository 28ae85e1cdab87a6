const escapeWord = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\ufeff]+');
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** An alternation of words, longest first, that matches whole words where the script has spaces. */
export function anyOf(words: readonly string[]): string {
  const known = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  const spaced = known.filter((word) => !unspaced.test(word)).map(escapeWord);
  const rest = known.filter((word) => unspaced.test(word)).map(escapeWord);
  const whole = `(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`;
  return rest.length === 0 ? whole : `(?:${whole}|${rest.join('|')})`;
}

/** An alternation without a look at what stands before: for units, which stick to their number. */
export function unitOf(words: readonly string[]): string {
  const known = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  return `(?:${known.map((word) => (/[\p{L}]$/u.test(word) && !unspaced.test(word) ? `${escapeWord(word)}(?!\\p{L})` : escapeWord(word))).join('|')})`;
}
