import type { ParseMode } from '../../talk/parse-mode';
import { type CueTimings, readLooseTimings, readTimings } from './cue-timings';
import { createScannedLine, readLine } from './line-scanner';

/** One block of a file, as offsets into it: the lines up to a blank one, or up to another cue's. */
export interface Block {
  readonly start: number;
  /** Absent in a block that is no cue. */
  timings: CueTimings | undefined;
  /** Where the line with `-->` begins that holds the times, or should hold them; -1 where there is none. */
  timingsStart: number;
  timingsEnd: number;
  /** Where the id ends that stands above the times; `start` where there is none. */
  idEnd: number;
  /** Where the payload begins or, in what is no cue, the second line; -1 where there is none. */
  bodyStart: number;
  end: number;
  /** Where the next block may begin. */
  next: number;
  /** A line with `-->` ended it, and not a blank one. */
  isCutShort: boolean;
  /** Where `-->` was read as text; -1 where it was not. */
  arrowInText: number;
}

const isNumber = (text: string): boolean => /^\d{1,9}[ \t]*$/.test(text);

/**
 * Cuts a text into blocks (WebVTT, 6.1, "collect a WebVTT block"): the function returned reads the block at an offset.
 * The header of a file is a block without times.
 */
export function createBlockScanner(
  text: string,
  mode: ParseMode,
): (start: number, inHeader: boolean) => Block {
  const isLenient = mode === 'lenient';
  const line = createScannedLine();

  const readTimingsOfLine = (): CueTimings | undefined => {
    const timings = line.hasArrow ? readTimings(text, line.start, line.end) : undefined;
    return timings ?? (isLenient ? readLooseTimings(text, line.start, line.end) : undefined);
  };

  return (start, inHeader) => {
    const block: Block = {
      start,
      timings: undefined,
      timingsStart: -1,
      timingsEnd: -1,
      idEnd: start,
      bodyStart: -1,
      end: start,
      next: start,
      isCutShort: false,
      arrowInText: -1,
    };
    let lastLine = start;
    let endBefore = start;
    for (let count = 1; ; count += 1) {
      readLine(text, block.next, line);
      const timings = readTimingsOfLine();
      if (line.end === line.start) {
        block.next = line.next;
        return block;
      }
      if ((line.hasArrow || timings) && !inHeader && count <= 2 && block.timingsStart === -1) {
        block.timings = timings;
        block.timingsStart = line.start;
        block.timingsEnd = line.end;
        block.idEnd = block.end;
        block.bodyStart = timings ? line.next : -1;
        block.end = timings ? line.next : line.end;
      } else if (line.hasArrow && (timings || !isLenient || !block.timings)) {
        block.isCutShort = true;
        // A number is the id of what follows, though the blank line above it is missing.
        if (isLenient && lastLine > block.bodyStart && isNumber(text.slice(lastLine, block.end))) {
          block.next = lastLine;
          block.end = endBefore;
        }
        return block;
      } else {
        if (line.hasArrow) block.arrowInText = line.start;
        if (count === 2 && block.bodyStart === -1) block.bodyStart = line.start;
        endBefore = block.end;
        lastLine = line.start;
        block.end = line.end;
      }
      block.next = line.next;
      if (line.end === text.length) return block;
    }
  };
}
