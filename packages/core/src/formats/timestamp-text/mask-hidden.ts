import { blank } from './mask';

const opening = /<!--|<(script|style)\b/gi;
const closings: ReadonlyMap<string, RegExp> = new Map([
  ['', /-->/g],
  ['script', /<\/script>/gi],
  ['style', /<\/style>/gi],
]);

/** Overwrites comments, scripts and styles that are closed: nobody sees them. */
export function maskHidden(text: string): string {
  const pieces: string[] = [];
  // What is not closed from here on is not closed further on: one look at the rest tells it for all that follow.
  const unclosed = new Set<string>();
  let last = 0;
  for (const { 0: markup, 1: name = '', index } of text.matchAll(opening)) {
    const kind = name.toLowerCase();
    const closing = closings.get(kind);
    if (!closing || index < last || unclosed.has(kind)) continue;
    closing.lastIndex = index + markup.length;
    if (closing.test(text)) {
      pieces.push(text.slice(last, index), blank(text.slice(index, closing.lastIndex)));
      last = closing.lastIndex;
    } else {
      unclosed.add(kind);
    }
  }
  return pieces.join('') + text.slice(last);
}
