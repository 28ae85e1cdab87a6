import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../../talk/fault';
import { findJsonPlaces } from './json-places';

const text = ' { "a\\"b": [1, {"c": "x]", "d": [[]]}, 2.5e3] , "e": "last" , "e" : null }';
const at = (path: Path) => text.slice(findJsonPlaces(text, [path])(path));

test('finds the value at a path, past brackets and commas in quotes', () => {
  expect(at([])).toMatch(/^{ "a/);
  expect(at(['a"b', 1, 'd'])).toMatch(/^\[\[]]}/);
  expect(at(['a"b', 2])).toMatch(/^2\.5e3]/);
});

test('of two equal names the last counts, as it does for JSON.parse', () => {
  expect(at(['e'])).toBe('null }');
});

test('a path that leads nowhere ends at the last value on the way', () => {
  expect(at(['a"b', 1, 'z', 0])).toMatch(/^{"c"/);
  expect(at(['a"b', 9])).toMatch(/^\[1/);
  expect(at(['z'])).toMatch(/^{ "a/);
});

test('every part of any JSON is found where it begins', () => {
  const parts = (value: unknown, path: Path): [Path, unknown][] => [
    [path, value],
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) =>
          parts(part, [...path, Array.isArray(value) ? Number(name) : name]),
        )
      : []),
  ];
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(3), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      const all = parts(JSON.parse(json), []);
      const placeOf = findJsonPlaces(
        json,
        all.map(([path]) => path),
      );
      for (const [path, part] of all) {
        const written = JSON.stringify(part);
        expect(json.slice(placeOf(path)).replace(/\s/g, '')).toMatch(written.replace(/\s/g, '').slice(0, 1));
        if (typeof part !== 'object') expect(json.startsWith(written, placeOf(path))).toBe(true);
      }
    }),
  );
});

test('five million nested lists beside a wanted value are walked, not climbed', () => {
  const deep = `{"a":${'['.repeat(5_000_000)}${']'.repeat(5_000_000)},"b":1}`;
  expect(deep.slice(findJsonPlaces(deep, [['b']])(['b']))).toBe('1}');
});
