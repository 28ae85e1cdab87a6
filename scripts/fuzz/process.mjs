// Does the tasks that its parent sends. A process of its own, because only then is its processor time its own too.
import { pathToFileURL } from 'node:url';
import { readRealTexts } from './real-texts.mjs';

const [path, seed, only] = process.argv.slice(2);
const { createFuzzer, createGrowthCases, measureGrowth } = await import(pathToFileURL(path).href);

/** Milliseconds of the processor: what else runs on the machine does not count. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const lengths = [40_000, 160_000, 625_000, 2_500_000, 10_000_000];
const realTexts = only === 'own' ? [] : readRealTexts();
const clocks = { now: () => performance.now(), processorTime };
const fuzzer = createFuzzer(Number(seed), clocks, realTexts);
let growthCases;

function measure(index) {
  growthCases ??= createGrowthCases();
  const { name, make, call } = growthCases[index];
  try {
    return { name, ...measureGrowth(make, call, { now: processorTime, lengths, floor: 200 }) };
  } catch (error) {
    return { name, error: String(error.stack) };
  }
}

// Ctrl-C ends the run, not the task: the parent hands out no more, and says what was found.
process.on('SIGINT', () => undefined);
process.on('message', ({ from, to, growth }) =>
  process.send(growth === undefined ? fuzzer.run(from, to) : measure(growth)),
);
process.send('ready');
