import type { Expansion } from './expand-word';
import type { SearchIndex } from './search-index';

export interface EntryScores {
  /** The entries that have at least one of the words, ascending. */
  readonly entries: readonly number[];
  /** What each entry counts for; 0 where it has none of the words. */
  readonly scores: Float32Array;
  /** Which of the words each entry has in a text of its own, a bit each. */
  readonly own: Uint16Array;
  /** Which it has itself or by its talk. */
  readonly met: Uint16Array;
}

/** A word of the talk's title, speakers or abstract counts less for its moments than for the talk. */
const contextShare = 0.25;

/** What a word counts for in each entry: where several terms stand for it, the best. */
function scoreWord(index: SearchIndex, expansion: Expansion, entryCount: number): Float32Array {
  const scores = new Float32Array(entryCount);
  const matched: number[] = [];
  for (const [term, closeness] of expansion) {
    const to = index.offsets[term + 1] ?? 0;
    for (let at = index.offsets[term] ?? 0; at < to; at++) {
      const entry = index.entries[at] ?? 0;
      const known = scores[entry] ?? 0;
      if (known === 0) matched.push(entry);
      scores[entry] = Math.max(known, closeness * (index.weights[at] ?? 0));
    }
  }
  const rarity = Math.log1p(entryCount / Math.max(matched.length, 1));
  for (const entry of matched) scores[entry] = (scores[entry] ?? 0) * rarity;
  return scores;
}

/**
 * @param talkEntries which entry is the talk of each entry. Words that a moment lacks are also met by its talk, if at
 * least one is its own.
 * @param expansions of up to 16 words.
 */
export function matchEntries(
  index: SearchIndex,
  talkEntries: Uint32Array,
  expansions: readonly Expansion[],
): EntryScores {
  const entries: number[] = [];
  const scores = new Float32Array(talkEntries.length);
  const own = new Uint16Array(talkEntries.length);
  const met = new Uint16Array(talkEntries.length);
  const wordScores = expansions.map((expansion) => scoreWord(index, expansion, talkEntries.length));
  // Counting loops: with tens of thousands of entries, iterators take most of the time.
  for (let entry = 0; entry < talkEntries.length; entry++) {
    const talkEntry = talkEntries[entry] ?? 0;
    let ownBits = 0;
    let score = 0;
    let bits = 0;
    for (let word = 0; word < wordScores.length; word++) {
      const ownScore = wordScores[word]?.[entry] ?? 0;
      const wordScore = ownScore || (wordScores[word]?.[talkEntry] ?? 0) * contextShare;
      if (wordScore > 0) bits |= 1 << word;
      if (ownScore > 0) ownBits |= 1 << word;
      score += wordScore;
    }
    if (ownBits === 0) continue;
    entries.push(entry);
    own[entry] = ownBits;
    scores[entry] = score;
    met[entry] = bits;
  }
  return { entries, scores, own, met };
}
