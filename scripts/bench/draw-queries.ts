import { createRandom } from '../../packages/core/src/testing/create-random';
import type { DrawnArchive } from './draw-archive';

const commonCount = 40;

type Draw = readonly [kind: string, count: number, draw: () => string];

/** What people type, some of each kind, by the name of the kind. */
export function drawQueries({
  talks,
  vocabulary,
}: DrawnArchive): Readonly<Record<string, readonly string[]>> {
  const random = createRandom(2);
  const moments = talks.flatMap((talk) => talk.moments);
  const chinese = moments.filter(({ label }) => !label.includes(' '));
  const drawCommon = (): string => random.pick(vocabulary.slice(0, commonCount));
  const drawNeighbours = (count: number): string => {
    const words = random.pick(moments).body.split(' ');
    const start = random.integer(words.length - count + 1);
    return words.slice(start, start + count).join(' ');
  };
  const drawSwapped = (): string => {
    const word = random.pick(random.pick(moments).body.split(' '));
    const at = 1 + random.integer(word.length - 2);
    return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  };
  const kinds: readonly Draw[] = [
    ['a common word', 72, drawCommon],
    // Few, because rivals take seconds to answer them all.
    ['one letter', 24, () => drawCommon().charAt(0)],
    ['two letters', 48, () => drawCommon().slice(0, 2)],
    ['words of a moment', 72, () => drawNeighbours(2 + random.integer(3))],
    ['a typing slip', 72, drawSwapped],
    ['Chinese signs', 72, () => random.pick(chinese).label.slice(2, 4 + random.integer(3))],
    ['a phrase', 72, () => `"${drawNeighbours(2)}"`],
    ['a common word as a phrase', 36, () => `"${drawCommon()}"`],
    ['two common words as a phrase', 36, () => `"${drawCommon()} ${drawCommon()}"`],
  ];
  return Object.fromEntries(kinds.map(([kind, count, draw]) => [kind, Array.from({ length: count }, draw)]));
}
