import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, Talk } from '../../talk/talk';
import { listLosses } from '../list-losses';
import { parseTalk } from '../parse-talk';
import { writeTalk } from '../write-talk';
import { readTimestamps, timestampText } from './timestamp-text';
import { writeTimestampText } from './write-timestamp-text';

const parse = (text: string) => parseTalk(text, { formats: [timestampText] });

const talkWith = (moments: readonly Moment[]): Talk => ({
  id: 'talk',
  title: 'Talk',
  speakers: [],
  sources: [],
  moments,
  unplaced: [],
});

const write = (talk: Talk) => writeTalk(talk, 'timestamp-text');

describe('reading', () => {
  it('keeps the sentence each moment came from', () => {
    const text = 'Der Mitschnitt ist da.\r\nAb 4:12 f&auml;llt der Beamer aus. Danke!';
    const [moment] = parse(text).talk.moments;
    expect(moment?.label).toBe('fällt der Beamer aus');
    expect(moment?.source?.quote).toBe('Ab 4:12 f&auml;llt der Beamer aus.');
    const { quote = '', offset = 0 } = moment?.source ?? {};
    expect(text.slice(offset, offset + quote.length)).toBe(quote);
  });

  it('marks times that the text calls near', () => {
    for (const near of ['around', 'about', 'ca.', 'roughly', 'um', 'vers', 'около', '~']) {
      const [moment] = parse(`In the video the lamp falls over ${near} 19:37.`).talk.moments;
      expect(moment, near).toMatchObject({ start: 1177, approximate: true });
    }
    expect(parse('In the video the lamp falls over at 19:37.').talk.moments[0]).not.toHaveProperty(
      'approximate',
    );
  });

  it('says where a stamp stands that it was not sure of, and what to do', () => {
    const { moments, issues } = readTimestamps('Notes.\n\nBring cake.\nWe saw it 12:30 there.\n');
    expect(moments).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ severity: 'info', line: 4, column: 11 })]);
    expect(issues[0]?.message).toMatch(/^"12:30" was not read as a moment: .+\. If it is one, write it/);
  });

  it('knows which texts have moments', () => {
    expect(timestampText.likelihood('0:00 Hello\n3:41 The map\n9:02 Sheep\n')).toBeGreaterThan(0.4);
    expect(timestampText.likelihood('In the video she sings at 16:19.')).toBeGreaterThan(0);
    expect(timestampText.likelihood('The train leaves at 16:19.')).toBe(0);
    expect(timestampText.likelihood('')).toBe(0);
  });
});

describe('any input', () => {
  const pieces = fc.constantFrom(
    '16:19',
    '1h02m',
    '16;31',
    ' ',
    '\n',
    '\t',
    '|',
    '- ',
    '> ',
    '[',
    '](',
    ')',
    '<td>',
    '<li>',
    '<!--',
    '```',
    '&amp;',
    '\\',
    '`',
    '**',
    'at ',
    'vers ',
    '---',
    '-->',
    '===  ===',
    'https://a.example/?t=5',
    '٠٢:٣٥',
    '\ud83d',
    '\0',
    'minute 4',
    '１６：１９',
    '头',
    '{{x|',
    '}}',
    '"',
    'a',
  );

  it('is read without an error, and quotes what stands in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { start, end, source } of readTimestamps(text).moments) {
            expect(Number.isFinite(start) && start >= 0).toBe(true);
            expect(end === undefined || end > start).toBe(true);
            const { quote = '', offset = 0 } = source ?? {};
            expect(text.slice(offset, offset + quote.length)).toBe(quote);
          }
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);

  it.each([
    ['digits and colons', '12:34:5'.repeat(1_400_000)],
    ['one line of prose', 'lorem ipsum at 12:34 dolor sit amet, '.repeat(270_000)],
    ['short lines', '16:19 a\n'.repeat(1_250_000)],
    ['links on one line', '[a](https://a.example/?t=5) '.repeat(370_000)],
    ['brackets', '[('.repeat(5_000_000)],
    ['unclosed comments', '<!-- '.repeat(2_000_000)],
  ])(
    'reads 10 MB of %s in linear time',
    (_, text) => {
      const begin = performance.now();
      parse(text);
      expect(performance.now() - begin).toBeLessThan(30_000);
    },
    60_000,
  );

  it('finds no moments in bytes that are no text', () => {
    let state = 1;
    const bytes = Uint8Array.from({ length: 1_000_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 16;
    });
    const { moments, issues } = readTimestamps(new TextDecoder().decode(bytes));
    expect(moments).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ severity: 'error' })]);
  });

  it('says what it left out of a text with more stamps than a talk can have', () => {
    const { talk, issues } = parse('0:19 a\n'.repeat(60_000));
    expect(talk.moments).toHaveLength(50_000);
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', line: 50_001 }));
  });
});

describe('writing', () => {
  it('writes a list that people can read', () => {
    const { text, losses } = write(
      talkWith([
        { id: 't979-punching-myself', kind: 'moment', start: 979, label: 'punching myself' },
        {
          id: 't1177-medical-history',
          kind: 'moment',
          start: 1177,
          approximate: true,
          label: 'medical history',
        },
        { id: 't2305-unikernels', kind: 'moment', start: 2305.5, end: 2400, label: 'unikernels' },
      ]),
    );
    expect(text).toBe(
      'Timestamps\n\n16:19 – punching myself\n~19:37 – medical history\n38:25.5–40:00 – unikernels\n',
    );
    expect(losses.map(({ path }) => path)).toEqual(['title']);
  });

  it.each([...'-=—.():/+!,;•_*`"…'])('writes a long run of %s amid a label in linear time', (mark) => {
    const label = `a${mark.repeat(100_000)}b`;
    const begin = performance.now();
    const { text } = writeTimestampText(talkWith([{ id: 'a', kind: 'moment', start: 5, label }]));
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(text.length).toBeGreaterThan(label.length);
  });

  it.each(['１２:３４', '１２：３４', 'a １:０２：０３ b', '٣:٢٠', '12∶34', '12;34'])(
    'reads the label %s back, however the clock in it is written',
    (label) => {
      const { text } = writeTimestampText(talkWith([{ id: 'a', kind: 'moment', start: 5, label }]));
      expect(parse(text).talk.moments).toMatchObject([{ start: 5, label }]);
      expect(parse(text).talk.moments).toHaveLength(1);
    },
  );

  it('names what a list cannot hold', () => {
    const { losses } = write(
      talkWith([{ id: 'a', kind: 'note', start: 5, label: 'x', body: 'more', tags: ['y'] }]),
    );
    expect(losses.map(({ path }) => path)).toEqual([
      'title',
      'moments[0].id',
      'moments[0].kind',
      'moments[0].body',
      'moments[0].tags',
    ]);
  });

  it('reads back start, end and label of what it wrote, or says which it does not', () => {
    const label = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          '12:30 lunch',
          'am Ende',
          '1. first',
          '- dash',
          '*a*',
          '[x](y)',
          'a & b &amp;',
          '<b>',
          'see 3:20',
          'x – y',
          'at',
          '(a',
          'a)',
          '"q"',
          'Part 2:',
          'Uhr',
          '100 %',
          'https://a.example/b?t=5',
        ),
      )
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => text.replace(/\s+/g, ' ').trim());
    const moment = fc.record({
      time: fc.integer({ min: 0, max: 40_000_000 }),
      length: fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: undefined }),
      label,
    });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 12 }), (drafts) => {
        const moments = drafts.map(
          ({ time, length, label: words }, index): Moment => ({
            id: `m${index}`,
            kind: 'moment',
            start: time / 1000,
            ...(length === undefined ? {} : { end: (time + length) / 1000 }),
            label: words,
          }),
        );
        const { text } = writeTimestampText(talkWith(moments));
        const losses = listLosses(timestampText, talkWith(moments), { text });
        const again = parse(text).moments.map(({ start, end, label: words }) => ({
          start,
          end,
          label: words,
        }));
        const lost = new Set(
          losses.flatMap(({ path = '' }) => /^moments\[(\d+)\](?:$|\.(?!id$))/.exec(path)?.[1] ?? []),
        );
        for (const [index, { start, end, label: words }] of moments.entries()) {
          if (!lost.has(String(index))) expect(again[index]).toEqual({ start, end, label: words });
        }
        expect(lost.size).toBeLessThanOrEqual(
          moments.filter(({ label: words }) => /[^\p{L}\p{N} ]/u.test(words)).length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
