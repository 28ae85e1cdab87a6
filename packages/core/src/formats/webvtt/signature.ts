import type { IssueList } from '../issue-list';

export interface Signature {
  /** Where the first line goes on, or the first block begins in a file that lenient readers take without. */
  readonly end: number;
  readonly hasHeader: boolean;
}

const signature = 'WEBVTT';

/** Whether the signature stands here, and what follows lets it be one (WebVTT, 6.1, steps 4 to 6). */
const isAt = (text: string, at: number): boolean =>
  text.startsWith(signature, at) && /^[ \t\n\r]?$/.test(text.charAt(at + signature.length));

// White space and byte order marks, as editors and joined files leave them.
const leading = /^[\s\uFEFF]{0,1000}/;
const misspelt = /^WEB ?VTT(?![\p{L}\p{N}])/iu;
const arrow = /-->|->|→/;

/**
 * Looks for `WEBVTT`. `undefined` where it does not stand at the very beginning; lenient readers pass over white space
 * and spelling, and take a file without if it looks as if there were times in it.
 */
export function readSignature(text: string, isLenient: boolean, issues: IssueList): Signature | undefined {
  if (isAt(text, 0)) return { end: signature.length, hasHeader: true };
  const message = 'The file does not begin with WEBVTT: write that, and nothing before it.';
  const start = isLenient ? (leading.exec(text)?.[0].length ?? 0) : 0;
  const length = isAt(text, start)
    ? signature.length
    : (misspelt.exec(text.slice(start, start + 20))?.[0].length ?? 0);
  if (!isLenient || (length === 0 && !arrow.test(text))) {
    issues.add('error', `${message} Nothing was read.`, 0);
    return undefined;
  }
  issues.add('warning', `${message} It was read as if it did.`, start);
  return { end: start + length, hasHeader: length > 0 };
}
