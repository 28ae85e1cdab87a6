import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPositionOf } from '../text-position';
import { findJsonFault } from './json-fault';

function engineAccepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['', '1:1', /empty/],
  ['{"a": NaN}', '1:7', /NaN is not JSON: write a number of seconds, or leave the moment's time out/],
  ['[-Infinity]', '1:2', /-Infinity is not JSON/],
  ['{"a": undefined}', '1:7', /leave the field out/],
  ['{"a": True}', '1:7', /write true/],
  ['{\n  "a": 1,\n}', '3:1', /comma before } is one too many/],
  ['[1, 2,]', '1:7', /comma before ] is one too many/],
  ['{"a" 1}', '1:6', /colon is missing/],
  ['{"a"}', '1:5', /A colon and a value are missing/],
  ['{"a": }', '1:7', /something is missing/],
  ['{"a": , "b": 1}', '1:7', /A value is missing before ,/],
  ['{"a": 1\r\n "b": 2}', '2:2', /A comma or } is missing/],
  ["{'a': 1}", '1:2', /A name in quotes is needed here/],
  ['{start: 1}', '1:2', /Names stand in quotes: write "start"/],
  ['{"a": \u201cb\u201d}', '1:7', /JSON quotes text with "/],
  ['{"a": 16:19}', '1:9', /A comma or } is missing/],
  ['{"a": 016}', '1:7', /is no number as JSON writes them/],
  ['{"a": .5}', '1:7', /is no number as JSON writes them/],
  ['{"a": hello}', '1:7', /quote it if it is text/],
  ['{"a": "b\nc"}', '1:9', /A line ends inside quoted text/],
  ['{"a": "b\tc"}', '1:9', /control character "\\t"/],
  ['{"a": "C:\\x"}', '1:10', /write \\\\ for a backslash/],
  ['{"a": "b', '1:7', /add the closing "/],
  ['{"a": [1, 2}', '1:12', /} cannot close \[: write ] first/],
  ['{"a": 1 // one\n}', '1:9', /no comments/],
  ['{"a": 1} {"b": 2}', '1:10', /has ended before this/],
  [']', '1:1', /closes nothing/],
  ['{"a": [1', '1:9', /ends before \[ is closed: add ]/],
])('%j has its fault at %s', (text, place, problem) => {
  const fault = findJsonFault(text);
  const { line, column } = createPositionOf(text)(fault?.offset ?? -1);
  expect(fault?.problem).toMatch(problem);
  expect(`${line}:${column}`).toBe(place);
});

test('what is still open can be found', () => {
  expect(findJsonFault('{"a": {"b": [1, 2}}')?.opening).toBe(12);
});

describe('agrees with the engine on what is JSON', () => {
  test('whatever the value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text)).toBeUndefined();
      }),
    );
  });

  test('whatever one change does to it', () => {
    const piece = fc.constantFrom('', ...'[]{},:"\\0-.e1 \n', 'true', 'nul', '\\u00zz', '\u0001');
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(3), piece, (text, seed, removed, added) => {
        const at = seed % (text.length + 1);
        const changed = text.slice(0, at) + added + text.slice(at + removed);
        expect(findJsonFault(changed) === undefined).toBe(engineAccepts(changed));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each(['[', '{"a":', '[[],', '"', '\\'])('ten megabytes of %j are read in one walk', (piece) => {
  expect(findJsonFault(piece.repeat(10_000_000 / piece.length))).toBeDefined();
});
