// Reads generated texts with every parser, and says how often something happened that must not.
import './require-node.mjs';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFuzzer } from './fuzz/build-fuzzer.mjs';
import { readRealTexts } from './fuzz/real-texts.mjs';
import { runTasks } from './fuzz/run-tasks.mjs';

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    processes: { type: 'string', default: String(availableParallelism()) },
    own: { type: 'boolean', default: false },
    linear: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const [first, count, processes] = [options.from, options.inputs, options.processes].map(Number);
for (const [name, number, least] of [
  ['from', first, 0],
  ['inputs', count, 1],
  ['processes', processes, 1],
]) {
  if (Number.isSafeInteger(number) && number >= least) continue;
  console.error(`--${name} is a whole number from ${least} on: not "${options[name]}".`);
  process.exit(2);
}
const batch = 200;
const slow = 1000;
const shown = 20;
const thousands = (number) => number.toLocaleString('en');

const saidEvery = 60_000;
let saidAt = Date.now();

/** On a terminal at once, elsewhere a line a minute. */
function showProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text !== '' && Date.now() - saidAt > saidEvery) {
    saidAt = Date.now();
    console.error(text);
  }
}

function describe(input) {
  const text = typeof input === 'string' ? input : Buffer.from(input).toString('latin1');
  const start = JSON.stringify(text.slice(0, 60));
  return `${thousands(input.length)} ${typeof input === 'string' ? 'characters' : 'bytes'} that begin ${start}`;
}

function runCase(fuzzer, number) {
  const input = fuzzer.inputOf(number);
  console.log(typeof input === 'string' ? JSON.stringify(input) : Buffer.from(input).toString('hex'));
  const { failures, longest } = fuzzer.run(number, number + 1);
  for (const { kind, message } of failures) console.log(`\n${kind}: ${message}`);
  console.log(`\n${failures.length} failures, ${longest.milliseconds.toFixed(0)} ms`);
  return failures.length === 0;
}

async function runInputs(path, fuzzer) {
  const end = first + count;
  let done = 0;
  let longest = { number: first, milliseconds: 0 };
  const totals = { throw: 0, fault: 0 };
  const kinds = new Map();
  function fail({ number, kind, message }) {
    totals[kind] += 1;
    const like = `${kind}: ${message.replace(/\d+/g, '0').slice(0, 200)}`;
    if (!kinds.has(like)) kinds.set(like, { number, kind, message, times: 0 });
    kinds.get(like).times += 1;
  }
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
  });
  function* tasks() {
    for (let from = first; from < end && !isStopped; from += batch)
      yield { from, to: Math.min(end, from + batch) };
  }
  await runTasks({
    tasks: tasks(),
    processes,
    words: [path, options.seed, options.own ? 'own' : ''],
    timeout: 120_000,
    onResult(report) {
      done += report.inputs;
      if (report.longest.milliseconds > longest.milliseconds) longest = report.longest;
      report.failures.forEach(fail);
      showProgress(
        `${thousands(done)} of ${thousands(count)} inputs, ${totals.throw + totals.fault} failures`,
      );
    },
    onHang({ from, to }) {
      if (to - from > 1)
        return Array.from({ length: to - from }, (_, at) => ({ from: from + at, to: from + at + 1 }));
      done += 1;
      longest = { number: from, milliseconds: 120_000 };
      return [];
    },
  });
  showProgress('');
  const most = [...kinds.values()].sort((one, other) => other.times - one.times);
  for (const { number, kind, message, times } of most.slice(0, shown)) {
    console.log(
      `${kind}, ${times} times: ${message}\n  npm run fuzz -- ${options.own ? '--own ' : ''}--seed ${options.seed} --case ${number}\n`,
    );
  }
  if (most.length > shown) console.log(`… and ${most.length - shown} more kinds of failure\n`);
  console.log(
    `${thousands(done)} inputs (seed ${options.seed}): ${totals.throw} throws other than TalkmarkError, ` +
      `${totals.fault} broken promises, longest case ${longest.milliseconds.toFixed(0)} ms ` +
      `(case ${longest.number}: ${describe(fuzzer.inputOf(longest.number))})`,
  );
  return done === count && totals.throw + totals.fault === 0 && longest.milliseconds < slow;
}

async function runGrowth(path, cases) {
  const chosen = [...cases.keys()].filter((index) => cases[index].name.includes(options.only));
  const bad = [];
  let done = 0;
  let longest = { name: '', milliseconds: 0 };
  await runTasks({
    tasks: chosen.map((growth) => ({ growth })).values(),
    processes,
    words: [path, options.seed, options.own ? 'own' : ''],
    timeout: 600_000,
    onResult({ name, error, linear, times = [] }) {
      done += 1;
      const said = times
        .map(([length, milliseconds]) => `${thousands(length)}: ${milliseconds.toFixed(0)} ms`)
        .join(', ');
      if (error || !linear) {
        bad.push(name);
        showProgress('');
        console.log(`${name}: ${error ?? said}`);
      }
      const milliseconds = times.at(-1)?.[1] ?? 0;
      if (milliseconds > longest.milliseconds) longest = { name, milliseconds };
      showProgress(`${done} of ${chosen.length} kinds of text, ${bad.length} not in linear time`);
    },
    onHang({ growth }) {
      bad.push(cases[growth].name);
      console.log(`${cases[growth].name}: does not end`);
      return [];
    },
  });
  showProgress('');
  console.log(
    `${thousands(chosen.length)} kinds of text up to 10 MB: ${bad.length} not in linear time, ` +
      `longest ${longest.milliseconds.toFixed(0)} ms (${longest.name})`,
  );
  return done > 0 && done === chosen.length && bad.length === 0;
}

const { folder, path } = await buildFuzzer();
try {
  const { createFuzzer, createGrowthCases } = await import(pathToFileURL(path).href);
  const realTexts = options.own ? [] : readRealTexts();
  const now = () => performance.now();
  const fuzzer = createFuzzer(Number(options.seed), { now, processorTime: now }, realTexts);
  console.log(
    realTexts.length > 0
      ? `Starting from our own texts and ${realTexts.length} real files.`
      : 'Starting from our own texts alone.',
  );
  const ok = options.case
    ? runCase(fuzzer, Number(options.case))
    : options.linear
      ? await runGrowth(path, createGrowthCases())
      : await runInputs(path, fuzzer);
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
