/** Stands where markup stood, so that nothing moves. Never part of a label. */
export const FILLER = '\ufeff';

/** Stands where an address without words stood. */
export const OBJECT = '\ufffc';

export function filler(length: number): string {
  return FILLER.repeat(length);
}

export function withoutFiller(text: string): string {
  return text.includes(FILLER) ? text.replaceAll(FILLER, '') : text;
}

/** `replacement` in the length of what it replaces. */
export function pad(replacement: string, length: number): string {
  return replacement.length >= length
    ? replacement.slice(0, length)
    : replacement + filler(length - replacement.length);
}

/** Overwrites markup, but keeps the line breaks inside. */
export function blank(markup: string): string {
  return markup.includes('\n') ? markup.replace(/[^\n]/g, FILLER) : filler(markup.length);
}

/** `replace` with the match itself, groups and all. */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): string {
  const pieces: string[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(text.slice(last, match.index), replacement(match));
    last = match.index + match[0].length;
  }
  return last === 0 ? text : pieces.join('') + text.slice(last);
}
