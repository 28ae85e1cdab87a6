import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParseMode } from '../talk/parse-mode';
import { matroskaXml } from './matroska-xml';
import { parseTalk } from './parse-talk';
import { podcasting2 } from './podcasting2';
import { podloveJson } from './podlove-json';
import { podloveXml } from './podlove-xml';
import { schemaOrg } from './schema-org';
import { sponsorblock } from './sponsorblock';
import type { TalkFormat } from './talk-format';
import { writeTalk } from './write-talk';

const conformance = process.env['TALKMARK_CONFORMANCE']
  ? new URL(`file://${process.env['TALKMARK_CONFORMANCE']}/`)
  : new URL('../../../../../shared/conformance/', import.meta.url);
const isHere = existsSync(conformance);

/** What a file holds, counted without any of the parsers under test. */
interface Counts {
  readonly starts: readonly string[];
  readonly titles: readonly string[];
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const jsonCounts = (text: string, start: string): Counts => {
  const document = JSON.parse(text);
  const chapters: Record<string, unknown>[] = Array.isArray(document) ? document : document.chapters;
  return {
    starts: chapters.map((chapter) => String(chapter[start])),
    titles: chapters.map(({ title }) => String(title)),
  };
};

const corpora: readonly {
  readonly folder: string;
  readonly files: RegExp;
  readonly format: TalkFormat;
  readonly mode: ParseMode;
  readonly count: (text: string) => Counts;
}[] = [
  {
    folder: 'podcasting20-chapters',
    files: /\.json$/,
    format: podcasting2,
    mode: 'strict',
    count: (text) => jsonCounts(text, 'startTime'),
  },
  {
    folder: 'podlove-json',
    files: /\.json$/,
    format: podloveJson,
    mode: 'strict',
    count: (text) => jsonCounts(text, 'start'),
  },
  {
    folder: 'podlove-psc',
    files: /./,
    format: podloveXml,
    mode: 'lenient',
    count: (text) => ({
      starts: all(text, /:chapter\b[^>]*?\bstart="([^"]*)"/g),
      titles: all(text, /:chapter\b[^>]*?\btitle="([^"]*)"/g),
    }),
  },
  {
    folder: 'matroska-xml',
    files: /\.xml$/,
    format: matroskaXml,
    mode: 'strict',
    count: (text) => {
      const [first = ''] = text.replace(/<!--[\s\S]*?-->/g, '').split('</EditionEntry>');
      return {
        starts: all(first, /<ChapterTimeStart>([^<]*)</g),
        titles: all(first, /<Chap(?:ter)?String>([^<]*)</g),
      };
    },
  },
];

/** Seconds of any spelling of these files: clock, count of seconds, count of nanoseconds. */
function toSeconds(start: string): number {
  if (/^\d{9,}/.test(start)) return Number(start) / 1e9;
  return start.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

describe.skipIf(!isHere)('chapter files of podcasts and discs (skipped where conformance/ is absent)', () => {
  for (const { folder, files, format, mode, count } of corpora) {
    const directory = new URL(`${folder}/`, conformance);
    const names = isHere
      ? readdirSync(directory).filter((name) => files.test(name) && name !== 'library-says')
      : [];
    describe(`${folder} (${names.length} files)`, () => {
      test.each(names)('%s', (fileName) => {
        const bytes = readFileSync(new URL(fileName, directory));
        const { starts, titles } = count(bytes.toString('utf8'));
        const { talk, moments, issues } = parseTalk(bytes, {
          fileName,
          format: format.id,
          formats: [format],
          mode,
        });
        expect(issues).toEqual([]);
        expect(moments.map(({ label }) => label)).toEqual(titles);
        expect(moments.map(({ start }) => start)).toEqual(
          starts.map((start) => expect.closeTo(toSeconds(start), 8)),
        );
        expect(parseTalk(bytes, { fileName }).format).toBe(format.id);

        const { text, losses } = writeTalk(talk, format.id, { formats: [format] });
        const again = parseTalk(text, { format: format.id, formats: [format], mode: 'strict' });
        expect(again.talk.moments).toEqual(talk.moments);
        expect(losses.filter(({ path }) => path !== 'title')).toEqual([]);
      });
    });
  }

  test('schema-org (1 file): the official example lacks a comma, which is put in, and has no moments', () => {
    const bytes = readFileSync(new URL('schema-org/schemaorg__issue-2722-example.txt', conformance));
    const { talk, issues } = parseTalk(bytes, { format: 'schema-org', formats: [schemaOrg] });
    expect(talk).toMatchObject({ title: 'Example Video Title', moments: [] });
    expect(issues).toContainEqual(
      expect.objectContaining({ line: 24, message: 'A comma was missing before this and was put in.' }),
    );
    expect(issues.some(({ message }) => message.startsWith('The SeekToAction says'))).toBe(true);
  });

  test('podcasting20-chapters (1 feed): says where its chapters are', () => {
    const bytes = readFileSync(
      new URL('podcasting20-chapters/Podcastindex-org__example-rss.xml', conformance),
    );
    const { format, issues } = parseTalk(bytes, { fileName: 'example-rss.xml' });
    const [, url] = /<podcast:chapters url="([^"]*)"/.exec(bytes.toString()) ?? [];
    expect(format).toBe('podlove-xml');
    expect(issues[0]?.message).toBe(`The chapters are kept elsewhere: read ${url} instead.`);
  });
});

/** Every text of the whole corpus, cut off, and with single bits turned. */
describe.skipIf(!isHere)(
  'files of all other formats, whole, cut and damaged (skipped where conformance/ is absent)',
  () => {
    const own = [podcasting2, podloveJson, podloveXml, matroskaXml, sponsorblock, schemaOrg];
    const folders = isHere
      ? readdirSync(conformance, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    test.each(folders.map(({ name }) => name))('%s', (folder) => {
      const directory = new URL(`${folder}/`, conformance);
      const names = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
      for (const { name } of names.slice(0, 40)) {
        const bytes = readFileSync(new URL(name, directory)).subarray(0, 30_000);
        const damaged = bytes.map((byte, index) => (index % 97 === 13 ? byte ^ (1 << (index % 7)) : byte));
        for (const format of own) {
          for (const input of [bytes, bytes.subarray(0, bytes.length / 2), damaged]) {
            parseTalk(input, { format: format.id, formats: [format] });
            parseTalk(input, { format: format.id, formats: [format], mode: 'strict' });
          }
        }
      }
    });
  },
);
