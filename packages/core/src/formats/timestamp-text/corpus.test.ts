import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import type { MomentDraft } from '../talk-format';
import { readTimestamps } from './timestamp-text';

interface Expected {
  start: number;
  end: number | null;
  label: string;
  alternatives?: string[];
  approximate?: boolean;
}

interface Score {
  expected: number;
  found: number;
  hits: number;
  labels: number;
  falseInNegatives: number;
  faults: string[];
}

const read = (text: string): readonly MomentDraft[] => readTimestamps(text).moments;

function tokens(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, '');
  return words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

const pairsOf = (words: readonly string[]): string[] =>
  [...words.join('')].map((character, index, all) => character + (all[index + 1] ?? ''));

/** Four fifths of the words agree, or of the character pairs in scripts without spaces. */
function sameLabel(wanted: string, got: string): boolean {
  const a = tokens(wanted);
  const b = tokens(got);
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted);
  return overlap(a, b) >= 0.8 || (unspaced && overlap(pairsOf(a), pairsOf(b)) >= 0.8);
}

function scoreCorpus(folder: string): Score {
  const score: Score = { expected: 0, found: 0, hits: 0, labels: 0, falseInNegatives: 0, faults: [] };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const expected: Expected[] = JSON.parse(
      readFileSync(`${folder}/${file.replace(/txt$/, 'expected.json')}`, 'utf8'),
    );
    const left = [...read(text)];
    score.expected += expected.length;
    score.found += left.length;
    if (expected.length === 0) score.falseInNegatives += left.length;
    for (const { start, end, label, alternatives = [], approximate } of expected) {
      const isRight = (got: string): boolean =>
        [label, ...alternatives].some((wanted) => sameLabel(wanted, got));
      const sameTime = left.filter(
        (moment) => Math.abs(moment.start - start) < 0.0011 && (moment.end ?? null) === end,
      );
      const hit = sameTime.find((moment) => isRight(moment.label)) ?? sameTime[0];
      if (hit) left.splice(left.indexOf(hit), 1);
      if (hit) score.hits += 1;
      if (hit && isRight(hit.label)) score.labels += 1;
      if (!hit) score.faults.push(`${file}: missed ${start} "${label}"`);
      else if (!isRight(hit.label)) score.faults.push(`${file}: ${start} is "${hit.label}", not "${label}"`);
      if (hit && approximate && !hit.approximate) score.faults.push(`${file}: ${start} is not approximate`);
    }
    score.faults.push(...left.map((moment) => `${file}: false ${moment.start} "${moment.label}"`));
  }
  return score;
}

function report(name: string, { expected, found, hits, labels, falseInNegatives, faults }: Score): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4));
  process.stdout.write(
    `${name}: precision ${share(hits, found)}, recall ${share(hits, expected)}, labels ${share(labels, hits)}, false in negatives ${falseInNegatives}\n${faults.map((fault) => `  ${fault}\n`).join('')}`,
  );
}

function meetsTargets({ expected, found, hits, labels, falseInNegatives }: Score): void {
  expect(hits / found).toBeGreaterThanOrEqual(0.98);
  expect(hits / expected).toBeGreaterThanOrEqual(0.98);
  expect(labels / hits).toBeGreaterThanOrEqual(0.9);
  expect(falseInNegatives).toBe(0);
}

describe('timestamps in texts as people write them', () => {
  it('finds what a careful reader finds in our own corpus', () => {
    const score = scoreCorpus(fileURLToPath(new URL('fixtures', import.meta.url)));
    report('own corpus', score);
    meetsTargets(score);
  });

  const samples = '../shared/samples/prose';
  test.skipIf(!existsSync(samples))(
    'finds what a careful reader finds in the shared samples (skipped where they are absent)',
    () => {
      const score = scoreCorpus(samples);
      report('shared samples', score);
      meetsTargets(score);
    },
  );

  const post = '../shared/archive/wrap-up-post.txt';
  test.skipIf(!existsSync(post))(
    'reads the three moments of the wrap-up post and no fourth (skipped where it is absent)',
    () => {
      const moments = read(readFileSync(post, 'utf8'));
      expect(moments.map(({ start }) => start)).toEqual([979, 1211, 2305]);
      expect(moments[0]?.label).toContain('punching myself');
      expect(moments[1]?.label).toMatch(/^(me )?offering unsolicited personal medical history$/);
      expect(moments[2]?.label).toMatch(/getting trolled by unikernels$/);
    },
  );
});
