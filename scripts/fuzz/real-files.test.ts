import { expect, test } from 'vitest';
import { createFuzzer } from '../../packages/core/src/fuzz/fuzz';
import { readRealTexts } from './real-texts.mjs';

const realTexts = readRealTexts();
const now = () => performance.now();

// One of them runs again by `npm run fuzz -- --seed 8 --case N`.
test.skipIf(realTexts.length === 0)(
  'real files, damaged, throw nothing (needs ../shared/conformance)',
  () => {
    const fuzzer = createFuzzer(8, { now, processorTime: now }, realTexts);
    expect(fuzzer.run(0, 300).failures).toEqual([]);
  },
  120_000,
);
