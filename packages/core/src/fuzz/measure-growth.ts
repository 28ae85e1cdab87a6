/** How long a call takes for a text of some length, and for one four times as long. */
export interface Growth {
  /** Times in milliseconds by length, in code units. */
  readonly times: readonly (readonly [length: number, milliseconds: number])[];
  /** How many times longer the longest text took than one of a fourth: 4 where time is linear, 16 where it is squared. */
  readonly ratio: number;
  readonly linear: boolean;
}

export interface GrowthOptions {
  readonly now: () => number;
  /** Rising, each four times the one before. */
  readonly lengths: readonly number[];
  /** Shorter times say nothing of how they grow. */
  readonly floor: number;
}

const most = 8;
const attempts = 3;

/**
 * Times a call for longer and longer texts, and stops where it takes more than twice what linear time would: what is
 * squared would never end. A ratio counts when it is as high three times, so that a busy machine is not held
 * against the call.
 */
export function measureGrowth(
  make: (length: number) => string,
  call: (text: string) => unknown,
  { now, lengths, floor }: GrowthOptions,
): Growth {
  const measure = (text: string): number => {
    const before = now();
    call(text);
    return now() - before;
  };
  const times: [number, number][] = [];
  let ratio = 0;
  for (const [index, length] of lengths.entries()) {
    const text = make(length);
    let best = measure(text);
    const shorter = times[index - 1]?.[1];
    if (shorter !== undefined) {
      const isSlow = (): boolean => best > floor && best > most * shorter;
      for (let attempt = 1; attempt < attempts && isSlow(); attempt += 1)
        best = Math.min(best, measure(text));
      ratio = best / Math.max(shorter, Number.EPSILON);
      if (isSlow()) return { times: [...times, [length, best]], ratio, linear: false };
    }
    times.push([length, best]);
  }
  return { times, ratio, linear: true };
}
