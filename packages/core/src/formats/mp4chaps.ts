import type { Seconds, Talk } from '../talk/talk';
import { parseTimecode } from '../time/timecode';
import { formatClock } from './clock-time';
import { finishDraft, type RawMoment } from './finish-draft';
import { createIssueList } from './issue-list';
import { ogm } from './ogm';
import type { FormatResult, ParseContext, TalkFormat, WrittenText } from './talk-format';
import { firstLines, splitLines, toOneLine } from './text-lines';
import { titleOrTime, titleUnlessTime } from './untitled';

// Podlove puts a link behind the title. A scheme is asked for, because titles end in <b> too.
const linkAtEnd = /<([a-z][a-z0-9+.-]{0,30}:[^<>\s]{1,4000})>$/i;
const commentLine = /^\s*#+(.*)$/s;
const durationComment = /^\s*total-duration:\s*(\S+)\s*$/i;

/** Seconds, `7:48` and `0:07:48.250` as well: Podlove takes what Normal Play Time allows. */
function parseStart(text: string): Seconds | undefined {
  return /^\d+(?::\d\d?){0,2}(?:\.\d+)?$/.test(text) ? parseTimecode(text) : undefined;
}

function readTitle(title: string, start: Seconds): RawMoment['fields'] {
  const link = linkAtEnd.exec(title.slice(-5000));
  const words = link ? title.slice(0, title.length - link[0].length) : title;
  const links = link ? [{ url: link[1] }] : undefined;
  return { start, label: titleOrTime(words, start), kind: 'chapter', links };
}

function parseNative(text: string, { mode }: ParseContext): FormatResult {
  const issues = createIssueList(text, mode);
  const moments: RawMoment[] = [];
  const comments: string[] = [];
  let duration: Seconds | undefined;
  for (const { text: line, offset } of splitLines(text)) {
    const content = line.trim();
    const comment = commentLine.exec(line)?.[1]?.trim();
    if (comment !== undefined) {
      const stated = parseStart(durationComment.exec(comment)?.[1] ?? '');
      duration ??= stated;
      if (stated === undefined && comment !== '') comments.push(comment);
    } else if (content !== '') {
      const [time = ''] = content.split(/\s/, 1);
      const start = parseStart(time);
      if (start === undefined) {
        const problem = /^\d+:\d+:\d+[:;]\d+$/.test(time)
          ? 'it counts frames, of which the frame rate is not known'
          : 'it does not begin with a time';
        issues.add('error', `This line was left out, for ${problem}: write 00:00:00.000 Title.`, offset);
      } else moments.push({ fields: readTitle(content.slice(time.length).trim(), start), offset });
    }
  }
  const extra = comments.length > 0 ? { comments } : undefined;
  return finishDraft(text, { fields: { duration, extra }, moments }, issues);
}

/** A file with a bad line is refused as a whole in strict mode (mp4v2, util/mp4chaps.cpp, parseChapterFile). */
function parse(text: string, context: ParseContext): FormatResult {
  const read = ogm.likelihood(text) > 0 ? ogm.parse : parseNative;
  const result = read(text, context);
  const isRefused = context.mode === 'strict' && result.issues.some(({ severity }) => severity === 'error');
  return isRefused ? { ...result, talk: { ...result.talk, moments: [] } } : result;
}

function writeHeader({ duration, extra = {} }: Talk): string[] {
  const { comments } = extra;
  const lines = Array.isArray(comments) ? comments.map((comment) => `# ${toOneLine(String(comment))}`) : [];
  return duration === undefined ? lines : [`## total-duration: ${formatClock(duration)}`, ...lines];
}

function write(talk: Talk): WrittenText {
  const chapters = talk.moments.map((moment) => {
    const link = moment.links?.map(({ url }) => `<${url}>`).find((written) => linkAtEnd.test(written));
    return [formatClock(moment.start), toOneLine(titleUnlessTime(moment)), link].filter(Boolean).join(' ');
  });
  return { text: [...writeHeader(talk), ...chapters].map((line) => `${line}\n`).join('') };
}

function likelihood(text: string): number {
  const lines = firstLines(text).filter((line) => !commentLine.test(line));
  const isChapter = (line: string): boolean => /^\d{2,}:\d\d:\d\d\.\d{3}(?:\s+(?!-->)|$)/.test(line);
  return lines.length > 0 && lines.every(isChapter) ? 0.9 : 0;
}

/**
 * The text files of mp4chaps: `00:11:46.612 Title`, with the link ` <https://…>` that Podlove adds, comments after `#`,
 * of which `## total-duration:` says the duration, and the pairs of OGM, which mp4chaps calls its common format.
 */
export const mp4chaps: TalkFormat = {
  id: 'mp4chaps',
  name: 'mp4chaps',
  mediaType: 'text/plain',
  extensions: ['chapters.txt', 'mp4chaps.txt', 'mp4chaps'],
  likelihood,
  parse,
  write,
};
