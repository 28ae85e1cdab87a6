import type { Moment, Talk } from '../talk/talk';
import { finishDraft, type RawMoment } from './finish-draft';
import { createIssueList } from './issue-list';
import type { FormatResult, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { firstLines, splitLines, toOneLine } from './text-lines';
import { beganEarly, titleOrTime, titleUnlessTime } from './untitled';

const number = String.raw`-?\d{1,20}(?:[.,]\d{1,20})?`;
// Audacity 1.2 wrote no column for the end.
const labelLine = new RegExp(`^(${number})(?:\\t(${number}))?(?:\\t(.*))?$`);
const frequencyLine = new RegExp(`^\\\\\\t(${number})\\t(${number})\\s*$`);

const toNumber = (text: string): number => Number(text.replace(',', '.'));

function readLabel(line: string): RawMoment['fields'] | undefined {
  const match = labelLine.exec(line);
  if (!match) return undefined;
  const [, startText = '', endText, title = ''] = match;
  const start = Math.max(0, toNumber(startText));
  const end = endText === undefined ? undefined : Math.max(0, toNumber(endText));
  return { start, end, label: titleOrTime(title, start) };
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const issues = createIssueList(text, mode);
  const moments: RawMoment[] = [];
  for (const { text: line, offset } of splitLines(text)) {
    if (line.trim() === '') continue;
    const label = readLabel(line);
    const frequencies = frequencyLine.exec(line);
    const last = moments.at(-1);
    if (label) {
      if (line.startsWith('-')) issues.add('warning', beganEarly, offset);
      moments.push({ fields: label, offset });
    } else if (frequencies && last) {
      const [, low = '', high = ''] = frequencies;
      const extra = { lowFrequency: toNumber(low), highFrequency: toNumber(high) };
      moments[moments.length - 1] = { ...last, fields: { ...last.fields, extra } };
    } else {
      issues.add('error', 'This line was left out: write start, end and text with tabs between.', offset);
    }
  }
  return finishDraft(text, { fields: {}, moments }, issues);
}

/** Six digits, as Audacity writes them, or as many more as the number has. */
function formatDecimal(value: number): string {
  const usual = value.toFixed(6);
  return Math.abs(Number(usual) - value) < 1e-9 ? usual : value.toFixed(12).replace(/0+$/, '');
}

function writeLabel(moment: Moment): string {
  const { start, end = start, extra = {} } = moment;
  const { lowFrequency: low, highFrequency: high } = extra;
  const label = `${formatDecimal(start)}\t${formatDecimal(end)}\t${toOneLine(titleUnlessTime(moment))}\n`;
  if (typeof low !== 'number' || typeof high !== 'number') return label;
  return `${label}\\\t${formatDecimal(low)}\t${formatDecimal(high)}\n`;
}

function write(talk: Talk): WrittenText {
  return { text: talk.moments.map(writeLabel).join('') };
}

function likelihood(text: string): number {
  const lines = firstLines(text);
  const others = lines.filter((line) => !labelLine.test(line));
  if (others.length === lines.length || !others.every((line) => frequencyLine.test(line))) return 0;
  if (others.length > 0) return 1;
  if (lines.every((line) => labelLine.exec(line)?.[2] !== undefined)) return 0.9;
  // Two columns of whole numbers could be any table.
  return lines.every((line) => /^\d+\.\d+\t/.test(line)) ? 0.7 : 0;
}

/**
 * Label tracks of Audacity ("Importing and Exporting Labels"): seconds, tabs, a text that may be empty. A point is a
 * label whose end equals its start. The frequencies of a spectral label, in Hz, are kept in `extra`.
 */
export const audacity: TalkFormat = {
  id: 'audacity',
  name: 'Audacity labels',
  mediaType: 'text/plain',
  extensions: ['labels.txt', 'audacity.txt'],
  likelihood,
  parse,
  write,
};
