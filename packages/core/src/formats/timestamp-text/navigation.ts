import { anyOf } from './word-pattern';
import { closeLeadWords, joinWords, navigationWords } from './words';

/** Those of one length at a time: of these, no more than one stands at a place. */
function patternsByLength(phrases: readonly string[]): readonly RegExp[] {
  const lengths = new Set(phrases.map(({ length }) => length));
  return [...lengths].map(
    (length) => new RegExp(`(?:${anyOf(phrases.filter((one) => one.length === length))})[\\s,:;(]*`, 'iuy'),
  );
}

const patterns = patternsByLength([...navigationWords, ...joinWords, ...closeLeadWords].filter(Boolean));

/**
 * Whether a text is made of nothing but the words that tell where to click: "skip to", "jump ahead to the video".
 * Phrases contain one another, and one pattern for all would try every way to part a text into them.
 */
export function isMadeOfNavigation(text: string): boolean {
  const reached = new Set([0]);
  for (const place of reached) {
    if (place === text.length) return true;
    for (const pattern of patterns) {
      pattern.lastIndex = place;
      if (pattern.test(text)) reached.add(pattern.lastIndex);
    }
  }
  return false;
}
