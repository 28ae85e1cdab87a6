import { expect, test } from 'vitest';
import { TalkmarkError } from './talkmark-error';

test('the message names every fault and its path', () => {
  const error = new TalkmarkError('The talk cannot be used:', [
    { path: 'moments[3].start', message: 'must be ≥ 0' },
    { path: '', message: 'must be an object' },
  ]);
  expect(error.message).toBe(
    'The talk cannot be used:\n  moments[3].start: must be ≥ 0\n  must be an object',
  );
  expect(error.name).toBe('TalkmarkError');
});
