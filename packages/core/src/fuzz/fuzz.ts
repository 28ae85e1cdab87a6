export { createGrowthCases, type GrowthCase } from './growth';
export { type Growth, type GrowthOptions, measureGrowth } from './measure-growth';

import { drawInput } from './draw-input';
import type { Finding } from './finding';
import { runFuzzCase } from './fuzz-case';
import type { FuzzSeed } from './fuzz-seed';
import { createSeeds } from './seeds';

export interface FuzzFailure extends Finding {
  readonly number: number;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly failures: readonly FuzzFailure[];
  readonly longest: { readonly number: number; readonly milliseconds: number };
}

export interface Fuzzer {
  /** Runs the cases from one number up to another, which is not among them. */
  run(from: number, to: number): FuzzReport;
  /** What the parsers are given in a case. */
  inputOf(number: number): string | Uint8Array;
}

export interface FuzzClocks {
  /** Milliseconds, asked for often. */
  now(): number;
  /** Milliseconds that other work on the machine does not count towards, asked for where a case seems slow. */
  processorTime(): number;
}

const suspicious = 400;

/** Reads generated texts with every parser; the same run and seeds make the same texts on every machine. */
export function createFuzzer(
  run: number,
  { now, processorTime }: FuzzClocks,
  realTexts: readonly FuzzSeed[] = [],
): Fuzzer {
  const seeds = [...createSeeds(), ...realTexts];

  function timeCase(number: number): { milliseconds: number; findings: readonly Finding[] } {
    const before = now();
    const findings = runFuzzCase(run, number, seeds);
    const milliseconds = now() - before;
    if (milliseconds < suspicious) return { milliseconds, findings };
    // The machine may have paused, and what runs for the first time is compiled: only what is slow again is slow.
    const again = processorTime();
    runFuzzCase(run, number, seeds);
    return { milliseconds: Math.min(milliseconds, processorTime() - again), findings };
  }

  return {
    run(from, to) {
      const failures: FuzzFailure[] = [];
      let longest = { number: from, milliseconds: 0 };
      for (let number = from; number < to; number += 1) {
        const { milliseconds, findings } = timeCase(number);
        failures.push(...findings.map((finding) => ({ number, ...finding })));
        if (milliseconds > longest.milliseconds) longest = { number, milliseconds };
      }
      return { inputs: to - from, failures, longest };
    },
    inputOf: (number) => drawInput(run, number, seeds).content,
  };
}
