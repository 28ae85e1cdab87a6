import type { DataRecord } from '../../talk/record';
import type { Seconds } from '../../talk/talk';
import { definedFields } from '../defined-fields';
import { finishDraft, type RawMoment } from '../finish-draft';
import { createIssueList, type IssueList } from '../issue-list';
import type { FormatResult, ParseContext, TalkFormat } from '../talk-format';
import { beganEarly, titleOrTime } from '../untitled';
import { ownTags, readSections, type Section } from './sections';
import {
  fitTimeBase,
  formatTimeBase,
  milliseconds,
  nanoseconds,
  parseTimeBase,
  toSeconds,
} from './time-base';
import { writeFfmetadata } from './write-ffmetadata';

/** All other tags, as `extra` keeps them. */
function otherTags({ tags }: Section): Record<string, string> {
  const others = [...tags].filter(([name]) => !ownTags.has(name));
  return Object.fromEntries(others.map(([, tag]) => tag));
}

function readCount(section: Section, name: string): number | undefined {
  const text = section.tags.get(name)?.[1] ?? '';
  return /^\s*[+-]?\d{1,19}\s*$/.test(text) ? Number(text) : undefined;
}

/** `before`: where the chapter before this one ends, which is where ffmpeg lets one without START begin. */
function readChapter(
  section: Section,
  before: Seconds | undefined,
  issues: IssueList,
): DataRecord | undefined {
  const { tags, offset } = section;
  const written = tags.get('timebase')?.[1];
  const base = written === undefined ? nanoseconds : parseTimeBase(written);
  const count = readCount(section, 'start');
  const endCount = readCount(section, 'end');
  const begin = count === undefined || !base ? before : toSeconds(count, base);
  if (!base || begin === undefined) {
    const problem = base ? 'START must be a whole number' : 'TIMEBASE must be a ratio such as 1/1000';
    issues.add('error', `This chapter was left out: ${problem}.`, offset);
    return undefined;
  }
  if (count === undefined) {
    issues.add('warning', 'This chapter has no START: it begins where the one before it ends.', offset);
  }
  if (begin < 0) issues.add('warning', beganEarly, offset);
  if (endCount === undefined) {
    issues.add('warning', 'This chapter has no END that is a whole number: it was read without.', offset);
  }
  const start = Math.max(0, begin);
  const end = endCount === undefined ? undefined : Math.max(0, toSeconds(endCount, base));
  const usual = formatTimeBase(fitTimeBase([start, end ?? start], [milliseconds]));
  const stated = formatTimeBase(base);
  return {
    start,
    end,
    label: titleOrTime(tags.get('title')?.[1] ?? '', start),
    kind: 'chapter',
    extra: definedFields({ TIMEBASE: stated === usual ? undefined : stated, ...otherTags(section) }),
  };
}

function parse(text: string, { mode }: ParseContext): FormatResult {
  const issues = createIssueList(text, mode);
  if (!/^;FFMETADATA1\s/.test(`${text.slice(0, 20)}\n`)) {
    issues.add('warning', 'ffmpeg takes no file whose first line is not ;FFMETADATA1: write it.', 0);
  }
  const moments: RawMoment[] = [];
  const streams: Record<string, string>[] = [];
  let before: Seconds | undefined = 0;
  const [global, ...sections] = readSections(text, issues);
  for (const section of sections) {
    const { name, tags, offset } = section;
    if (name === 'STREAM') {
      streams.push(Object.fromEntries(tags.values()));
    } else if (name === 'CHAPTER') {
      const fields = readChapter(section, before, issues);
      if (fields) moments.push({ fields, offset });
      before = typeof fields?.['end'] === 'number' ? fields['end'] : undefined;
    } else {
      const message = `[${name}] was left out: only CHAPTER and STREAM are sections of FFMETADATA.`;
      issues.add('error', message, offset);
    }
  }
  const extra = { STREAM: streams.length > 0 ? streams : undefined, ...otherTags(global) };
  const title = global.tags.get('title')?.[1].trim();
  const fields = { title: title || undefined, extra: definedFields(extra) };
  return finishDraft(text, { fields, moments }, issues);
}

function likelihood(text: string): number {
  if (text.startsWith(';FFMETADATA')) return 1;
  return /^\[CHAPTER\]\s{1,4}(?:TIMEBASE|START)=/im.test(text) ? 0.8 : 0;
}

/**
 * The metadata files of ffmpeg (ffmpeg-formats, "Metadata"). Other tags are kept in `extra` under their own names, and
 * so is a TIMEBASE that the writer would not choose itself, so that ffmpeg's own files come back as they were.
 */
export const ffmetadata: TalkFormat = {
  id: 'ffmetadata',
  name: 'FFMETADATA',
  mediaType: 'text/plain',
  extensions: ['ffmeta', 'ffmetadata'],
  likelihood,
  parse,
  write: writeFfmetadata,
};
