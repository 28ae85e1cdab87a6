import * as core from '@talkmark/core';
import { afterEach, expect, test, vi } from 'vitest';
import { readText } from './read-text';

vi.mock('@talkmark/core', { spy: true });
afterEach(() => vi.restoreAllMocks());

test('reads moments', () => {
  expect(readText('0:10 One\n0:20 Two\n0:30 Three')).toMatchObject({
    status: 'read',
    moments: { length: 3 },
  });
});

test('an empty text is told what to do', () => {
  expect(readText(' \n')).toMatchObject({ status: 'refused', message: expect.stringContaining('Paste one') });
});

test('a fault in reading becomes a message, not an exception', () => {
  vi.mocked(core.parseTalk).mockImplementation(() => {
    throw new Error('the parser broke');
  });
  expect(readText('0:10 One')).toMatchObject({
    status: 'refused',
    message: expect.stringContaining('“the parser broke”'),
  });
});
