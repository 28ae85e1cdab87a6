import { expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';

const read = (text: string) => parseTalk(text, { format: 'timestamp-text' });

test('times that count frames become no moments, and that is said once', () => {
  const { talk, issues } = read('Timestamps\n0:05 a\n00:16:19:12 b\n00:20:00;00 c\n1:02:03 d\n');
  expect(talk.moments.map(({ start }) => start)).toEqual([5, 3723]);
  expect(issues).toEqual([
    {
      severity: 'info',
      message:
        '"00:16:19:12" was not read as a moment: it counts frames, and nothing says how many make a second (2 times, the first of them here). If it is one, write 00:16:19.',
      line: 3,
      column: 1,
    },
  ]);
});

test.each(['Timestamps\n00:16:19:12 b', 'Timestamps\n01:02:03:04 b'])('%j has no moments', (text) => {
  const { talk, issues } = read(text);
  expect(talk.moments).toEqual([]);
  expect(issues.map(({ severity }) => severity)).toEqual(['info', 'error']);
});

test.each(['0:05 a\nfe80::10:22:33:44:55', '0:05 a\n10:22:33:44:55 b', '0:05 a\n10:72:33:44 b'])(
  '%j counts none',
  (text) => {
    expect(read(text).issues.filter(({ message }) => message.includes('frames'))).toEqual([]);
  },
);
