import type { Seconds } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { type FrameRate, frameStart, nearestFrame, toFrameRate } from './frame-rate';
import { canDropFrames, countFrames, formatSmpte, parseSmpte } from './smpte';

export interface SmpteOptions {
  /** Frames per second. What is called 23.976, 29.97 or 59.94 is meant exactly: 30000 frames in 1001 seconds. */
  readonly fps: number;
  /**
   * Whether numbers are skipped to keep up with the clock, which only 29.97, 59.94 and the like do.
   * @default what the text says, `01:00:00;00`; `false` when writing
   */
  readonly dropFrame?: boolean;
}

// What three digits hold.
const mostHours = 1000;

function readRate({ fps, dropFrame }: SmpteOptions): FrameRate {
  const rate = toFrameRate(fps);
  if (dropFrame && !canDropFrames(rate)) {
    throw new TalkmarkError(
      `${fps} frames per second have no drop-frame timecode: pass 29.97 or 59.94, or leave dropFrame out.`,
    );
  }
  return rate;
}

/**
 * Reads a timecode that counts frames, `01:00:00:00` or, for drop-frame, `01:00:00;00` (SMPTE ST 12-1), as the time that
 * passes from zero to its frame. Anything else, and a timecode that no frame has, is `undefined`.
 * @throws {TalkmarkError} for a frame rate that is none, and for `dropFrame` at one that has no such timecode.
 */
export function parseSmpteTimecode(text: string, options: SmpteOptions): Seconds | undefined {
  const rate = readRate(options);
  const timecode = parseSmpte(text);
  const frame = timecode && countFrames(timecode, rate, options.dropFrame ?? timecode.dropFrame);
  return frame === undefined ? undefined : frameStart(frame, rate);
}

/**
 * Writes the timecode of the frame that begins nearest to a time: `01:00:00:00`, or `01:00:00;00` for drop-frame.
 * @throws {TalkmarkError} for a time that is not from 0 up to a thousand hours, and where `parseSmpteTimecode` does.
 */
export function formatSmpteTimecode(seconds: Seconds, options: SmpteOptions): string {
  const rate = readRate(options);
  if (!(seconds >= 0 && seconds < mostHours * 3600)) {
    throw new TalkmarkError(`${seconds} is not a time: pass seconds from 0 up to ${mostHours} hours.`);
  }
  return formatSmpte(nearestFrame(seconds, rate), rate, options.dropFrame === true);
}
