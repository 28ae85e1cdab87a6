import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/talkmark.js', import.meta.url));
const size = 10 * 1024 * 1024;
const fill = (part: string) => part.repeat(Math.floor(size / part.length));

function talkmark(argv: readonly string[], input = '') {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [bin, ...argv], { input, encoding: 'utf8' });
  return { status, duration: performance.now() - begun };
}

const fastest = (runs: readonly { duration: number }[]) => Math.min(...runs.map(({ duration }) => duration));

// The first call may build the command.
beforeAll(() => void talkmark(['--version']), 60_000);

// 5 to 10 times is usual; a quadratic reader takes hours.
test.each([
  ['digits and colons', '1:2:3:4:'],
  ['opening brackets', '['],
  ['stamps', '16:19 '],
])(
  'validates 10 MB of %s within 30 times what it takes to start',
  (_, part) => {
    const [input, argv] = [fill(part), ['validate', '-']];
    const runs = [talkmark(argv, input), talkmark(argv, input)];
    expect(runs.map(({ status }) => status)).toEqual([1, 1]);
    const starts = [1, 2, 3].map(() => talkmark(['--version']));
    expect(fastest(runs) / fastest(starts)).toBeLessThan(30);
  },
  120_000,
);
