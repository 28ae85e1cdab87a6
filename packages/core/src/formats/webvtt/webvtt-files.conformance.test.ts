import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';
import { srt } from '../srt';
import { parseWebVtt } from './parse-webvtt';
import { createWebVtt, webvtt } from './webvtt';

const given = process.env['TALKMARK_CONFORMANCE'];
const conformance = given
  ? new URL(`file://${given}/`)
  : new URL('../../../../../../shared/conformance/', import.meta.url);
const isHere = existsSync(conformance);

const filesOf = (folder: string, name: RegExp): string[] =>
  isHere
    ? readdirSync(new URL(`${folder}/`, conformance))
        .filter((file) => name.test(file))
        .map((file) => `${folder}/${file}`)
    : [];
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, conformance));
/** One character a byte: enough to count what is ASCII. */
const count = (file: string, pattern: RegExp): number =>
  [...readFileSync(new URL(file, conformance), 'latin1').matchAll(pattern)].length;
const read = (file: string, format = webvtt) => parseTalk(bytesOf(file), { formats: [format] });

const timings = /^\d[\d:.]* --> \d/gm;
const chapterFiles = filesOf('webvtt-chapters', /\.(?:vtt|txt)$/);
const storyboards = filesOf('webvtt-storyboard', /\.vtt$/);
const captionFiles = filesOf('webvtt-other', /\.vtt$/);
const srtFiles = filesOf('srt', /\.srt$/);

describe.skipIf(!isHere)('real WebVTT files as talks (skipped where absent)', () => {
  test.each(chapterFiles)('%s: a chapter for each line of times', (file) => {
    const { moments } = read(file);
    expect(moments).toHaveLength(count(file, timings));
    expect(new Set(moments.map(({ kind }) => kind))).toEqual(new Set(['chapter']));
  });

  test.each(storyboards)('%s: a picture with its region for each line of times', (file) => {
    const { moments, issues } = read(file);
    expect(moments).toHaveLength(count(file, /#xywh=\d+,\d+,\d+,\d+/g));
    for (const moment of moments) {
      expect(moment).toMatchObject({ kind: 'thumbnail', region: { unit: 'pixel' } });
      expect(moment.image?.src).not.toContain('#');
    }
    // One of the files has a cue that ends before it begins.
    expect(issues.filter(({ path }) => !path?.endsWith('.end'))).toEqual([]);
  });

  test.each(captionFiles)('%s: no chapters, and every cue that browsers read', (file) => {
    const { moments } = read(file);
    const { cues } = parseWebVtt(bytesOf(file));
    expect(moments.length).toBeGreaterThanOrEqual(cues.length);
    expect(moments.some(({ kind }) => kind === 'chapter')).toBe(false);
  });

  test.each([...chapterFiles, ...storyboards, ...captionFiles])(
    '%s: written and read again, the same',
    (file) => {
      const { talk } = read(file);
      for (const format of [webvtt, createWebVtt({ kind: 'metadata' })]) {
        const { text = '' } = format.write?.(talk) ?? {};
        expect(parseTalk(text, { formats: [webvtt] }).talk).toEqual(talk);
      }
    },
  );
});

describe.skipIf(!isHere)('real SRT files (skipped where absent)', () => {
  test.each(srtFiles)('%s: a cue for each line of times', (file) => {
    const { moments, issues } = read(file, srt);
    expect(moments).toHaveLength(count(file, /^\d\d:\d\d:\d\d[,.]\d{3} --> \d\d:\d\d:\d\d[,.]\d{3}/gm));
    // The last one has a point for every comma.
    const isSound = !/invalid|missing|windows-1251|lunchroom/.test(file);
    if (isSound) expect(issues).toEqual([]);
  });

  test.each(srtFiles)('%s: written and read again, the same', (file) => {
    const { talk } = read(file, srt);
    const { text = '' } = srt.write?.(talk) ?? {};
    expect(parseTalk(text, { formats: [srt] }).talk.moments).toEqual(talk.moments);
  });
});
