import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';

const root = process.env['TALKMARK_CONFORMANCE'] ?? '../shared/conformance';
const folder = `${root}/youtube-description`;
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:json|txt)$/.test(name)) : [];

const read = (text: string) => parseTalk(text, { format: 'youtube-description' }).moments;
const stamp = /(?:\d+:)?\d{1,2}:\d{2}/;

/** What yt-dlp takes for a chapter: a stamp at the beginning of a line, or else at its end. */
const stampedLines = (text: string): number =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => new RegExp(`^\\W*${stamp.source}|${stamp.source}\\W*$`).test(line.trim())).length;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase()
    .trim();

interface Record {
  readonly description: string;
  readonly speakers: readonly string[];
}

const records = files.filter((name) => name.startsWith('pyvideo__'));

describe.skipIf(records.length === 0)('pyvideo talk records (skipped where absent)', () => {
  const all = records.map((file): Record => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));

  test('have a moment for every line with a stamp at its edge', () => {
    const lines = all.reduce((sum, { description }) => sum + stampedLines(description), 0);
    const moments = all.reduce((sum, { description }) => sum + read(description).length, 0);
    process.stdout.write(`pyvideo: ${all.length} records, ${lines} stamped lines, ${moments} moments\n`);
    expect(moments).toBeGreaterThanOrEqual(lines * 0.97);
    expect(moments).toBeLessThanOrEqual(lines * 1.05);
  });

  test('are read as any text with timestamps is, to the moment', () => {
    for (const { description } of all) {
      const { moments } = parseTalk(description, { format: 'timestamp-text' });
      const plainly = moments.map(({ kind: _, ...moment }) => moment);
      expect(read(description).map(({ kind: _, people: __, ...moment }) => moment)).toEqual(plainly);
    }
  });

  test('name the speakers of lightning talks', () => {
    const named = all.map(({ description, speakers }) => ({
      speakers: new Set(speakers.map(plain)),
      people: new Set(read(description).flatMap(({ people = [] }) => people.map(({ name }) => plain(name)))),
    }));
    const lists = named.filter(({ people, speakers }) => people.size > 0 && speakers.size > 1);
    const wanted = lists.reduce((sum, { speakers }) => sum + speakers.size, 0);
    const found = lists.reduce((sum, { people }) => sum + people.size, 0);
    const right = lists.reduce(
      (sum, { people, speakers }) => sum + [...people].filter((name) => speakers.has(name)).length,
      0,
    );
    process.stdout.write(
      `pyvideo: speakers of ${lists.length} records, recall ${(right / wanted).toFixed(3)}, precision ${(right / found).toFixed(3)}\n`,
    );
    expect(right / wanted).toBeGreaterThanOrEqual(0.9);
    expect(right / found).toBeGreaterThanOrEqual(0.9);
  });
});

interface Expected {
  readonly start_time: number;
  readonly title: string;
}

interface WatchPage {
  readonly comment: string;
  readonly descriptionHtml: string;
  readonly expected: readonly Expected[];
}

const pages = files
  .filter((name) => name.startsWith('ytdl-org__'))
  .flatMap((file): WatchPage[] => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));

describe.skipIf(pages.length === 0)('watch pages of youtube-dl (skipped where absent)', () => {
  test.each(pages)('$comment', ({ descriptionHtml, expected }) => {
    const starts = read(descriptionHtml).map(({ start }) => start);
    const missing = expected.filter(({ start_time }) => !starts.includes(start_time));
    expect(missing).toEqual([]);
    expect(starts.length).toBeLessThanOrEqual(expected.length + 1);
  });
});
