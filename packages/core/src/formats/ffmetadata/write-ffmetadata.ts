import { isRecord } from '../../talk/record';
import type { Extra, Moment, Seconds, Talk } from '../../talk/talk';
import type { WrittenText } from '../talk-format';
import { titleUnlessTime } from '../untitled';
import { writeTag } from './sections';
import { fitTimeBase, formatTimeBase, milliseconds, parseTimeBase, toCount } from './time-base';

const reserved = new Set(['title', 'timebase', 'start', 'end', 'stream']);

function writeTags(extra: Extra): string {
  const tags = Object.entries(extra).map(([key, value]) =>
    typeof value === 'string' && !reserved.has(key.toLowerCase()) ? writeTag(key, value) : '',
  );
  return tags.join('');
}

function writeStream(tags: unknown): string {
  if (!isRecord(tags)) return '';
  const lines = Object.entries(tags).map(([key, value]) =>
    typeof value === 'string' ? writeTag(key, value) : '',
  );
  return `[STREAM]\n${lines.join('')}`;
}

function writeChapter(moment: Moment, end: Seconds): string {
  const { start, extra = {} } = moment;
  const own = typeof extra['TIMEBASE'] === 'string' ? parseTimeBase(extra['TIMEBASE']) : undefined;
  const base = fitTimeBase([start, end], own ? [own, milliseconds] : [milliseconds]);
  const title = titleUnlessTime(moment);
  return [
    `[CHAPTER]\nTIMEBASE=${formatTimeBase(base)}\nSTART=${toCount(start, base)}\nEND=${toCount(end, base)}\n`,
    title === '' ? '' : writeTag('title', title),
    writeTags(extra),
  ].join('');
}

/** Where a chapter ends that does not say so: ffmpeg needs an END, not before START. */
function impliedEnd({ moments, duration = 0 }: Talk, index: number): Seconds {
  const { start } = moments[index] ?? { start: 0 };
  return Math.max(start, moments[index + 1]?.start ?? duration);
}

/** Line for line what `ffmpeg -f ffmetadata` writes, but for the tags that ffmpeg sorts or adds itself. */
export function writeFfmetadata(talk: Talk): WrittenText {
  const { title, extra = {}, moments } = talk;
  const streams = Array.isArray(extra['STREAM']) ? extra['STREAM'].map(writeStream) : [];
  const chapters = moments.map((moment, index) =>
    writeChapter(moment, moment.end ?? impliedEnd(talk, index)),
  );
  const text = [';FFMETADATA1\n', writeTag('title', title), writeTags(extra), ...streams, ...chapters].join(
    '',
  );
  return { text };
}
