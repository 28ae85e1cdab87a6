/** The line that was read last. Written again by every call of `readLine`: one object for a whole file. */
export interface ScannedLine {
  start: number;
  /** Where its line terminator stands, or the text ends. */
  end: number;
  /** Where the next line begins. */
  next: number;
  /** Contains `-->`. */
  hasArrow: boolean;
}

export const createScannedLine = (): ScannedLine => ({ start: 0, end: 0, next: 0, hasArrow: false });

const lineFeed = 10;
const carriageReturn = 13;
const hyphen = 45;
const greaterThan = 62;

/** Reads the line at `from` into `line`. LF, CR and CRLF each end a line. */
export function readLine(text: string, from: number, line: ScannedLine): void {
  const { length } = text;
  let at = from;
  let hasArrow = false;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > greaterThan) continue;
    if (code === lineFeed || code === carriageReturn) break;
    if (
      code === greaterThan &&
      at - from >= 2 &&
      text.charCodeAt(at - 1) === hyphen &&
      text.charCodeAt(at - 2) === hyphen
    )
      hasArrow = true;
  }
  line.start = from;
  line.end = at;
  line.hasArrow = hasArrow;
  const isPair = text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed;
  line.next = at < length ? at + (isPair ? 2 : 1) : at;
}
