import type { Fault } from '../../talk/fault';
import type { DataRecord } from '../../talk/record';
import type { Moment, Seconds } from '../../talk/talk';
import { parseTimecode } from '../../time/timecode';
import { formatClock } from '../clock-time';

/**
 * Normal play time as Simple Chapters shows it in its examples: laxer than Media Fragments, whose minutes have two
 * digits.
 */
const playTime = /^(?:npt:)?\d+(?::\d\d?){0,2}(?:\.\d*)?$/;

/** A chapter of Podlove as a moment: `start`, `title`, `href` and `image`, the last two often empty. */
export function toMoment({ start, title, href, image, ...extra }: DataRecord): DataRecord {
  return {
    start: typeof start === 'string' ? start.trim().replace(/\.$/, '') : start,
    label: title,
    kind: 'chapter',
    ...(typeof href === 'string' && href.trim() !== '' ? { links: [{ url: href }] } : {}),
    ...(typeof image === 'string' && image.trim() !== '' ? { image: { src: image } } : {}),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
}

/** Whether a time can be read but should be written otherwise. */
export function isOddTime(start: unknown): boolean {
  return typeof start === 'string' && !playTime.test(start.trim()) && parseTimecode(start) !== undefined;
}

export function oddTimeFault(path: Fault['path']): Fault {
  const problem = 'This is no normal play time: write 00:16:19.000';
  return { path, severity: 'warning', problem, repair: 'It was read as a time all the same' };
}

/** To the millisecond, which is what players read, or finer where a time needs it. */
function writeTime(start: Seconds): string {
  const digits = [3, 6, 9].find((count) => parseTimecode(formatClock(start, count)) === start);
  return formatClock(start, digits ?? 9);
}

/** A moment as a chapter of Podlove, without the fields it does not have. */
export function toChapter({ start, label, links, image }: Moment): Readonly<Record<string, string>> {
  return {
    start: writeTime(start),
    title: label,
    ...(links?.[0] ? { href: links[0].url } : {}),
    ...(image ? { image: image.src } : {}),
  };
}
