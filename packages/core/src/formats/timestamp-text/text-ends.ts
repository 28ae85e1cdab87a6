/** The text without the characters at its end that a pattern for one character matches, in one walk. */
export function withoutTrailing(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands behind the last character that a pattern for one character matches; all of it where none does. */
export function afterLast(text: string, mark: RegExp): string {
  let start = text.length;
  while (start > 0 && !mark.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
