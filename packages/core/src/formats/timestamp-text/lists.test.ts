import { expect, test } from 'vitest';
import { readTimestamps } from './timestamp-text';

const read = (text: string): (readonly [number, string])[] =>
  readTimestamps(text).moments.map(({ start, label }) => [start, label]);

test.each<[string, [number, string][]]>([
  [
    'Plan A 0:10\nPlan B 0:20',
    [
      [10, 'Plan A'],
      [20, 'Plan B'],
    ],
  ],
  [
    'Intro 0:00\nVitamin A 10:00\nPart I: 20:05',
    [
      [0, 'Intro'],
      [600, 'Vitamin A'],
      [1205, 'Part I'],
    ],
  ],
  [
    'Q and A 1:10:00\nPlan A (1:20:00)',
    [
      [4200, 'Q and A'],
      [4800, 'Plan A'],
    ],
  ],
  [
    'A 0:10\nThe 0:20\nB 1:10',
    [
      [10, 'A'],
      [20, 'The'],
      [70, 'B'],
    ],
  ],
])('a short word at the end of a label stays where the time comes last: %j', (text, moments) => {
  expect(read(text)).toEqual(moments);
});

test.each<[string, [number, string][]]>([
  [
    'Chapter 1 0:10\nChapter 2 1:20\nChapter 3 2:30',
    [
      [10, 'Chapter 1'],
      [80, 'Chapter 2'],
      [150, 'Chapter 3'],
    ],
  ],
  [
    'Section 1 0:10\nSection 2 1:20',
    [
      [10, 'Section 1'],
      [80, 'Section 2'],
    ],
  ],
  [
    'Lesson 1 00:00:10\nLesson 2 00:10:10\nLesson 3 00:20:10',
    [
      [10, 'Lesson 1'],
      [610, 'Lesson 2'],
      [1210, 'Lesson 3'],
    ],
  ],
  [
    'Episode 1 0:10 Foo\nEpisode 2 1:10: Bar\nEpisode 3 2:10 – Baz',
    [
      [10, 'Episode 1: Foo'],
      [70, 'Episode 2: Bar'],
      [130, 'Episode 3: Baz'],
    ],
  ],
])('numbered parts are entries: %j', (text, moments) => {
  expect(read(text)).toEqual(moments);
});

test.each(['Part 1 41:07\nPart 2 38:55\nPart 3 40:11', 'Heat 1 0:52\nHeat 2 0:54\nHeat 3 0:58'])(
  'numbered lengths and results are none: %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each(['0:00 Welcome\n1:30 Setup\n1:10 Questions', 'Welcome 0:00\nSetup 1:30\nQuestions 1:10'])(
  'one slip in a list that begins at zero costs no moment: %j',
  (text) => {
    expect(read(text)).toEqual([
      [0, 'Welcome'],
      [90, 'Setup'],
      [70, 'Questions'],
    ]);
  },
);

test('lengths that do not rise are no moments', () => {
  expect(read('Rope 0:45\nTar 1:30\nSalt 1:10')).toEqual([]);
});

test.each([
  '12:30 we saw it.\n',
  '0:45 Rope\n1:30 Tar\n1:10 Salt',
  'Rope 0:45\nTar 1:30\nSalt 1:10',
  '[9:05] Rope\n[9:01] Tar\n[9:08] Salt',
])('a doubtful stamp that stands in a list already gets advice that helps: %j', (text) => {
  const { moments, issues } = readTimestamps(text);
  expect(moments).toEqual([]);
  for (const { message } of issues)
    expect(message).toMatch(/heading "Timestamps" on the line above its list\.$/);
  expect(readTimestamps(`Timestamps\n${text}`).moments).toHaveLength(issues.length);
});

test.each<[string, [number, string][]]>([
  [
    '0:00 Welcome\n3:40 Foo (2:50 in the old cut)\n5:20 End',
    [
      [0, 'Welcome'],
      [220, 'Foo (2:50 in the old cut)'],
      [320, 'End'],
    ],
  ],
  [
    '- 0:00 Start\n- 1:40: 24:00 hours of Le Mans\n- 3:00 End\n\nSeen at 14:05.',
    [
      [0, 'Start'],
      [100, '24:00 hours of Le Mans'],
      [180, 'End'],
      [845, 'Seen'],
    ],
  ],
  [
    '- 0:10 Start\n- 0:40 10:30 rule\n- 1:50 End',
    [
      [10, 'Start'],
      [40, '10:30 rule'],
      [110, 'End'],
    ],
  ],
  [
    '0:10 Start\n0:40 One joke, told again at 9:12\n1:50 End',
    [
      [10, 'Start'],
      [40, 'One joke, told again at 9:12'],
      [552, 'One joke, told again'],
      [110, 'End'],
    ],
  ],
])('a time within an entry is one only where it ascends or words lead to it: %j', (text, moments) => {
  expect(read(text)).toEqual(moments);
});
