import type { Seconds } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';

/** An exact number of frames per second: 30000 in 1001 seconds is what is called 29.97. */
export interface FrameRate {
  readonly frames: number;
  readonly seconds: Seconds;
  /** How many frame numbers a second of timecode has: 30 at 29.97. */
  readonly numbers: number;
}

// Every published rounding of the NTSC rates lies closer: 23.98, 23.976, 29.97, 59.94, 119.88.
const nearness = 0.005;

/**
 * The exact rate that a rounded one stands for: 23.976, 29.97, 59.94 and the like are thousands over 1001
 * (SMPTE ST 12-1, 4).
 *
 * @throws {TalkmarkError} for a rate that is not between 1 and 1000 frames per second.
 */
export function toFrameRate(framesPerSecond: number): FrameRate {
  if (!(framesPerSecond >= 1 && framesPerSecond <= 1000)) {
    throw new TalkmarkError(
      `${framesPerSecond} is not a frame rate. Pass the frames per second, such as 25 or 29.97.`,
    );
  }
  const numbers = Math.ceil(framesPerSecond);
  const isNtsc = framesPerSecond < numbers && Math.abs(framesPerSecond - numbers / 1.001) < nearness;
  if (isNtsc) return { frames: numbers * 1000, seconds: 1001, numbers };
  return { frames: Math.round(framesPerSecond * 1000), seconds: 1000, numbers };
}

/** When a frame begins, counted from 0. One division, so that nothing is rounded twice. */
export function frameStart(frame: number, { frames, seconds }: FrameRate): Seconds {
  return (frame * seconds) / frames;
}

/** The frame that begins nearest to a time. */
export function nearestFrame(time: Seconds, { frames, seconds }: FrameRate): number {
  return Math.round((time * frames) / seconds);
}
