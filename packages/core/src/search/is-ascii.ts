const ascii = /^[\0-\x7f]*$/;

/** Whether the quick way will do: no marks, no pairs, one code unit a character. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}
