import { createRandom, type Random } from '../testing/create-random';
import type { FuzzSeed } from './fuzz-seed';
import { toDamagedBytes } from './mutate-bytes';
import { mutateJson } from './mutate-json';
import { textMutations } from './mutate-text';
import { tokens } from './tokens';

/** One text that the parsers are given. */
export interface FuzzInput {
  readonly content: string | Uint8Array;
  /** The id of the format that its first seed is written in; empty for none. */
  readonly format: string;
  /** Goes on from the numbers the text was drawn with. */
  readonly random: Random;
}

// Long files would make a million cases a matter of days: of them a piece is taken, and growth is measured elsewhere.
const longestSeed = 3000;

// Code units an input has at most; few are long, since most of what breaks a parser is short.
const limits = [...Array<number>(20).fill(2000), ...Array<number>(10).fill(4000), 24_000];

function drawText({ text }: FuzzSeed, random: Random): string {
  if (text.length <= longestSeed) return text;
  const start = random.pick([0, random.integer(text.length - longestSeed)]);
  return text.slice(start, start + 1 + random.integer(longestSeed));
}

/** The input of a number: the same one for the same run's seed and the same seeds. */
export function drawInput(run: number, number: number, seeds: readonly FuzzSeed[]): FuzzInput {
  const random = createRandom(Math.imul(run + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const seed = random.pick(seeds);
  const isJson = /^\s*[[{]/.test(seed.text);
  const limit = random.pick(limits);
  let text = drawText(seed, random);
  for (let count = random.pick([0, 1, 1, 2, 2, 3, 5]); count > 0; count -= 1) {
    const mutate = isJson && random.integer(2) === 0 ? mutateJson : random.pick(textMutations);
    const own = tokens[random.pick([seed.format, seed.format, '', random.pick(Object.keys(tokens))])] ?? [];
    const other = drawText(random.pick(seeds), random);
    text = mutate(text, { random, tokens: own.length > 0 ? own : (tokens[''] ?? []), other }).slice(0, limit);
  }
  const content = random.integer(4) === 0 ? toDamagedBytes(text, random) : text;
  return { content, format: seed.format, random };
}
