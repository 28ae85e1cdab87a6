import type { FrameRate } from './frame-rate';

/** The four numbers of a timecode, before anyone knows how long a frame is. */
export interface SmpteTimecode {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly frames: number;
  /** A semicolon stands before the frames, or everywhere. */
  readonly dropFrame: boolean;
}

const spelling = /^(\d{1,3})([:;])([0-5]?\d)([:;])([0-5]?\d)([:;])(\d{2,3})$/;

/** Reads `01:00:00:00`, and `01:00:00;00` or `01;00;00;00` for drop-frame (SMPTE ST 12-1, 8). */
export function parseSmpte(text: string): SmpteTimecode | undefined {
  const match = spelling.exec(text.trim());
  if (!match) return undefined;
  const [, hours, , minutes, , seconds, separator, frames] = match;
  return {
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
    frames: Number(frames),
    dropFrame: separator === ';',
  };
}

/** Whether timecode of a rate may skip numbers to keep up with the clock: only what counts 30, 60 or 120. */
export function canDropFrames({ numbers }: FrameRate): boolean {
  return numbers % 30 === 0;
}

/** Numbers, not frames, that the beginning of each minute skips, except each tenth: 2 of 30, 4 of 60. */
function droppedPerMinute({ numbers }: FrameRate, dropFrame: boolean): number {
  return dropFrame ? numbers / 15 : 0;
}

/**
 * How many frames come before a timecode, or `undefined` where no frame has that number: beyond the rate, or among
 * those that drop-frame timecode skips.
 */
export function countFrames(
  { hours, minutes, seconds, frames }: SmpteTimecode,
  rate: FrameRate,
  dropFrame: boolean,
): number | undefined {
  if (frames >= rate.numbers || (dropFrame && !canDropFrames(rate))) return undefined;
  const dropped = droppedPerMinute(rate, dropFrame);
  if (seconds === 0 && minutes % 10 !== 0 && frames < dropped) return undefined;
  const minute = hours * 60 + minutes;
  return (minute * 60 + seconds) * rate.numbers + frames - dropped * (minute - Math.floor(minute / 10));
}

/** The number that a frame counts without those skipped, as if none were. */
function withDropped(frame: number, rate: FrameRate, dropFrame: boolean): number {
  const dropped = droppedPerMinute(rate, dropFrame);
  const perMinute = rate.numbers * 60 - dropped;
  const perTenMinutes = perMinute * 10 + dropped;
  const tens = Math.floor(frame / perTenMinutes);
  // The first minute of ten is longer than the others by what they skip.
  const minutes = Math.max(0, Math.floor(((frame % perTenMinutes) - dropped) / perMinute));
  return frame + dropped * (9 * tens + minutes);
}

/** Writes the timecode of a frame: `01:00:00;00` where frames are dropped. Hours go on after 23. */
export function formatSmpte(frame: number, rate: FrameRate, dropFrame: boolean): string {
  const number = withDropped(frame, rate, dropFrame);
  const second = Math.floor(number / rate.numbers);
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  const padded = (value: number, width: number): string => String(value).padStart(width, '0');
  const frames = padded(number % rate.numbers, rate.numbers > 100 ? 3 : 2);
  return `${clock.map((part) => padded(part, 2)).join(':')}${dropFrame ? ';' : ':'}${frames}`;
}
