/** Sorted milliseconds, one for each question. */
export type Times = Float64Array;

// Within a block nobody pays for the memory that another has left.
const blockSize = 64;

function timeBlock(answer: (question: string) => unknown, questions: readonly string[]): readonly number[] {
  globalThis.gc?.();
  return questions.map((question) => {
    const start = performance.now();
    // Answers are kept while the clock runs: nothing that is timed may be left out as useless.
    const kept = answer(question);
    return kept === undefined ? Number.NaN : performance.now() - start;
  });
}

/** How long each takes to answer each question once. They take turns, a block of questions each. */
export function timeEach(
  contenders: readonly ((question: string) => unknown)[],
  questions: readonly string[],
): readonly Times[] {
  const times = contenders.map((): number[] => []);
  for (let start = 0; start < questions.length; start += blockSize) {
    const block = questions.slice(start, start + blockSize);
    for (const [place, answer] of contenders.entries()) times[place]?.push(...timeBlock(answer, block));
  }
  return times.map((list) => Float64Array.from(list).sort());
}

/** @param fraction 0.5 for the median, 0.99 for the 99th percentile, 1 for the worst. */
export function percentile(times: Times, fraction: number): number {
  return times[Math.min(times.length - 1, Math.floor(fraction * times.length))] ?? Number.NaN;
}
