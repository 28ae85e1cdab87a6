import { show } from '../../talk/fault';
import { readJsonString } from './json-token';

/** A name that an object has had before. */
export interface RepeatedName {
  readonly message: string;
  readonly offset: number;
}

/**
 * Where an object of a text that is JSON has a name twice: readers take the last and say nothing (RFC 8259, 4). One walk
 * without recursion.
 */
export function* findRepeatedNames(text: string): Generator<RepeatedName, void> {
  // For each open bracket the names of its object so far; a list has none.
  const open: (Set<string> | undefined)[] = [];
  let names: Set<string> | undefined;
  let isName = false;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    let end = at + 1;
    if (char === '"') {
      end = readJsonString(text, at).end;
      if (isName && names) {
        const name = text.slice(at, end);
        const decoded = name.includes('\\') ? String(JSON.parse(name)) : name.slice(1, -1);
        if (names.has(decoded)) {
          const message = `${show(decoded)} is here for the second time: leave one out. This one, the later, counts.`;
          yield { message, offset: at };
        }
        names.add(decoded);
      }
      isName = false;
    } else if (char === '{' || char === '[') {
      open.push(names);
      names = char === '{' ? new Set() : undefined;
      isName = char === '{';
    } else if (char === '}' || char === ']') {
      names = open.pop();
      isName = false;
    } else if (char === ',') {
      isName = names !== undefined;
    }
    at = end;
  }
}
