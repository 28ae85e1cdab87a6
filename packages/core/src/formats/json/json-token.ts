import { show } from '../../talk/fault';

/** A token of JSON (RFC 8259), or why it is none. */
export interface JsonToken {
  /** Just after it; where the trouble is, if there is any. */
  readonly end: number;
  readonly problem?: string;
}

const escapes = new Set('"\\/bfnrt');
const delimiters = new Set(' \t\r\n,:[]{}"');
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Text in quotes (RFC 8259, 7), the first of which stands at `start`. */
export function readJsonString(text: string, start: number): JsonToken {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return { end: at + 1 };
    if (char < ' ') {
      const problem =
        char === '\n' || char === '\r'
          ? 'A line ends inside quoted text: add the closing ", or write \\n'
          : `Quoted text holds the control character ${JSON.stringify(char)}: write it like this, escaped`;
      return { end: at, problem };
    }
    if (char === '\\') {
      at += 1;
      const next = text.charAt(at);
      if (next === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) at += 4;
      else if (!escapes.has(next)) {
        return { end: at - 1, problem: `\\${next} means nothing in JSON: write \\\\ for a backslash` };
      }
    }
  }
  return { end: start, problem: 'The text ends before these quotes are closed: add the closing "' };
}

/** Everything up to the next delimiter. */
export function readJsonWord(text: string, start: number): string {
  let end = start;
  while (end < text.length && !delimiters.has(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

const advice: Readonly<Record<string, string>> = {
  undefined: 'leave the field out',
  True: 'write true',
  False: 'write false',
  None: 'write null, or leave the field out',
};

/** Why a word is no value of JSON. */
export function findWordFault(word: string): string | undefined {
  if (word === 'true' || word === 'false' || word === 'null' || number.test(word)) return undefined;
  if (/^[+-]?(?:NaN|Infinity)$/.test(word)) {
    return `${word} is not JSON: write a number of seconds, or leave the moment's time out`;
  }
  if (Object.hasOwn(advice, word)) return `${word} is not JSON: ${advice[word]}`;
  if (/^['‘’“”„«]/.test(word)) return 'JSON quotes text with ": write that instead';
  if (/^[+-]?[\d.]/.test(word)) {
    return `${show(word)} is no number as JSON writes them: write 979 or 979.5, or a timecode in quotes, such as "16:19"`;
  }
  return `${show(word)} is not JSON: quote it if it is text`;
}
