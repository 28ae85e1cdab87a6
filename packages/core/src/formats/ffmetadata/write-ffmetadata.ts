import { type DataRecord, isRecord } from '../../talk/record';
import type { Moment, Seconds, Talk } from '../../talk/talk';
import type { WrittenText } from '../talk-format';
import { titleUnlessTime } from '../untitled';
import { ownTags, writeTag } from './sections';
import { fitTimeBase, formatTimeBase, milliseconds, parseTimeBase, toCount } from './time-base';

function writeTags(tags: DataRecord, left?: ReadonlySet<string>): string {
  const lines = Object.entries(tags).map(([key, value]) =>
    typeof value === 'string' && !left?.has(key.toLowerCase()) ? writeTag(key, value) : '',
  );
  return lines.join('');
}

const writeStream = (tags: unknown): string => (isRecord(tags) ? `[STREAM]\n${writeTags(tags)}` : '');

function writeChapter(moment: Moment, end: Seconds): string {
  const { start, extra = {} } = moment;
  const own = typeof extra['TIMEBASE'] === 'string' ? parseTimeBase(extra['TIMEBASE']) : undefined;
  const base = fitTimeBase([start, end], own ? [own, milliseconds] : [milliseconds]);
  const title = titleUnlessTime(moment);
  return [
    `[CHAPTER]\nTIMEBASE=${formatTimeBase(base)}\nSTART=${toCount(start, base)}\nEND=${toCount(end, base)}\n`,
    title === '' ? '' : writeTag('title', title),
    writeTags(extra, ownTags),
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
  const text = [
    ';FFMETADATA1\n',
    writeTag('title', title),
    writeTags(extra, ownTags),
    ...streams,
    ...chapters,
  ].join('');
  return { text };
}
