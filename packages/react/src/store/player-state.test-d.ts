import { expectTypeOf, test } from 'vitest';
import type { PlayerState } from './player-state';

test('time is not state', () => {
  expectTypeOf<PlayerState>().not.toHaveProperty('currentTime');
  expectTypeOf<PlayerState>().not.toHaveProperty('time');
});
