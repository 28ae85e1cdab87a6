import { formats } from '../formats/formats';
import { writeTalk } from '../formats/write-talk';
import { defineTalk } from '../talk/define-talk';

/** A text that can be made of any length. */
export interface GrowthText {
  readonly name: string;
  make(length: number): string;
}

/** A file that the writer of a format made. */
export interface WrittenGrowthText extends GrowthText {
  readonly format: string;
}

/** Pieces that are cheap once and must not be dear a million times: openers, separators, halves of something. */
const pieces = [
  'a',
  'a ',
  ' ',
  '\n',
  '\r',
  '\t',
  '9',
  '1:',
  ':',
  '.',
  ',',
  ';',
  '=',
  '|',
  '-',
  '-->',
  ' --> ',
  '#',
  '/',
  '@',
  '"',
  '""',
  '"a",',
  "'",
  '\\',
  '\\\\',
  '<',
  '<a ',
  '<a>',
  '</',
  '<!--',
  '<![CDATA[',
  '&',
  '&amp;',
  '&#',
  '[',
  ']',
  '[](',
  '](',
  '(',
  ')',
  '{',
  '}',
  '{"a":',
  '[1,',
  '*',
  '_',
  '`',
  '~',
  '=\n',
  '16:19',
  '16:19 ',
  '16:19\n',
  '0:00 a\n',
  '1. 0:00\n',
  '(0:00) ',
  'at 16:19 ',
  '1h ',
  '- ',
  'http://',
  '?t=1',
  '\u0661',
  '\ud800',
  '\u00e9',
  '\u4e00',
  'A: ',
  'WEBVTT\n\n',
  '\n\n',
  '; ',
  ': ',
  '! ',
  ', ',
  '. ',
  '— ',
  '…',
  '。',
  '「',
  'A, ',
  '(A, ',
  'and ',
  'if you ',
  'skip to ',
  '- a\n',
  '"a":"b",',
  'a: b\n',
  '[a](b) ',
  '<i>',
  '~~',
  '<b a="',
  'CHAPTER01=\n',
  '[CHAPTER]\n',
  '<chapter/>',
];

/** Of these a run may be read to its end before it turns out to be something else. */
const runs = ['a', 'A,', '9', ' ', '\t', '.', ',', ':', '-', '(', '[', '{', '<', '"', '`', '*', 'skip to '];
const ending = 'x, 16:19 (b)."]}> --> c\n';

/** Where, by the id of a format, its parser reads on as long as a text goes. */
const openings: Readonly<Record<string, readonly string[]>> = {
  'talkmark-json': ['{"talkmark":1,"title":"T","moments":[', '{"talkmark":1,"title":"'],
  webvtt: [
    'WEBVTT\n\n',
    'WEBVTT\n\n00:00.000 --> 00:01.000\n',
    'WEBVTT\n\n00:00.000 --> 00:01.000 ',
    'WEBVTT\n\nREGION\nid:',
  ],
  srt: ['1\n00:00:01,000 --> 00:00:02,000\n', '1\n00:00:01,000 --> '],
  'timestamp-text': ['16:19 ', '0:00 a\n0:30 b\nAt 16:19 '],
  'youtube-description': ['0:00 a\n0:30 b\n1:00 ', '0:00 '],
  'web-annotation': [
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":"http://a.b/c#t=',
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[',
  ],
  iiif: [
    '{"@context":"http://iiif.io/api/presentation/3/context.json","type":"Manifest","items":[',
    '{"type":"Manifest","label":"',
  ],
  podcasting2: ['{"version":"1.2.0","chapters":['],
  'podlove-json': ['[{"start":"00:00:00.000","title":"'],
  'podlove-xml': [
    '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter start="0" title="',
    '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters">',
  ],
  'matroska-xml': [
    '<Chapters><EditionEntry>',
    '<Chapters><EditionEntry><ChapterAtom><ChapterTimeStart>',
    '<?xml version="1.0"?><!DOCTYPE Chapters [',
  ],
  mp4chaps: ['00:00:00.000 ', '# '],
  ogm: ['CHAPTER01=', 'CHAPTER01=00:00:00.000\nCHAPTER01NAME='],
  ffmetadata: [';FFMETADATA1\ntitle=', ';FFMETADATA1\n[CHAPTER]\nSTART=0\n'],
  audacity: ['0.0\t1.0\t', '\\\t'],
  csv: ['start,end,label\n0,1,"', 'start,end,label\n0,1,', 'Timecode\tNote\n'],
  edl: [
    'TITLE: a\n\n001  001      V     C        01:00:00:00 01:00:00:01 01:00:00:00 01:00:00:01\n',
    '* LOC: 01:00:00:00 RED ',
    ' |C:ResolveColorBlue |M:',
  ],
  sponsorblock: ['[{"segment":[0,1],"category":"'],
  'schema-org': [
    '{"@context":"https://schema.org/","@type":"VideoObject","hasPart":[',
    '<script type="application/ld+json">',
    '<script type="application/ld+json">{"@type":"VideoObject","name":"',
    '<html>',
  ],
};

const repeat = (opening: string, piece: string, length: number): string =>
  opening + piece.repeat(Math.max(1, Math.floor((length - opening.length) / piece.length)));

/** One piece over and over, behind nothing and behind every opening of a format, closed or not. */
export function growthTextsFor(format: string): readonly GrowthText[] {
  const endless = pieces.map((piece) => ({ piece, end: '' }));
  const ended = runs.map((piece) => ({ piece, end: ending }));
  return ['', ...(openings[format] ?? [])].flatMap((opening) =>
    [...endless, ...ended].map(({ piece, end }) => ({
      name: `${JSON.stringify(opening)} and ${JSON.stringify(piece)} over and over${end && ', ended'}`,
      make: (length: number) => repeat(opening, piece, length) + end,
    })),
  );
}

function writeMany(format: string, count: number): string {
  const moments = Array.from({ length: count }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 5,
    label: `Moment ${index} of a long talk`,
    tags: ['a', `tag ${index % 7}`],
    people: [`Speaker ${index % 5}`],
    body: 'A note about it.',
  }));
  return writeTalk(defineTalk({ title: 'A long talk', duration: count * 10, moments }), format).text;
}

/** What the writers make of talks with more and more moments. One that cannot write them without options is left out. */
export function writtenGrowthTexts(): readonly WrittenGrowthText[] {
  return formats.flatMap(({ id, write }) => {
    const perMoment = write ? writeMany(id, 200).length / 200 : 0;
    if (perMoment < 1) return [];
    const make = (length: number) => writeMany(id, Math.max(1, Math.round(length / perMoment)));
    return [{ format: id, name: `a file of ${id}`, make }];
  });
}
