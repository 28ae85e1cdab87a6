import { expect, test, vi } from 'vitest';
import { createListeners } from './listeners';

test('calls everyone in order, with what it was given', () => {
  const listeners = createListeners<[number]>();
  const calls: string[] = [];
  listeners.add((time) => calls.push(`first ${time}`));
  listeners.add((time) => calls.push(`second ${time}`));
  listeners.notify(7);
  expect(calls).toEqual(['first 7', 'second 7']);
});

test('counts one callback added twice as two, each removed once', () => {
  const listeners = createListeners();
  const listener = vi.fn();
  const removeFirst = listeners.add(listener);
  const removeSecond = listeners.add(listener);
  removeFirst();
  removeFirst();
  expect(listeners.count).toBe(1);
  listeners.notify();
  expect(listener).toHaveBeenCalledTimes(1);
  removeSecond();
  expect(listeners.count).toBe(0);
});

test('leaves out one that an earlier one removed', () => {
  const listeners = createListeners();
  const removed = vi.fn();
  listeners.add(() => remove());
  const remove = listeners.add(removed);
  listeners.notify();
  expect(removed).not.toHaveBeenCalled();
});

test('calls one that was added meanwhile only the next time', () => {
  const listeners = createListeners();
  const added = vi.fn();
  listeners.add(() => {
    listeners.add(added);
  });
  listeners.notify();
  expect(added).not.toHaveBeenCalled();
  listeners.notify();
  expect(added).toHaveBeenCalledTimes(1);
});
