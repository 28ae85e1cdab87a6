const longest = 80;

/** What a note without a title is called: its first line, up to a word's end. */
export function labelFrom(text: string): string {
  const line =
    text
      .trim()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? '';
  if (line.length <= longest) return line;
  const beginning = line.slice(0, longest);
  const wordEnd = beginning.search(/\s\S*$/);
  return `${(wordEnd > 0 ? beginning.slice(0, wordEnd) : beginning.replace(/[\uD800-\uDBFF]$/, '')).trim()}…`;
}
