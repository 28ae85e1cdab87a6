import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../../talk/define-talk';
import type { ParseMode } from '../../talk/parse-mode';
import { parseTalk } from '../parse-talk';
import { readTimestamps, timestampText } from '../timestamp-text/timestamp-text';
import { writeTalk } from '../write-talk';
import { findPeople } from './people-in-labels';
import { youtubeDescription } from './youtube-description';

const formats = [youtubeDescription, timestampText];
const read = (text: string, mode: ParseMode = 'lenient') =>
  parseTalk(text, { formats, format: 'youtube-description', mode });
const write = (moments: readonly { start: number; label: string; kind?: string }[]) =>
  writeTalk(defineTalk({ title: 'T', moments }), 'youtube-description', { formats });

const description = `The talks of the evening.

0:00 Welcome
4:30 Ada Lovelace - Notes
47:27 Grace Hopper - Compilers
1:02:03 Q&A with Grace Hopper

Corrections
0:31 It is 1843.
`;

describe('reading', () => {
  test('the list is chapters, and the rest moments', () => {
    const { moments, issues } = read(description, 'strict');
    expect(issues).toEqual([]);
    expect(moments.map(({ start, kind, label }) => [start, kind, label])).toEqual([
      [0, 'chapter', 'Welcome'],
      [270, 'chapter', 'Ada Lovelace - Notes'],
      [2847, 'chapter', 'Grace Hopper - Compilers'],
      [3723, 'chapter', 'Q&A with Grace Hopper'],
      [31, 'moment', 'It is 1843.'],
    ]);
    expect(moments.map(({ people = [] }) => people.map(({ name }) => name))).toEqual([
      [],
      ['Ada Lovelace'],
      ['Grace Hopper'],
      ['Grace Hopper'],
      [],
    ]);
  });

  test.each([
    ['0:10 a\n0:30 b\n0:50 c', 'the first has to be at 0:00', 1],
    ['0:00 a\n0:30 b', '3 at least', 1],
    ['0:00 a\n0:30 b\n0:20 c\n0:50 d', 'ascend', 3],
    ['0:00 a\n0:05 b\n0:20 c', '10 seconds', 1],
  ])('%j is imported, with a word on why YouTube shows no chapters', (text, reason, line) => {
    const { moments, issues } = read(text);
    expect(moments.length).toBe(text.split('\n').length);
    expect(moments.every(({ kind }) => kind === 'moment')).toBe(true);
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'warning', line, message: expect.stringContaining(reason) }),
    ]);
  });

  test('what it reads because it is a description is quoted from where it stands', () => {
    const text = '0:40 Welcome\r\n0:30 The map\r\n0:20 Sheep';
    expect(readTimestamps(text).moments).toEqual([]);
    const { moments } = read(text);
    expect(moments).toHaveLength(3);
    for (const { source } of moments) {
      const { quote = '', offset = 0 } = source ?? {};
      expect(text.slice(offset, offset + quote.length)).toBe(quote);
    }
  });

  test.each(['6:00–6:15pm', '6:00 - 6:15 p.m.', '6:00 to 7pm'])('%s is no place in a video', (hours) => {
    expect(read(`Doors are open until around ${hours}.`).moments).toEqual([]);
  });

  test('finds what timestamp-text finds, in any text', () => {
    const lines = fc.constantFrom(
      '0:00 a',
      '0:09 b',
      '- 1:00 Ada Lovelace',
      'words',
      '',
      '12:30 lunch',
      'at 5:00',
      '1:00:00 c',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (parts) => {
        const text = parts.join('\n');
        const plainly = parseTalk(text, { format: 'timestamp-text' }).moments.map(
          ({ kind: _, ...moment }) => moment,
        );
        const found = parseTalk(text, { format: 'youtube-description' }).moments;
        const same = found.map(({ kind: _, people: __, ...moment }) => moment);
        if (plainly.length > 0) expect(same).toEqual(plainly);
      }),
    );
  }, 60_000);
});

test.each([
  [description, 'youtube-description'],
  ['1. (00:00) a\n2. (00:10) b\n3. (00:20) c', 'youtube-description'],
  ['Welcome 0:00\nThe map 0:10\nSheep 0:20', 'youtube-description'],
  ['0:10 a\n0:30 b\n0:50 c', 'timestamp-text'],
  ['<ul><li>0:00 Welcome</li>\n<li>0:30 The map</li>\n<li>0:50 Sheep</li></ul>', 'timestamp-text'],
  ['At 0:00 of the video he bows, at 5:00 he sings and at 7:00 he falls.', 'timestamp-text'],
])('%j is taken for a %s', (text, format) => {
  expect(parseTalk(text, { formats }).format).toBe(format);
});

describe('writing', () => {
  test('a talk that YouTube can show comes back as it was', () => {
    const { text, losses } = write([
      { start: 0, label: 'Welcome', kind: 'chapter' },
      { start: 4.9 + 5.1, label: 'Notes', kind: 'chapter' },
      { start: 3723, label: 'Questions', kind: 'chapter' },
    ]);
    expect(text).toBe('0:00 Welcome\n0:10 Notes\n1:02:03 Questions\n');
    expect(losses.map(({ path }) => path)).toEqual(['title']);
  });

  test('what YouTube would refuse is changed, and said', () => {
    const { text, losses } = write([
      { start: 16, label: 'a <b>' },
      { start: 20.7, label: 'near' },
      { start: 60, label: 'x'.repeat(120) },
      { start: 65, label: 'y' },
    ]);
    expect(text).toBe(`0:00 Intro\n0:16 a ‹b› / near\n1:00 ${'x'.repeat(99)}…\n`);
    const paths = losses.map(({ path, severity }) => `${severity} ${path}`);
    expect(paths).toContain('warning undefined');
    expect(paths).toContain('warning moments[0].label');
    expect(paths).toContain('warning moments[1]');
    expect(paths).toContain('warning moments[2].label');
    expect(paths).toContain('warning moments[3]');
    expect(losses.some(({ severity }) => severity === 'error')).toBe(false);
  });

  test('a first moment within ten seconds is moved to the beginning', () => {
    const { text, losses } = write([
      { start: 3, label: 'a' },
      { start: 15, label: 'b' },
    ]);
    expect(text).toBe('0:00 a\n0:15 b\n');
    expect(losses.map(({ path }) => path)).toContain('moments[0].start');
    expect(losses[0]?.message).toBe('YouTube wants the first chapter at 0:00: this was moved there.');
    expect(losses[1]).toMatchObject({ severity: 'error', message: expect.stringContaining('3') });
  });

  test('times in labels are no timestamps', () => {
    const { text, losses } = write([
      { start: 0, label: 'Intro' },
      { start: 600, label: 'Recap: see 5:00 and 16:19 again' },
      { start: 1500, label: 'Questions' },
      { start: 1800, label: 'End of talk' },
    ]);
    expect(text).toContain('\n10:00 Recap: see 5ː00 and 16ː19 again\n');
    expect(
      losses.map(({ path }) => path).filter((path) => /^moments(?!.*\.(?:kind|id)$)/.test(path ?? '')),
    ).toEqual(['moments[1].label']);
    expect(losses.find(({ path }) => path === 'moments[1].label')?.message).toBe(
      'A time in a title would be taken for another timestamp: its colon became "ː".',
    );
    const again = parseTalk(text, { formats: [youtubeDescription] }).talk.moments;
    expect(again.map(({ start }) => start)).toEqual([0, 600, 1500, 1800]);
  });

  test('what was joined to a moment is not mistaken for another of the same title', () => {
    const { losses } = write([
      { start: 0, label: 'x' },
      { start: 5, label: 'y' },
      { start: 20.5, label: 'y' },
      { start: 60, label: 'z' },
    ]);
    expect(losses.filter(({ path }) => path === 'moments[2]' || path === 'moments')).toEqual([]);
    expect(losses.map(({ path }) => path)).toContain('moments[2].start');
  });

  test('what it writes keeps the rules, whatever the talk', () => {
    const moment = fc.record({
      start: fc.double({ min: 0, max: 20_000, noNaN: true }),
      label: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
        .filter((text) => /\p{L}/u.test(text)),
    });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), (moments) => {
        const { text } = write(moments);
        const lines = text.split('\n').slice(0, -1);
        const starts = lines.map((line) =>
          (/^[\d:]+/.exec(line)?.[0] ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
        );
        expect(starts[0] ?? 0).toBe(0);
        for (const [index, start] of starts.slice(1).entries()) {
          expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(10);
        }
        for (const line of lines) {
          expect([...line.replace(/^[\d:]+ /, '')].length).toBeLessThanOrEqual(100);
          expect(line).not.toMatch(/[<>]/);
        }
      }),
    );
  }, 60_000);
});

describe('who is in it', () => {
  test.each([
    [
      'before the title',
      ['Intro', 'Ada Lovelace - Notes', 'Bart de Water - Loops'],
      [[], ['Ada Lovelace'], ['Bart de Water']],
    ],
    [
      'behind the title',
      ['Notes — Ada Lovelace', 'Kata - Fun — Sena Sahin'],
      [['Ada Lovelace'], ['Sena Sahin']],
    ],
    ['behind a quotation', ['“Notes”, Ada Lovelace, Grace Hopper'], [['Ada Lovelace', 'Grace Hopper']]],
    [
      'alone',
      ['Ada Lovelace', 'Dr. Grace Hopper', 'Andrew "Pandy" Knight'],
      [['Ada Lovelace'], ['Grace Hopper'], ['Andrew "Pandy" Knight']],
    ],
    ['before a verb', ['Ada Lovelace (@ada) on Notes'], [['Ada Lovelace']]],
    ['with a role', ['Ada Lovelace, engineer at the Engine - Notes'], [['Ada Lovelace']]],
    [
      'nowhere',
      [
        'Ruby Gems',
        'Learning curve',
        'Part One: The Beginning',
        'Opening Keynote - Day 1',
        'Multiple Context Managers',
      ],
      [[], [], [], [], []],
    ],
  ])('%s', (_, labels, people) => {
    expect(findPeople(labels)).toEqual(people);
  });
});
