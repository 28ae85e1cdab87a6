import { defineTalk } from '@talkmark/core';
import { expect, test } from 'vitest';
import { defaultHotkeys } from './hotkeys';
import { englishLabels } from './labels';

const { moments } = defineTalk({
  title: 'A talk',
  moments: [
    { start: 979, label: 'punching myself' },
    { start: 1177, label: 'an overshare', approximate: true },
  ],
});
const [first, second] = moments;

test('a time said otherwise is said so in every name that has it', () => {
  const labels = { ...englishLabels, timecode: ({ start }: { start: number }) => `second ${start}` };
  expect(first && labels.marker(first, labels)).toBe('second 979, punching myself');
  expect(labels.cluster(moments, labels)).toBe('2 moments, second 979 to second 1177');
});

test('in English, names speak of about', () => {
  expect(second && englishLabels.marker(second, englishLabels)).toBe('about 19:37, an overshare');
});

test('what the keys do is said in the page’s language', () => {
  const labels = {
    ...englishLabels,
    nextMoment: 'Nächster Moment',
    skipBack: (s: number) => `${s} s zurück`,
  };
  const said = defaultHotkeys.map(({ description }) => description(labels));
  expect(said).toContain('Nächster Moment');
  expect(said).toContain('10 s zurück');
});
