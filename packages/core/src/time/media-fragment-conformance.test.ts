import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMediaFragment } from './media-fragment';

const folder = new URL('../../../../../shared/conformance/media-fragments/', import.meta.url);

function readTests<Case>(fileName: string): readonly Case[] {
  const file = new URL(fileName, folder);
  if (!existsSync(file)) return [];
  const { tests }: { tests: readonly Case[] } = JSON.parse(readFileSync(file, 'utf8'));
  return tests;
}

interface UserAgentCase {
  readonly id: string;
  readonly uri: string;
  readonly fragment: string;
  readonly model: object;
}

/** The shape of mediafragments.js: an array for each name, every text a string. */
interface UnitCase {
  readonly name: string;
  readonly uri: string;
  readonly part: 'hash' | 'query';
  readonly expected: {
    readonly t?: readonly {
      readonly unit: string;
      readonly start: string;
      readonly end: string;
      readonly startNormalized?: number | '';
      readonly endNormalized?: number | '';
    }[];
    readonly xywh?: readonly (object & { readonly value: string })[];
  };
}

function toModel({ t = [], xywh = [] }: UnitCase['expected']): object {
  const [time] = t;
  const [region] = xywh;
  const { value: _, ...rectangle } = region ?? { value: '' };
  const model = time && {
    t:
      time.unit === 'npt'
        ? { unit: 'npt', start: time.startNormalized || 0, end: time.endNormalized || null }
        : { unit: time.unit, startRaw: time.start || null, endRaw: time.end || null },
  };
  return { ...model, ...(region && { xywh: rectangle }) };
}

const userAgentCases = readTests<UserAgentCase>('misc__w3c-ua-test-cases.json');
const unitCases = readTests<UnitCase>('misc__mediafragments-js-unit-tests.json');

describe.skipIf(userAgentCases.length === 0)('W3C user agent test cases (skipped where absent)', () => {
  test('are all here', () => {
    expect(userAgentCases).toHaveLength(56);
  });

  test.each(userAgentCases)('$id #$fragment', ({ uri, fragment, model }) => {
    expect(parseMediaFragment(uri)).toEqual(model);
    expect(parseMediaFragment(`#${fragment}`)).toEqual(model);
    expect(parseMediaFragment(fragment)).toEqual(model);
  });
});

describe.skipIf(unitCases.length === 0)('unit tests of mediafragments.js (skipped where absent)', () => {
  test('are all here', () => {
    expect(unitCases).toHaveLength(40);
  });

  test.each(unitCases)('$name: $uri ($part)', ({ uri, part, expected }) => {
    const { hash, search } = new URL(uri);
    expect(parseMediaFragment(part === 'hash' ? hash : search)).toEqual(toModel(expected));
    expect(parseMediaFragment(uri)).toMatchObject(toModel(expected));
  });
});
