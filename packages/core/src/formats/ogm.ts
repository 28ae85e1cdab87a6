import type { Talk } from '../talk/talk';
import { formatClock, parseClock } from './clock-time';
import { finishDraft, type RawMoment } from './finish-draft';
import { createIssueList, type IssueList } from './issue-list';
import type { FormatResult, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { splitLines, toOneLine } from './text-lines';
import { titleOrTime, titleUnlessTime } from './untitled';

const entry = /^\s*CHAPTER(\d{1,6})(NAME|URL)?=(.*)$/i;

interface Chapter {
  readonly offset: number;
  readonly fields: Map<string, string>;
}

/** Collects the fields of each chapter by its number: the lines of one need not stand together. */
function readChapters(text: string, issues: IssueList): ReadonlyMap<number, Chapter> {
  const chapters = new Map<number, Chapter>();
  for (const { text: line, offset } of splitLines(text)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = entry.exec(line);
    if (!match) {
      issues.add('error', 'This line was left out: write CHAPTER01=00:00:00.000 or CHAPTER01NAME=…', offset);
      continue;
    }
    const [, digits = '', suffix = '', value = ''] = match;
    const { fields } = chapters.get(Number(digits)) ?? { fields: new Map<string, string>() };
    if (fields.size === 0) chapters.set(Number(digits), { offset, fields });
    const field = suffix.toUpperCase();
    if (fields.has(field)) {
      const message = `Chapter ${digits} has this line twice: give each its own number. The second was left out.`;
      issues.add('error', message, offset);
    } else fields.set(field, value.trim());
  }
  return chapters;
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const issues = createIssueList(text, mode);
  const moments: RawMoment[] = [];
  for (const [number, { offset, fields }] of readChapters(text, issues)) {
    const time = fields.get('') ?? '';
    const start = parseClock(time);
    if (start === undefined) {
      const shown = time === '' ? 'no time' : `the time ${JSON.stringify(time.slice(0, 40))}`;
      const message = `Chapter ${number} was left out, for it has ${shown}: write CHAPTER01=00:00:00.000.`;
      issues.add('error', message, offset);
      continue;
    }
    const url = fields.get('URL');
    const links = url ? [{ url }] : undefined;
    const label = titleOrTime(fields.get('NAME') ?? '', start);
    moments.push({ fields: { start, label, kind: 'chapter', links }, offset });
  }
  return finishDraft(text, { fields: {}, moments }, issues);
}

function write(talk: Talk): WrittenText {
  const digits = Math.max(2, String(talk.moments.length).length);
  const lines = talk.moments.flatMap((moment, index) => {
    const name = `CHAPTER${String(index + 1).padStart(digits, '0')}`;
    const [link] = moment.links ?? [];
    return [
      `${name}=${formatClock(moment.start)}\n`,
      `${name}NAME=${toOneLine(titleUnlessTime(moment))}\n`,
      link ? `${name}URL=${toOneLine(link.url)}\n` : '',
    ];
  });
  return { text: lines.join('') };
}

/**
 * The chapters of OGM and Vorbis comments, mkvtoolnix's "simple" format: `CHAPTER01=00:00:06.202`,
 * `CHAPTER01NAME=…`, and `CHAPTER001URL=…` of the Vorbis chapter extension.
 */
export const ogm: TalkFormat = {
  id: 'ogm',
  name: 'OGM chapters',
  mediaType: 'text/plain',
  extensions: ['chapters.txt', 'ogm.txt'],
  likelihood: (text) => (/^CHAPTER\d{1,6}(?:NAME|URL)?=/i.test(text.trimStart().slice(0, 100)) ? 0.95 : 0),
  parse,
  write,
};
