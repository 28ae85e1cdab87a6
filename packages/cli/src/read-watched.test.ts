import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { readWatched } from './read-watched';
import { createTestFolder, runTalkmark } from './run-in-test';

const { file, remove } = createTestFolder();
afterAll(remove);
afterEach(() => void vi.useRealTimers());

async function* nothing() {}

/** What is shown while a file is read for so long, in milliseconds. */
async function watch(name: string, milliseconds: number): Promise<readonly string[]> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const shown: string[] = [];
  const bytes = readWatched(name, {
    stdin: nothing(),
    write: vi.fn(),
    complain: vi.fn(),
    hasColours: false,
    showProgress: (line) => void shown.push(line),
  });
  vi.advanceTimersByTime(milliseconds);
  await bytes;
  vi.advanceTimersByTime(5000);
  return shown;
}

test('a file is named after a second of reading', async () => {
  const name = file('slow disk.txt', '16:19 punching myself');
  expect(await watch(name, 999)).toEqual([]);
  expect(await watch(name, 1000)).toEqual(['reading slow disk.txt …']);
});

test('its name fits on a line and moves no cursor', async () => {
  expect(await watch(file(`\u001b${'語'.repeat(70)}`, ''), 1000)).toEqual([
    `reading \\u001b${'語'.repeat(24)} …`,
  ]);
});

test('standard input is waited for in silence', async () => {
  expect(await watch('-', 60_000)).toEqual([]);
});

test('what takes long to parse is named before, and taken away before the result', async () => {
  const said: string[] = [];
  const terminal = {
    showProgress: (line: string) => void said.push(line),
    write: (text: string) => void said.push(text),
  };
  const chapters = `16:19 punching myself\n${' '.repeat(3_000_000)}`;
  await runTalkmark(['validate', '-'], chapters, terminal);
  expect(said).toEqual(['reading <stdin> …', '', '<stdin>: ok: 1 moment\n']);
  said.length = 0;
  await runTalkmark(['validate', '-'], '16:19 punching myself', terminal);
  expect(said).toEqual(['<stdin>: ok: 1 moment\n']);
});
