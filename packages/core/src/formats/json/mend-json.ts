import { createMending, type MendedText } from '../mended-text';
import { readJsonWord } from './json-token';

/** Where a comment or the wrapping of an HTML script that begins at `at` ends; `at` for anything else. */
function endOfComment(text: string, at: number): number {
  const until = (closer: string) => {
    const end = text.indexOf(closer, at);
    return end === -1 ? text.length : end + closer.length;
  };
  if (text.startsWith('//', at)) return until('\n');
  if (text.startsWith('/*', at)) return until('*/');
  if (text.startsWith('-->', at) || text.startsWith(']]>', at)) return at + 3;
  // What these wrap may be the JSON itself.
  if (text.startsWith('<!--', at)) return at + 4;
  if (text.startsWith('<![CDATA[', at)) return at + 9;
  return at;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly repair: string;
}

const betterWords: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
  [';', ' '],
]);

/** The changes, in the order in which they were noticed. One walk, without recursion. */
function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const replace = (start: number, end: number, replacement: string, repair: string) =>
    edits.push({ start, end, replacement, repair });
  /** A comma that no value has followed yet. */
  let comma: number | undefined;
  /** Whether a value has just ended, so that a comma or a colon belongs before the next one. */
  let hasValue = false;

  const begin = (at: number) => {
    if (hasValue) replace(at, at, ',', 'A comma was missing before this and was put in');
    comma = undefined;
    hasValue = false;
  };
  const dropComma = () => {
    if (comma !== undefined) replace(comma, comma + 1, ' ', 'A comma too many was left out');
    comma = undefined;
  };
  const endOfString = (start: number): number => {
    let at = start + 1;
    for (; at < text.length && text.charAt(at) !== '"'; at += text.charAt(at) === '\\' ? 2 : 1) {
      const char = text.charAt(at);
      if (char >= ' ') continue;
      const escaped = JSON.stringify(char).slice(1, -1);
      replace(at, at + 1, escaped, 'A line end or control character inside quotes was escaped');
    }
    return at + 1;
  };

  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const commentEnd = endOfComment(text, at);
    const word = commentEnd > at ? '' : readJsonWord(text, at);
    let end = at + 1;
    if (commentEnd > at) {
      end = commentEnd;
      const blank = text.slice(at, end).replace(/[^\n\r]/g, ' ');
      replace(at, end, blank, 'JSON has no comments: it was left out');
    } else if (char === ',') {
      dropComma();
      comma = at;
      hasValue = false;
    } else if (char === ']' || char === '}') {
      dropComma();
      hasValue = true;
    } else if (char === '[' || char === '{') {
      begin(at);
    } else if (char === ':') {
      hasValue = false;
    } else if (char === '"') {
      begin(at);
      end = endOfString(at);
      hasValue = true;
    } else if (word !== '') {
      end = at + word.length;
      const better = betterWords.get(word);
      if (better !== ' ') begin(at);
      if (better !== undefined) replace(at, end, better, `${word} is not JSON: it was read as ${better}`);
      hasValue = true;
    }
    at = end;
  }
  return edits;
}

/**
 * Repairs what hand-written JSON has most: comments, commas too many and too few, line ends inside quotes. What else
 * is wrong stays.
 */
export function mendJson(text: string): MendedText {
  const mending = createMending(text);
  const edits = findEdits(text).sort((one, other) => one.start - other.start);
  for (const { start, end, replacement, repair } of edits) mending.replace(start, end, replacement, repair);
  return mending.finish();
}
