import { show } from '../../talk/fault';
import { findWordFault, readJsonString, readJsonWord } from './json-token';

/** The first place where a text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  /** What is wrong and what to do: a sentence without its full stop. */
  readonly problem: string;
  /** Where the innermost object or list that is still open begins. */
  readonly opening?: number;
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or close' | 'end';

const closerOf = (opener: string) => (opener === '[' ? ']' : '}');

function closingFault(char: string, opener: string, expected: Expected): string {
  if (opener === '') return `${char} closes nothing: remove it`;
  if (char !== closerOf(opener)) return `${char} cannot close ${opener}: write ${closerOf(opener)} first`;
  if (expected === ':') return `A colon and a value are missing before ${char}`;
  return `The comma before ${char} is one too many, or something is missing between them`;
}

function nameFault(word: string, char: string): string {
  if (/^[\p{L}_$]/u.test(word)) return `Names stand in quotes: write ${JSON.stringify(word.slice(0, 40))}`;
  return `A name in quotes is needed here, not ${show(word.slice(0, 40) || char)}`;
}

/**
 * Where and why a text is not JSON, in words that do not depend on the engine; `undefined` for JSON. One walk without
 * recursion: ten million brackets are ten million steps and no more.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  // The offsets of the brackets that are still open.
  const open: number[] = [];
  let expected: Expected = 'value';
  let at = 0;

  const fault = (problem: string, offset = at): JsonFault => {
    const opening = open.at(-1);
    return { offset, problem, ...(opening === undefined ? {} : { opening }) };
  };

  for (;;) {
    const char = text.charAt(at);
    const opener = text.charAt(open.at(-1) ?? text.length);
    if (char === ' ' || char === '\n' || char === '\r' || char === '\t') {
      at += 1;
    } else if (char === '') {
      if (expected === 'end') return undefined;
      if (opener === '') return fault('This is empty: there is no JSON in it');
      return fault(`The text ends before ${opener} is closed: add ${closerOf(opener)}`);
    } else if (char === '/' || char === '#') {
      return fault('JSON has no comments: remove this one');
    } else if (expected === 'end') {
      return fault('The JSON has ended before this: remove what follows');
    } else if (char === ']' || char === '}') {
      const mayClose = expected === 'value or ]' || expected === 'name or }' || expected === ', or close';
      if (!mayClose || char !== closerOf(opener)) return fault(closingFault(char, opener, expected));
      open.pop();
      at += 1;
      expected = open.length === 0 ? 'end' : ', or close';
    } else if (expected === ', or close') {
      if (char !== ',') return fault(`A comma or ${closerOf(opener)} is missing before this`);
      at += 1;
      expected = opener === '[' ? 'value' : 'name';
    } else if (expected === ':') {
      if (char !== ':') return fault('A colon is missing between this and its name');
      at += 1;
      expected = 'value';
    } else if (char === '"') {
      const { end, problem } = readJsonString(text, at);
      if (problem !== undefined) return fault(problem, end);
      at = end;
      if (expected === 'name' || expected === 'name or }') expected = ':';
      else expected = open.length === 0 ? 'end' : ', or close';
    } else if (expected === 'name' || expected === 'name or }') {
      return fault(nameFault(readJsonWord(text, at), char));
    } else if (char === '[' || char === '{') {
      open.push(at);
      at += 1;
      expected = char === '[' ? 'value or ]' : 'name or }';
    } else {
      const word = readJsonWord(text, at);
      const problem = word === '' ? `A value is missing before ${char}` : findWordFault(word);
      if (problem !== undefined) return fault(problem);
      at += word.length;
      expected = open.length === 0 ? 'end' : ', or close';
    }
  }
}
