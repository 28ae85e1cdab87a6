import { beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from './progress';

let shown: string[] = [];
let time = 0;
beforeEach(() => {
  shown = [];
  time = 0;
});

async function* nothing() {}

const create = (total: number, isWatched = true) =>
  createProgress(
    {
      stdin: nothing(),
      write: (text) => void shown.push(`out ${text}`),
      complain: (text) => void shown.push(`err ${text}`),
      hasColours: false,
      ...(isWatched ? { showProgress: (line: string) => void shown.push(line) } : {}),
    },
    total,
    () => time,
  );

test('is silent for a second, then shows at most ten lines a second', () => {
  const progress = create(340);
  for (let number = 1; number <= 300; number += 1) {
    progress.show(number);
    time += 10;
  }
  expect(shown[0]).toBe('101 of 340 …');
  expect(shown).toHaveLength(20);
});

test('makes room for what is said meanwhile, and leaves nothing behind', () => {
  const progress = create(2);
  time = 2000;
  progress.show(1);
  progress.terminal.write('result');
  progress.terminal.complain('fault');
  time = 3000;
  progress.show(2);
  progress.clear();
  progress.clear();
  expect(shown).toEqual(['1 of 2 …', '', 'out result', 'err fault', '2 of 2 …', '']);
});

test('makes room as well where work shows a line of its own', () => {
  const progress = create(1);
  progress.terminal.showProgress?.('reading …');
  progress.terminal.write('result');
  progress.terminal.showProgress?.('writing …');
  progress.clear();
  expect(shown).toEqual(['reading …', '', 'out result', 'writing …', '']);
  expect(create(1, false).terminal.showProgress).toBeUndefined();
});

test.each([
  ['one file', 1, true],
  ['no watcher', 5, false],
])('shows nothing for %s', (_, total, isWatched) => {
  const progress = create(total, isWatched);
  time = 5000;
  progress.show(1);
  progress.clear();
  expect(shown).toEqual([]);
});

test('goes by the clock', () => {
  vi.useFakeTimers();
  const showProgress = vi.fn();
  const terminal = { stdin: nothing(), write: vi.fn(), complain: vi.fn(), hasColours: false, showProgress };
  const progress = createProgress(terminal, 2);
  progress.show(1);
  vi.advanceTimersByTime(1000);
  progress.show(2);
  expect(showProgress.mock.calls).toEqual([['2 of 2 …']]);
  vi.useRealTimers();
});
