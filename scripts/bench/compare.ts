/** One way to do a thing; `turn` counts up, so that every turn can ask another question. */
export type Contender = (turn: number) => unknown;

export interface CompareOptions {
  /** Rounds go on until so many seconds are over. @default 0.4 */
  readonly seconds?: number;
  /** And until there were so many. @default 9 */
  readonly leastRounds?: number;
  /** Clear the memory before each batch, so that nobody pays for what another left. For what takes long. @default false */
  readonly isCleared?: boolean;
}

// Long beside the clock's own steps, short beside the time slices of a busy machine.
const batchMilliseconds = 0.3;

/** What was computed last: nothing that is timed may be left out as useless. */
export let kept: unknown;

/**
 * How many times as long as the first contender each of the others takes. They take turns in every round, so that
 * whatever else the machine does meets all of them; the median of all rounds counts.
 */
export function compare(
  first: Contender,
  rivals: readonly Contender[],
  { seconds = 0.4, leastRounds = 9, isCleared = false }: CompareOptions = {},
): readonly number[] {
  const runners = [first, ...rivals].map(createRunner);
  const rounds: number[][] = [];
  const end = performance.now() + seconds * 1000;
  while (rounds.length < leastRounds || performance.now() < end) {
    // Nobody always comes first, or always after the one who empties the caches.
    const turn = rounds.length % runners.length;
    const times: number[] = [];
    for (let step = 0; step < runners.length; step += 1) {
      const place = (turn + step) % runners.length;
      if (isCleared) {
        kept = undefined;
        globalThis.gc?.();
      }
      times[place] = runners[place]?.() ?? Number.NaN;
    }
    rounds.push(times);
  }
  return rivals.map((_, place) => median(rounds.map((times) => (times[place + 1] ?? 0) / (times[0] ?? 0))));
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >>> 1] ?? Number.NaN;
}

/** A function that runs a batch and answers the milliseconds that one turn took. */
function createRunner(run: Contender): () => number {
  let turn = 0;
  const runBatch = (size: number): number => {
    const start = performance.now();
    for (let count = 0; count < size; count += 1) {
      kept = run(turn);
      turn += 1;
    }
    return (performance.now() - start) / size;
  };

  // Warms up as well: what takes long needs less of it.
  let size = 1;
  const warmEnd = performance.now() + 50;
  do {
    const time = runBatch(size);
    size = Math.max(1, Math.min(2 * size, Math.ceil(batchMilliseconds / time)));
  } while (performance.now() < warmEnd);
  return () => runBatch(size);
}
