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

const toItems = (...names: readonly string[]) => ({
  items: names.map((input) => ({ input })),
  unmatched: [],
});

test('says how far it has come, and takes it away at the end', async () => {
  vi.useFakeTimers();
  const { said, terminal } = createTerminal();
  await forEachFile(toItems('a', 'b', 'c'), terminal, async (_, calm) => {
    vi.advanceTimersByTime(600);
    calm.write('done');
    return 0;
  });
  expect(said).toEqual(['done', 'done', '3 of 3 …', '', 'done']);
});

test('ends with the worst, and one that cannot be used does not keep the others from it', async () => {
  const { said, terminal } = createTerminal();
  const codes: Readonly<Record<string, ExitCode>> = { fine: 0, bad: 1 };
  const work = async ({ input }: { input: string }): Promise<ExitCode> => {
    const code = codes[input];
    if (code === undefined) throw new UsageError(`${input}: no`);
    return code;
  };
  expect(await forEachFile(toItems('fine', 'x', 'bad'), terminal, work)).toBe(2);
  expect(await forEachFile(toItems('bad', 'fine'), terminal, work)).toBe(1);
  expect(said).toEqual(['talkmark: x: no\n']);
});

test('a pattern without a file is one that cannot be used', async () => {
  const { said, terminal } = createTerminal();
  const done: string[] = [];
  const code = await forEachFile({ ...toItems('a'), unmatched: ['*.\u001bzzz'] }, terminal, async (item) => {
    done.push(item.input);
    return 0;
  });
  expect([code, done, said]).toEqual([
    2,
    ['a'],
    ['talkmark: *.\\u001bzzz: No file has this name or matches this pattern.\n'],
  ]);
});

test('a fault of the command itself is told from one of a file, and keeps no other from its turn', async () => {
  const { said, terminal } = createTerminal();
  const code = await forEachFile(toItems('a', 'b'), terminal, async ({ input }, calm) => {
    if (input === 'a') throw new RangeError('deep');
    calm.write('done');
    return 0;
  });
  expect([code, said]).toEqual([
    2,
    ['talkmark: a: This is a fault of talkmark itself: deep. Please report it.\n', 'done'],
  ]);
});
