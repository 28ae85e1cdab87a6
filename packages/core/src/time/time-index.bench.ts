import { bench, describe } from 'vitest';
import { createRandom } from '../testing/create-random';
import { createActiveCursor } from './active-cursor';
import { createTimeIndex } from './time-index';

// Ranges of a few seconds, as a transcript or a crowd of notes has them: about five are active at any time.
describe.each([100, 10_000, 1_000_000])('%d moments', (count) => {
  const random = createRandom(count);
  const moments = Array.from({ length: count }, () => {
    const start = random.next() * count;
    return { start, end: start + random.next() * 10 };
  });
  const index = createTimeIndex(moments);
  const cursor = createActiveCursor(moments);
  let time = 0;

  bench('at: index', () => {
    index.at(random.next() * count);
  });

  bench('at: linear filter', () => {
    const now = random.next() * count;
    moments.filter(({ start, end }) => start <= now && now < end);
  });

  bench('cursor: a frame of playback', () => {
    time = time < count ? time + 1 / 60 : 0;
    cursor.moveTo(time);
  });

  bench('cursor: a seek', () => {
    cursor.moveTo(random.next() * count);
  });
});
