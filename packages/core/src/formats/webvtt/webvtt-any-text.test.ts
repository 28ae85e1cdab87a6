import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTalk } from '../../testing/build-talk';
import { parseTalk } from '../parse-talk';
import { writeTalkWith } from '../write-talk-with';
import { parseWebVtt } from './parse-webvtt';
import { createWebVtt, webvtt } from './webvtt';

const chapters =
  'WEBVTT\n\n00:00.000 --> 10:00.000\nPart one &amp; only\n\nlast\n10:00.000 --> 20:00.000\nQuestions\nand answers\n';

const word = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => text.replaceAll('\0', '').trim() !== '');
const time = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const moments = fc.array(
  fc.record(
    {
      start: time,
      length: fc.option(time, { nil: undefined }),
      label: fc.oneof(
        word,
        fc.constantFrom(
          '-->',
          'a\n\nb',
          '&amp;',
          '<v Ada>',
          'x.jpg',
          '{"a":1}',
          'WEBVTT',
          '0:01 -> 0:05',
          '0:01 → 0:05',
          '7',
        ),
      ),
      id: fc.oneof(word, fc.constantFrom('0:01 → 0:05', '__proto__', 'NOTE')),
      kind: fc.constantFrom('chapter', 'moment', 'cue', 'metadata', 'thumbnail'),
      body: word,
      people: fc.array(fc.record({ name: word }), { maxLength: 2 }),
      tags: fc.array(word, { maxLength: 2 }),
      approximate: fc.boolean(),
      extra: fc.dictionary(word, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }),
    },
    { requiredKeys: ['start', 'label'] },
  ),
  { maxLength: 6 },
);

test('any talk comes back whole from any kind of file', () => {
  fc.assert(
    fc.property(
      moments,
      word,
      fc.constantFrom(undefined, 'chapters', 'captions', 'metadata'),
      (drafts, title, kind) => {
        const inputs = drafts.map(({ length, ...draft }) =>
          length === undefined ? draft : { ...draft, end: draft.start + length },
        );
        const { talk } = parseTalk(JSON.stringify({ talkmark: 1, title, moments: inputs }));
        const { text } = writeTalkWith(createWebVtt(kind ? { kind } : {}), talk);
        const back = parseTalk(text, { formats: [webvtt] });
        expect(parseWebVtt(text).issues).toEqual([]);
        expect(back.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(back.talk).toEqual(talk);
      },
    ),
  );
});

test('no text throws, cut anywhere and with any character changed', () => {
  const talk = buildTalk();
  const texts = [
    chapters,
    ...[webvtt, createWebVtt({ kind: 'metadata' })].map((format) => writeTalkWith(format, talk).text),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(2000),
      fc.string({ unit: 'binary', maxLength: 3 }),
      (text, at, change) => {
        for (const mode of ['strict', 'lenient'] as const) {
          webvtt.parse(text.slice(0, at), { mode });
          webvtt.parse(text.slice(0, at) + change + text.slice(at + 1), { mode });
        }
      },
    ),
  );
});

test('hostile texts take no longer than their length', () => {
  const hostile = [
    '-->\n',
    '<c>',
    '&a',
    '00:00.000 --> ',
    '\n\r',
    '1\n',
    'a:b ',
    '00:00.000 --> 00:00.000\n',
    'NOTE\n\n',
    '{',
    '#xywh=',
  ];
  for (const piece of hostile) {
    const text = `WEBVTT\n\n00:00.000 --> 00:01.000\n${piece.repeat(100_000)}`;
    expect(parseTalk(text, { format: 'webvtt' }).moments.length).toBeGreaterThan(0);
  }
}, 30_000);
