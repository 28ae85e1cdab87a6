import { afterEach, expect, test, vi } from 'vitest';
import { forEachFile } from './for-each-file';
import type { ExitCode, Terminal } from './terminal';
import { UsageError } from './usage-error';

async function* nothing() {}

function createTerminal() {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const terminal: Terminal = {
    stdin: nothing(),
    write: say,
    complain: say,
    hasColours: false,
    showProgress: say,
  };
  return { said, terminal };
}

afterEach(() => void vi.useRealTimers());

test('says how far it has come, and takes it away at the end', async () => {
  vi.useFakeTimers();
  const { said, terminal } = createTerminal();
  await forEachFile(['a', 'b', 'c'], terminal, async (_, calm) => {
    vi.advanceTimersByTime(600);
    calm.write('done');
    return 0;
  });
  expect(said).toEqual(['done', 'done', '3 of 3 …', '', 'done']);
});

test('ends with the worst, and one that cannot be used does not keep the others from it', async () => {
  const { said, terminal } = createTerminal();
  const work = async (code: ExitCode): Promise<ExitCode> => {
    if (code === 2) throw new UsageError('x: no');
    return code;
  };
  expect(await forEachFile([0, 2, 1], terminal, work)).toBe(2);
  expect(await forEachFile([1, 0], terminal, work)).toBe(1);
  expect(said).toEqual(['talkmark: x: no\n']);
});

test('what is a fault of the command itself is not taken for one of a file, and leaves no line behind', async () => {
  vi.useFakeTimers();
  const { said, terminal } = createTerminal();
  const work = async (): Promise<ExitCode> => {
    vi.advanceTimersByTime(2000);
    throw new RangeError('deep');
  };
  vi.setSystemTime(0);
  await expect(forEachFile(['a', 'b'], terminal, work)).rejects.toThrow(RangeError);
  expect(said).toEqual([]);
});
