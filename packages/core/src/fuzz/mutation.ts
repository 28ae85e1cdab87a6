import type { Random } from '../testing/create-random';

/** What a mutation may draw from besides the text. */
export interface MutationContext {
  readonly random: Random;
  /** Words of the text's format, and words for all. */
  readonly tokens: readonly string[];
  /** A text of some other format. */
  readonly other: string;
}

/** One change to a text. What does not apply to it leaves it as it is. */
export type Mutation = (text: string, context: MutationContext) => string;

/** Where a piece of a text begins and ends, in code units: short mostly, long at times. */
export function drawSpan(text: string, random: Random): readonly [number, number] {
  const start = random.integer(text.length + 1);
  const length = random.integer(random.pick([2, 8, 40, 400]));
  return [start, Math.min(text.length, start + length)];
}

/** How often something is repeated: a few times mostly, thousands of times at times. */
export function drawCount(random: Random): number {
  return 1 + random.integer(random.pick([3, 20, 20, 200, 200, 3000]));
}
