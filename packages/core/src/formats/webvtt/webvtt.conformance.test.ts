import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatClock } from '../clock-time';
import type { CueNode } from './cue-node';
import { parseCueText } from './parse-cue-text';
import { parseWebVtt } from './parse-webvtt';
import type { WebVttCue } from './webvtt-cue';

const conformance = process.env['TALKMARK_CONFORMANCE']
  ? new URL(`file://${process.env['TALKMARK_CONFORMANCE']}/`)
  : new URL('../../../../../../shared/conformance/', import.meta.url);
const suite = new URL('webvtt-wpt/', conformance);
const isHere = existsSync(suite);

interface Check {
  readonly path: readonly string[];
  readonly op: 'equals' | 'notEquals' | 'truthy' | 'sameObjectAs' | 'notSameObjectAs';
  readonly value?: unknown;
}

interface SuiteCase {
  readonly id: string;
  readonly vtt: string;
  readonly expect: 'load' | 'error';
  readonly cueCount?: number;
  readonly cues?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly checks?: readonly Check[] | null;
}

const readJson = <Case>(fileName: string): readonly Case[] =>
  isHere ? JSON.parse(readFileSync(new URL(fileName, suite), 'utf8'), revive) : [];

/** Numbers that JSON cannot hold. */
function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$num' in value)) return value;
  return Number(value.$num);
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
    value,
  );

/** The assertions that speak of cues: `$` keys stand for the DOM that is made of them. */
function asserted(cue: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(cue).filter(([key]) => !key.startsWith('$')));
}

function textContent(nodes: readonly CueNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? textContent(node.children) : ''))
    .join('');
}

function runCheck(result: unknown, { path, op, value }: Check): void {
  const found = at(result, path);
  const name = path.join('.');
  if (path.some((step) => step.startsWith('$'))) return;
  if (op === 'truthy') expect(Boolean(found), name).toBe(true);
  else if (op === 'equals') expect(found, name).toEqual(value);
  else if (op === 'notEquals') expect(found, name).not.toEqual(value);
  else {
    const other = at(result, String(value).split('.'));
    if (op === 'sameObjectAs') expect(found, name).toBe(other);
    else expect(found, name).not.toBe(other);
  }
}

const parseFile = (path: string | URL) => parseWebVtt(readFileSync(new URL(path, suite)));

describe.skipIf(!isHere)('web-platform-tests of WebVTT files (skipped where absent)', () => {
  test.each([...readJson<SuiteCase>('file-parsing.json'), ...readJson<SuiteCase>('track-element.json')])(
    '$id',
    ({ vtt, cueCount, cues, checks }) => {
      const result = parseFile(vtt);
      expect(result.fatal).toBe(false);
      if (cueCount !== undefined && cueCount !== null) expect(result.cues).toHaveLength(cueCount);
      for (const [index, cue] of (cues ?? []).entries()) {
        expect(result.cues[index], `cue ${index}`).toMatchObject(asserted(cue));
        if (typeof cue['$textContent'] === 'string')
          expect(textContent(parseCueText(result.cues[index]?.text ?? ''))).toBe(cue['$textContent']);
      }
      for (const check of checks ?? []) runCheck(result, check);
    },
  );

  test.each(readJson<SuiteCase>('signature-invalid.json'))('$id', ({ vtt }) => {
    expect(parseFile(vtt)).toMatchObject({ fatal: true, cues: [], issues: [{ severity: 'error' }] });
  });
});

/** The tree as web-platform-tests write it. */
function dump(nodes: readonly CueNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [`| ${indent}"${node.value}"`];
    if (node.type === 'timestamp') return [`| ${indent}<?timestamp ${formatClock(node.seconds)}>`];
    const isSpan = node.type === 'c' || node.type === 'v' || node.type === 'lang';
    const inner = `${indent}  `;
    return [
      `| ${indent}<${isSpan ? 'span' : node.type}>`,
      ...(node.classes.length > 0 ? [`| ${inner}class="${node.classes.join(' ')}"`] : []),
      ...(node.type === 'lang' ? [`| ${inner}lang="${node.annotation}"`] : []),
      ...(node.type === 'v' ? [`| ${inner}title="${node.annotation}"`] : []),
      ...dump(node.children, inner),
    ];
  });
}

interface CueTextCase {
  readonly input: string;
  readonly vtt: string;
  readonly expectedTree: string;
}

describe.skipIf(!isHere)('web-platform-tests of cue text (skipped where absent)', () => {
  test.each(readJson<CueTextCase>('cue-text.json'))('$input', ({ vtt, expectedTree }) => {
    const [cue] = parseWebVtt(vtt).cues;
    expect(['#document-fragment', ...dump(parseCueText(cue?.text ?? ''))].join('\n')).toBe(expectedTree);
  });
});

interface ChromiumFile {
  readonly result: string;
  readonly cues: readonly (WebVttCue & { readonly plain: string; readonly tree: unknown })[] | null;
}

/**
 * WebVTT, 6.1: "If input is less than six characters long, then abort these steps. The file does not start with the
 * correct WebVTT file signature". Chromium takes a file of nothing but a byte order mark for an empty one.
 */
const loadedAgainstTheSpecification = 'mozilla__file-layout--blank-file-with-bom.vtt';
/** Chromium breaks a character of these in two, where one of its buffers ended. */
const brokenCharacter = /--long_string_(?:arabic|thai)\.vtt$/;

const folders = ['webvtt-mozilla', 'webvtt-other', 'webvtt-chapters', 'webvtt-storyboard'];
const chromiumFiles = isHere
  ? folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/expected-chromium156/`, conformance)).map((name) => ({
        vtt: `../${folder}/${name.replace(/\.json$/, '')}`,
        expected: `${folder}/expected-chromium156/${name}`,
      })),
    )
  : [];

describe.skipIf(!isHere)('real files, as Chromium reads them (skipped where absent)', () => {
  test.each(chromiumFiles)('$vtt', ({ vtt, expected }) => {
    const { result, cues }: ChromiumFile = JSON.parse(
      readFileSync(new URL(expected, conformance), 'utf8'),
      revive,
    );
    const read = parseFile(vtt);
    expect(read.fatal).toBe(result === 'error' || vtt.endsWith(loadedAgainstTheSpecification));
    // Chromium lists cues by start, the longer first.
    const sorted = [...read.cues].sort(
      (one, other) => one.startTime - other.startTime || other.endTime - one.endTime,
    );
    expect(sorted).toHaveLength(cues?.length ?? 0);
    for (const [index, { plain, tree, ...cue }] of (cues ?? []).entries()) {
      const { id } = brokenCharacter.test(vtt) ? { id: expect.any(String) } : cue;
      expect(sorted[index], `cue ${index}`).toEqual({ ...cue, id });
      expect(textContent(parseCueText(cue.text)), `text of cue ${index}`).toBe(plain);
    }
  });
});
