import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../testing/create-random';
import { createWindowList } from './window-list';

interface Span {
  readonly start: number;
  readonly end: number;
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

function createOf(spans: readonly Span[], countReads?: () => void): ReturnType<typeof createWindowList> {
  const ends = Float64Array.from(spans, ({ end }) => end);
  const read = new Proxy(ends, {
    get(target, key) {
      countReads?.();
      const value: unknown = Reflect.get(target, key, target);
      return value;
    },
  });
  const starts = Float64Array.from(spans, ({ start }) => start);
  return createWindowList(starts, read, ends.slice().sort());
}

function activeNaively(spans: readonly Span[], time: number): number[] {
  return [...spans.entries()]
    .filter(([, { start, end }]) => start <= time && time < end)
    .map(([position]) => position);
}

const anySpan = fc
  .record({
    start: fc.nat(40),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.constant(Infinity)),
  })
  .map(({ start, length }) => ({ start, end: start + length }));

test('finds what a look at every span finds', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 300 }), (drawn) => {
      const spans = drawn.sort(byStart);
      const windows = createOf(spans);
      for (let time = -1; time <= 102; time += 0.5) {
        expect(windows.activeAt(time)).toEqual(activeNaively(spans, time));
      }
      expect(windows.activeAt(Number.NaN)).toEqual([]);
    }),
  );
});

test.each([
  ['one that lasts, among many that have ended', (index: number) => (index === 5 ? 1e6 : 0.5)],
  [
    'many that end together, long before the next begins',
    (index: number) => (index < 9000 ? 9001 - index : 0.5),
  ],
  ['ever shorter ones, one within the other', (index: number) => 20_000 - 2 * index],
  ['lengths of every kind', (index: number) => 1.5 ** (index % 25)],
])('looks at few spans in vain: %s', (_, lengthOf) => {
  const random = createRandom(1);
  const spans = Array.from({ length: 10_000 }, (_span, index) => ({
    start: index < 9000 ? index : 50_000 + index,
    end: (index < 9000 ? index : 50_000 + index) + lengthOf(index),
  }));
  let reads = 0;
  const windows = createOf(spans, () => {
    reads += 1;
  });
  for (let look = 0; look < 500; look += 1) {
    const time = random.next() * 61_000;
    reads = 0;
    const found = windows.activeAt(time);
    expect(reads).toBeLessThanOrEqual(3 * found.length + 64);
  }
});
