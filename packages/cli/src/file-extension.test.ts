import { formats } from '@talkmark/core';
import { expect, test } from 'vitest';
import { formatsCalled, stemOf } from './file-extension';

test.each([
  ['talks/16 Intro.talk.json', '16 Intro'],
  ['a.chapters.txt', 'a'],
  ['A.VTT', 'A'],
  ['2016.05.25 notes.txt', '2016.05.25 notes'],
  ['notes.unknown', 'notes'],
  ['notes', 'notes'],
  ['manifest.json', 'manifest'],
  ['.vtt', '.vtt'],
  ['description', 'description'],
])('%s without its extension is %s', (file, stem) => {
  expect(stemOf(file, formats)).toBe(stem);
});

test.each([
  ['x.talk.json', ['talkmark-json']],
  ['manifest.json', ['iiif']],
  ['x.chapters.txt', ['ogm', 'mp4chaps']],
  ['x.vtt', ['webvtt']],
  ['x.unknown', []],
  ['vtt/x', []],
])('%s is called as %j are', (file, ids) => {
  expect(formatsCalled(file, formats).map(({ id }) => id)).toEqual(ids);
});
