import type { Seconds } from '../talk/talk';
import { TalkmarkError } from '../talk/talkmark-error';
import { frameStart, nearestFrame, toFrameRate } from '../time/frame-rate';
import { canDropFrames, countFrames, formatSmpte, parseSmpte } from '../time/smpte';

export interface FrameOptions {
  /** Frames per second: 23.976, 25, 29.97. The list itself does not say. */
  readonly fps?: number;
  /** Whether timecode skips numbers to keep up with the clock. @default what the list says; `false` when writing */
  readonly dropFrame?: boolean;
  /** The timecode at which the recording begins. @default `01:00:00:00` if nothing is earlier, else `00:00:00:00` */
  readonly startTimecode?: string;
}

/** Where a timeline begins of which nothing else is said. */
export const zero = '00:00:00:00';

/** Where Resolve, and most who edit, let a timeline begin. */
export const usualStart = '01:00:00:00';

/** Turns the timecodes of one timeline into times of the recording, and back. */
export interface FrameClock {
  readonly canDropFrames: boolean;
  /** Negative before the start; `undefined` for a timecode that no frame has. */
  timeOf(timecode: string, dropFrame: boolean, framesLater?: number): Seconds | undefined;
  timecodeAt(time: Seconds, framesLater?: number): string;
  framesBetween(start: Seconds, end: Seconds): number;
}

/** `undefined` where the rate is not known. @throws {TalkmarkError} for a rate or a start that is none. */
export function createFrameClock(options: FrameOptions): FrameClock | undefined {
  const { fps, startTimecode = zero, dropFrame } = options;
  if (fps === undefined) return undefined;
  const rate = toFrameRate(fps);
  const canDrop = canDropFrames(rate);
  const isWrittenDropped = canDrop && dropFrame === true;
  const frameOf = (text: string, isDropped: boolean): number | undefined => {
    const timecode = parseSmpte(text);
    return timecode && countFrames(timecode, rate, isDropped);
  };
  const startFrame = frameOf(startTimecode, isWrittenDropped);
  if (startFrame === undefined) {
    throw new TalkmarkError(
      `"${startTimecode}" is not a timecode at ${fps} frames per second. Pass one such as "${usualStart}".`,
    );
  }
  return {
    canDropFrames: canDrop,
    timeOf(text, listDrops, framesLater = 0) {
      const isDropped = canDrop && (dropFrame ?? (listDrops || text.includes(';')));
      const frame = frameOf(text, isDropped);
      const first = frameOf(startTimecode, isDropped);
      if (frame === undefined || first === undefined) return undefined;
      return frameStart(frame + framesLater - first, rate);
    },
    timecodeAt(time, framesLater = 0) {
      return formatSmpte(startFrame + nearestFrame(time, rate) + framesLater, rate, isWrittenDropped);
    },
    framesBetween: (from, to) => nearestFrame(to, rate) - nearestFrame(from, rate),
  };
}

/** What to do about a list of frames without a rate. @param factory what makes the format, such as `createEdl` */
export function askForRate(factory: string, isDropFrame: boolean): string {
  const [named, example] = isDropFrame ? [', 29.97 or 59.94', 29.97] : ['', 25];
  const code = `parseTalk(text, { formats: [${factory}({ fps: ${example} })] })`;
  return `These times count frames, and nothing says how many make a second: pass that${named}, as in ${code}.`;
}
