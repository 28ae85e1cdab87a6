const separators = '\\s\\-–—:|.,;•·~→>=⇒/*_`#';
const leading = new RegExp(`[${separators})\\]!]`, 'u');
const trailing = new RegExp(`[${separators.replace('.', '')}(\\[@]`, 'u');
const anyBracket = /[()[\]{}（）「」【】]/;
const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['【', '】'],
] as const;

function countBrackets(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bracket of text.match(/[()[\]{}（）「」【】]/g) ?? []) {
    counts.set(bracket, (counts.get(bracket) ?? 0) + 1);
  }
  return counts;
}

/** Takes separators, list marks and brackets left open from both ends. Brackets are counted once, however many go. */
export function trimLabel(text: string): string {
  const counts = anyBracket.test(text) ? countBrackets(text) : undefined;
  let start = 0;
  let end = text.length;

  const drop = (index: number): void => {
    const character = text.charAt(index);
    const count = counts?.get(character);
    if (count !== undefined) counts?.set(character, count - 1);
  };
  const dropFirst = (): void => drop(start++);
  const dropLast = (): void => drop(--end);
  const hasFirst = (bracket: string): boolean => start < end && text.charAt(start) === bracket;
  const hasLast = (bracket: string): boolean => start < end && text.charAt(end - 1) === bracket;

  function dropBrackets(open: string, close: string): void {
    const opened = counts?.get(open) ?? 0;
    const closed = counts?.get(close) ?? 0;
    if (opened + closed === 0) return;
    if (closed > opened && hasFirst(close)) dropFirst();
    if (closed > opened && hasLast(close)) dropLast();
    if (opened > closed && hasLast(open)) dropLast();
    if (opened > closed && hasFirst(open)) dropFirst();
    const isPair = (at: number): boolean =>
      end - start > 1 && text.charAt(at) === open && text.charAt(at + 1) === close;
    for (const drops of [dropFirst, dropLast]) {
      if (!isPair(drops === dropFirst ? start : end - 2)) continue;
      drops();
      drops();
    }
  }

  for (let length = -1; length !== end - start; ) {
    length = end - start;
    while (start < end && leading.test(text.charAt(start))) dropFirst();
    while (start < end && trailing.test(text.charAt(end - 1))) dropLast();
    if (counts) for (const [open, close] of pairs) dropBrackets(open, close);
  }
  return text.slice(start, end);
}
