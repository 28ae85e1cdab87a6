import { expect, test } from 'vitest';
import { createDraft, hasBadTime, isBeyond, toTalk } from './draft';

const range = createDraft({ id: 'a', kind: 'moment', start: 60.25, end: 90, label: 'first' });
const point = createDraft({ id: 'b', kind: 'moment', start: 100, label: 'second' });

test('what nobody corrects plays as it was found, fractions and all', () => {
  expect(toTalk([range, point]).moments).toEqual([range.moment, point.moment]);
});

test('a dropped moment is not played', () => {
  expect(toTalk([{ ...range, isDropped: true }, point]).moments).toEqual([point.moment]);
});

test('a corrected label and time are played, in their new order', () => {
  const later = { ...range, time: '2:30', label: ' opening ' };
  expect(toTalk([later, point]).moments.map(({ start, label }) => [start, label])).toEqual([
    [100, 'second'],
    [150, 'opening'],
  ]);
});

test('a start moved past the end leaves a point, not a range that runs backwards', () => {
  expect(toTalk([{ ...range, time: '2:30' }]).moments[0]).not.toHaveProperty('end');
});

test('a time that cannot be read and an emptied label keep what was found', () => {
  const broken = { ...range, time: 'soon', label: '  ' };
  expect(hasBadTime(broken)).toBe(true);
  expect(toTalk([broken]).moments).toEqual([range.moment]);
});

test('a moment is beyond a recording that ends before it, also as corrected', () => {
  expect(isBeyond(point, 100)).toBe(false);
  expect(isBeyond(point, 99)).toBe(true);
  expect(isBeyond({ ...point, time: '1:00' }, 99)).toBe(false);
  expect(isBeyond({ ...point, time: 'soon' }, 99)).toBe(true);
});
