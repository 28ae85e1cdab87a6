import type { MarkedText } from './marked-text';

/** `row`: of a table drawn with pipes or tabs. `rule`: only strokes. `cue`: "start --> end". */
export type LineKind = 'blank' | 'plain' | 'item' | 'heading' | 'rule' | 'row' | 'cue';

export interface Line {
  readonly kind: LineKind;
  /** Without indentation, quote marks and line break. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin, behind a list mark. */
  readonly contentStart: number;
  readonly indent: number;
  readonly quoted: boolean;
}

const fence = /^[ \t]{0,8}(?:```+|~~~+)[ \t]*([\w-]*)/;
const plainFences = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'vtt',
  'webvtt',
  'srt',
  'none',
  'md',
  'markdown',
]);
const mark =
  /^(?:#{1,6}|={1,6}|\*{1,6}|[-+•‣⁃◦▪▫●○■□◆◇★☆►▶▸➤➜→·»※*✓✔–—]|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(\d{1,3}\)|[a-z][.)]|\d\ufe0f?\u20e3|\[\^[^[\]\s]{1,20}\]:)[ \t\ufeff]+(?:\[[ xX]\][ \t]+)?/u;
const cue =
  /^\s*(?:\d+:)?\d+:\d\d[.,:\d]*[ \t]*--+>[ \t]*(?:\d+:)?\d+:\d\d[.,:\d]*(?:[ \t]+[a-zA-Z]\w*:\S+)*\s*$/;
const pairCue = /^(?:\d+:)?\d+:\d\d\.\d{3},(?:\d+:)?\d+:\d\d\.\d{3}\s*$/;

function kindOf(line: string, words: string): LineKind {
  if (!/[^\s]/.test(line)) return 'blank';
  if (line.includes('>') && cue.test(line)) return 'cue';
  if (line.includes(',') && pairCue.test(line)) return 'cue';
  if (!/[\p{L}\p{N}]/u.test(line)) return /\|/.test(line) && /\|\s*\|/.test(line) ? 'row' : 'rule';
  if (/^(?:#{1,6}|={1,6})[ \t\ufeff]/.test(words) && !/^=+[ \t]+=/.test(words)) return 'heading';
  if (/^\|/.test(words) || /\|.*\|/.test(words) || /[^\s][ \ufeff]*\t+[ \ufeff]*[^\s]/.test(line))
    return 'row';
  return mark.test(words) ? 'item' : 'plain';
}

/** Length of the front matter of a static site, which speaks about the page. */
function frontMatterLength(text: string): number {
  const opening = /^\s*(---|\+\+\+)[ \t]*\n/.exec(text);
  if (!opening) return 0;
  const closing = text.indexOf(`\n${opening[1]}`, opening[0].length - 1);
  const content = text.slice(opening[0].length, closing);
  return closing > 0 && /^\s*["\w-]+\s*[:=]/.test(content) ? closing + 4 : 0;
}

export function readLines({ folded }: MarkedText): Line[] {
  const lines: Line[] = [];
  let position = frontMatterLength(folded);
  let hiddenUntil = '';
  while (position < folded.length) {
    const newline = folded.indexOf('\n', position);
    const end = newline < 0 ? folded.length : newline;
    const raw = folded.slice(position, Math.min(end, position + 100_000));
    const fenced = raw.includes('```') || raw.includes('~~~') ? fence.exec(raw) : null;
    const margin = /^(?:[ \t\ufeff]*>)*[ \t\ufeff]*/.exec(raw)?.[0] ?? '';
    const words = raw.slice(margin.length);
    const kind = fenced || hiddenUntil ? 'blank' : kindOf(raw, words);
    if (fenced) {
      if (hiddenUntil) hiddenUntil = '';
      else if (!plainFences.has((fenced[1] ?? '').toLowerCase()) && folded.indexOf('\n```', end) > 0)
        hiddenUntil = '```';
    }
    const listMark = kind === 'item' || kind === 'heading' ? (mark.exec(words)?.[0].length ?? 0) : 0;
    const start = position + margin.length;
    lines.push({
      kind,
      start,
      end,
      contentStart: start + listMark,
      indent: margin.replaceAll('\t', '    ').length,
      quoted: margin.includes('>'),
    });
    position = end + 1;
  }
  return lines;
}
