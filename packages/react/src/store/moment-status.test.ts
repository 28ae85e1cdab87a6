import { defineTalk } from '@talkmark/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createPlayer } from './create-player';
import { createMomentStatusChannel } from './moment-status';
import { selectStatus } from './selectors';

function setUp(count: number) {
  const talk = defineTalk({
    title: 'A talk',
    duration: count * 10,
    moments: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, start: i * 10, label: `Moment ${i}` })),
  });
  const player = createPlayer({ talk });
  return { talk, player, channel: createMomentStatusChannel(player.store) };
}

test('a boundary among 5,000 moments wakes the two that it concerns', () => {
  const { player, channel } = setUp(5000);
  player.seek(1001);
  const listeners = Array.from({ length: 5000 }, () => vi.fn());
  for (const [index, listener] of listeners.entries()) channel.subscribe(index, index, listener);
  player.seek(1011);
  const woken = listeners.flatMap(({ mock }, index) => (mock.calls.length > 0 ? [index] : []));
  expect(woken).toEqual([100, 101]);
});

test('whoever stands differently is woken, as if each had compared by itself', () => {
  const range = fc.tuple(fc.nat(19), fc.nat(6)).map(([first, length]) => [first, first + length] as const);
  const step = fc.oneof(
    fc.nat(210).map((time) => ({ time })),
    fc.uniqueArray(fc.nat(19), { maxLength: 5 }).map((open) => ({ open })),
  );
  fc.assert(
    fc.property(fc.array(range, { maxLength: 10 }), fc.array(step), (ranges, steps) => {
      const { player, channel } = setUp(20);
      const shown = ranges.map(([first, last]) => {
        const read = () => selectStatus(player.store.getState(), first, last);
        const view = { status: read(), read };
        channel.subscribe(first, last, () => {
          view.status = read();
        });
        return view;
      });
      for (const change of steps) {
        if ('time' in change) player.seek(change.time);
        else player.openMoments(change.open.map((index) => `m${index}`));
        for (const { status, read } of shown) expect(status).toBe(read());
      }
    }),
  );
});

test('another talk wakes all, and nothing is told after the unsubscribe', () => {
  const { talk, player, channel } = setUp(3);
  const [first, second] = [vi.fn(), vi.fn()];
  const stop = channel.subscribe(0, 0, first);
  channel.subscribe(1, 2, second);
  stop();
  stop();
  player.setTalk({ ...talk, title: 'Another' });
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalled();
});
