import type { Seconds } from '../../talk/talk';
import { parseSmpte } from '../../time/smpte';
import { parseTimecode } from '../../time/timecode';
import { type FrameClock, zero } from '../frame-clock';
import type { TimeUnit } from './columns';

/** A time, a cell without one, or why a cell cannot be read. */
export type CellTime = Seconds | undefined | 'unreadable' | 'needs-frame-rate';

/**
 * Reads a time cell: `01:00:00:00` counts frames, everything else is what `parseTimecode` reads, or a number of what the
 * column's heading says. `length` is one that does not begin at the start of the timeline.
 */
export function readCellTime(
  cell: string,
  unit: TimeUnit,
  clock: FrameClock | undefined,
  what: 'moment' | 'length',
): CellTime {
  const text = cell.trim();
  if (text === '') return undefined;
  const isFrames = unit === 'frames' && /^\d{1,12}$/.test(text);
  if (isFrames || parseSmpte(text)) {
    if (!clock) return 'needs-frame-rate';
    const time = clock.timeOf(isFrames ? zero : text, false, isFrames ? Number(text) : 0);
    // Frames are counted from the beginning of the recording, not from that of the timeline.
    const origin = isFrames || what === 'length' ? clock.timeOf(zero, text.includes(';')) : 0;
    return time === undefined || origin === undefined ? 'unreadable' : time - origin;
  }
  // A fourth colon part that is no frame would be taken for days.
  const time = text.split(':').length > 3 ? undefined : parseTimecode(text);
  if (time === undefined) return 'unreadable';
  return unit === 'milliseconds' && !text.includes(':') ? time / 1000 : time;
}
