/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of [...other].entries()) {
      const replaced = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

// Two letters that changed places count as two.
const mostChanges = (word: string): number =>
  word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));

/** The word that was probably meant, if one is near enough or begins so. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const [nearest] = words
    .map((candidate) => ({ candidate, changes: distance(word, candidate) }))
    .filter(({ candidate, changes }) => changes <= mostChanges(candidate))
    .sort((one, other) => one.changes - other.changes);
  return (
    nearest?.candidate ??
    (word.length > 1 ? words.find((candidate) => candidate.startsWith(word)) : undefined)
  );
}

/** ` Did you mean inspect?`, or nothing. */
export function didYouMean(word: string, words: readonly string[], prefix = ''): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? '' : ` Did you mean ${prefix}${nearest}?`;
}
