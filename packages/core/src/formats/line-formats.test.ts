import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineTalk } from '../talk/define-talk';
import type { Moment, Talk } from '../talk/talk';
import { audacity } from './audacity';
import { csv } from './csv/csv';
import { createEdl } from './edl/edl';
import { ffmetadata } from './ffmetadata/ffmetadata';
import { mp4chaps } from './mp4chaps';
import { ogm } from './ogm';
import { parseTalk } from './parse-talk';
import type { TalkFormat } from './talk-format';
import { writeTalk } from './write-talk';

/** Formats that keep an entry on a line, and what each can hold of a moment. */
const all: readonly { readonly format: TalkFormat; readonly holds: Holds }[] = [
  { format: mp4chaps, holds: { perSecond: 1000, kind: 'chapter', ends: 'none', links: true } },
  { format: ogm, holds: { perSecond: 1000, kind: 'chapter', ends: 'none', links: true } },
  { format: ffmetadata, holds: { perSecond: 1e6, kind: 'chapter', ends: 'all', links: false } },
  { format: audacity, holds: { perSecond: 1e6, kind: 'moment', ends: 'all', links: false } },
  {
    format: createEdl({ fps: 50, startTimecode: '01:00:00:00' }),
    holds: { perSecond: 50, kind: 'moment', ends: 'none', links: false },
  },
  { format: csv, holds: { perSecond: 1e6, kind: 'moment', ends: 'some', links: true } },
];

interface Holds {
  readonly perSecond: number;
  readonly kind: string;
  readonly ends: 'none' | 'some' | 'all';
  readonly links: boolean;
}

const pieces = fc.constantFrom(
  ...[
    '=',
    ';',
    '#',
    '\\',
    '\n',
    '\r\n',
    '\t',
    '[CHAPTER]',
    'CHAPTER01=',
    '00:00:01.000 ',
    '<https://a.example/>',
  ],
  ...[
    '-->',
    '|',
    '|C:',
    '"',
    ',',
    "'",
    '=1+1',
    '@',
    '*',
    '01:00:00:00',
    '0:05',
    '\u2028',
    '\ud83d',
    ' ',
    'a',
  ],
);
const wild = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  .map((text) => text.replaceAll('\0', ''))
  .filter((text) => text.trim() !== '');
const word = fc
  .string({
    unit: fc.constantFrom(...'abcXYZ äß頭&"\'<>()=;#\\-–.,!?0123456789'),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.trim())
  .filter((text) => /^[\p{L}].*[^>\s]$/u.test(text));

/** A talk of nothing but what the format can hold. */
function heldTalk({ perSecond: scale, kind, ends, links }: Holds): fc.Arbitrary<Talk> {
  const moment = fc.record({
    start: fc.integer({ min: 0, max: 30_000 * scale }),
    length: fc.option(fc.integer({ min: 0, max: 900 * scale }), { nil: undefined }),
    label: word,
    url: fc.option(fc.webUrl(), { nil: undefined }),
  });
  return fc.array(moment, { minLength: 1, maxLength: 8 }).map((drafts) =>
    defineTalk({
      title: 'T',
      moments: drafts.map(({ start, length, label, url }) => ({
        start: start / scale,
        ...(ends === 'none' || (length === undefined && ends === 'some')
          ? {}
          : { end: (start + (length ?? 0)) / scale }),
        label,
        kind,
        ...(links && url !== undefined ? { links: [{ url }] } : {}),
      })),
    }),
  );
}

describe.each(all.map(({ format, holds }) => ({ id: format.id, format, holds })))(
  '$id',
  ({ format, holds }) => {
    const formats = [format];

    test('gives back all of what it can hold', () => {
      fc.assert(
        fc.property(heldTalk(holds), (talk) => {
          const { text, losses } = writeTalk(talk, format.id, { formats });
          const again = parseTalk(text, { formats, mode: 'strict' });
          expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          const near = (time: number | undefined): number | undefined =>
            time === undefined ? undefined : Math.round(time * 1e9) / 1e9;
          const times = (moments: readonly Moment[]): object[] =>
            moments.map((moment) => ({ ...moment, start: near(moment.start), end: near(moment.end) }));
          expect(times(again.talk.moments)).toEqual(times(talk.moments));
          expect(losses.filter(({ path }) => path?.startsWith('moments'))).toEqual([]);
        }),
      );
    });

    test('reads anything without an error, whatever it is', () => {
      const { text: own } = writeTalk(
        fc.sample(heldTalk(holds), { numRuns: 1, seed: 7 })[0] ?? defineTalk({ title: 'T' }),
        format.id,
        { formats },
      );
      const damaged = fc
        .tuple(fc.nat(own.length), fc.nat(own.length), pieces)
        .map(([from, to, piece]) => own.slice(0, from) + piece + own.slice(to));
      fc.assert(
        fc.property(
          fc.oneof(wild, damaged),
          fc.constantFrom('strict' as const, 'lenient' as const),
          (text, mode) => {
            const { talk, issues } = parseTalk(text, { formats, mode });
            expect(talk.moments.length + issues.length).toBeGreaterThan(0);
            expect(format.likelihood(text)).toBeLessThanOrEqual(1);
          },
        ),
        { numRuns: 500 },
      );
    }, 60_000);

    test.each([
      ['lines', '00:00:01.000 a\n'],
      ['tabs', '1.0\t'],
      ['digits', '1'],
      ['spaces', ' '],
      ['quotes', '" '],
      ['backslashes', '\\'],
      ['headings', '[CHAPTER]\n'],
      ['numbers', 'CHAPTER01=\n'],
      ['bars', '|'],
    ])(
      'reads 1 MB of %s in linear time',
      (_, piece) => {
        const begin = performance.now();
        parseTalk(piece.repeat(1_000_000 / piece.length), { formats });
        expect(performance.now() - begin).toBeLessThan(20_000);
      },
      60_000,
    );
  },
);
