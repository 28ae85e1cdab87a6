import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audacity } from './audacity';
import { ffmetadata } from './ffmetadata/ffmetadata';
import { mp4chaps } from './mp4chaps';
import { ogm } from './ogm';
import { parseTalk } from './parse-talk';
import type { ParseResult } from './parse-talk-with';
import type { TalkFormat } from './talk-format';
import { writeTalk } from './write-talk';

const root = process.env['TALKMARK_CONFORMANCE'] ?? '../shared/conformance';

interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

function filesOf(folder: string, extension: RegExp): readonly CorpusFile[] {
  const path = `${root}/${folder}`;
  const names = existsSync(path) ? readdirSync(path).filter((name) => extension.test(name)) : [];
  return names.map((name) => {
    const bytes = readFileSync(`${path}/${name}`);
    return { name, bytes, text: bytes.toString('utf8') };
  });
}

/** Hours, minutes and seconds summed digit by digit, as the reader of the product does not do it. */
const sumOf = (clock: string): number =>
  clock.split(':').reduce((sum, part) => sum * 60 + Math.round(Number(part) * 1000), 0) / 1000;

interface Oracle {
  readonly format: TalkFormat;
  readonly folder: string;
  readonly files: RegExp;
  /** Counted in the text, without our readers. */
  count(text: string): number;
  /** The first and last start. */
  bounds(text: string): readonly number[];
}

const all = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const ends = (values: readonly number[]): readonly number[] => [values[0] ?? -1, values.at(-1) ?? -1];

const oracles: readonly Oracle[] = [
  {
    format: mp4chaps,
    folder: 'mp4chaps',
    files: /\.txt$/,
    count: (text) => all(/^(\d\d:\d\d:\d\d\.\d{3})/gm, text).length,
    bounds: (text) => ends(all(/^(\d\d:\d\d:\d\d\.\d{3})/gm, text).map(sumOf)),
  },
  {
    format: ogm,
    folder: 'ogm-chapters',
    files: /\.txt$/,
    count: (text) => all(/^(CHAPTER\d+)=/gm, text).length,
    bounds: (text) => ends(all(/^CHAPTER\d+=(.*)/gm, text).map(sumOf)),
  },
  {
    format: ffmetadata,
    folder: 'ffmetadata',
    files: /\.ffmeta$/,
    count: (text) => all(/^(\[CHAPTER\])$/gm, text).length,
    bounds: () => [0, 4],
  },
  {
    format: audacity,
    folder: 'audacity',
    files: /\.txt$/,
    count: (text) => text.split('\n').filter((line) => /^\d/.test(line)).length,
    bounds: (text) => ends(all(/^(\d[\d.]*)\t/gm, text).map(Number)),
  },
];

describe.each(oracles.map((oracle) => ({ id: oracle.format.id, ...oracle })))('$id', (oracle) => {
  const { format, folder, files: extension, count, bounds } = oracle;
  const files = filesOf(folder, extension);

  test.skipIf(files.length === 0)(`${folder} has files (skipped where absent)`, () => {
    const counts = files.map(({ text }) => count(text));
    process.stdout.write(
      `${folder}: ${files.length} files, ${counts.reduce((sum, n) => sum + n, 0)} chapters\n`,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test.each(files)('$name: found by its content, counted, and the same after writing', ({ bytes, text }) => {
    const result: ParseResult = parseTalk(bytes, { mode: 'strict' });
    expect(result.format).toBe(format.id);
    expect(result.issues).toEqual([]);
    expect(result.moments).toHaveLength(count(text));
    const starts = result.moments.map(({ start }) => start);
    expect(ends(starts)).toEqual(bounds(text));
    const written = writeTalk(result.talk, format.id);
    expect(written.losses.filter(({ path }) => path !== 'title')).toEqual([]);
    expect(parseTalk(written.text).talk.moments).toEqual(result.talk.moments);
  });
});

const [rewritten] = filesOf('ffmetadata', /rewritten\.ffmeta$/);
const [input] = filesOf('ffmetadata', /input\.ffmeta$/);
const [probed] = filesOf('ffmetadata', /ffprobe\.json$/);

interface Probed {
  readonly chapters: readonly {
    readonly time_base: string;
    readonly start_time: string;
    readonly end_time: string;
    readonly tags?: Readonly<Record<string, string>>;
  }[];
  readonly format: { readonly tags: Readonly<Record<string, string>> };
}

describe.skipIf(!rewritten || !input || !probed)('ffmetadata against ffmpeg (skipped where absent)', () => {
  test('reads times and tags as ffprobe does', () => {
    const { talk } = parseTalk(input?.bytes ?? '', { mode: 'strict' });
    const { chapters, format }: Probed = JSON.parse(probed?.text ?? '');
    const { title, ...tags } = format.tags;
    expect(talk.title).toBe(title);
    expect(talk.extra).toEqual(tags);
    expect(talk.moments.map(({ start, end = -1 }) => [start.toFixed(6), end.toFixed(6)])).toEqual(
      chapters.map(({ start_time, end_time }) => [start_time, end_time]),
    );
    for (const [index, { tags: { title: label = '0:04', ...others } = {} }] of chapters.entries()) {
      const { TIMEBASE: _, ...extra } = { ...talk.moments[index]?.extra };
      expect([talk.moments[index]?.label, extra]).toEqual([label, others]);
    }
  });

  test('writes byte for byte what ffmpeg makes of the file, but for the encoder that ffmpeg adds', () => {
    const { talk } = parseTalk(input?.bytes ?? '');
    expect(writeTalk(talk, 'ffmetadata').text).toBe(rewritten?.text.replace(/^encoder=.*\n/m, ''));
  });

  test('gives a file of ffmpeg back byte for byte', () => {
    const { talk } = parseTalk(rewritten?.bytes ?? '');
    expect(writeTalk(talk, 'ffmetadata').text).toBe(rewritten?.text);
  });
});
