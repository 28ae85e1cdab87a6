import { defineTalk, formats, writeTalk } from '@talkmark/core';
import { createCsv, createEdl } from '@talkmark/core/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runTalkmark } from './run-in-test';

const framed = formats.map((format) => {
  if (format.id === 'edl') return createEdl({ fps: 25 });
  return format.id === 'csv' ? createCsv({ fps: 25 }) : format;
});

const word = fc.stringMatching(/^[a-zA-Zäöü]{1,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const moment = fc.record(
  {
    start: fc.nat(20_000).map((quarters) => quarters / 4),
    length: fc.option(fc.nat(4000), { nil: undefined }),
    label: words,
    kind: fc.constantFrom('moment', 'chapter', 'note', 'quote'),
    body: words,
    tags: fc.array(word, { maxLength: 2 }),
  },
  { requiredKeys: ['start', 'label'] },
);
const talk = fc
  .record({ title: words, moments: fc.array(moment, { minLength: 2, maxLength: 8 }) })
  .map(({ title, moments }) =>
    defineTalk({
      title,
      moments: moments.map(({ length, ...fields }) => ({
        ...fields,
        ...(length === undefined ? {} : { end: fields.start + length / 4 }),
      })),
    }),
  );

async function inspect(text: string, from: string) {
  const { out } = await runTalkmark(['inspect', '-', '--json', '--fps', '25', '--from', from], text);
  const { format, moments, unplaced } = JSON.parse(out);
  return { format, moments, unplaced };
}

/** By start, as every talk is once it is read. */
const sorted = (moments: readonly { start: number; id: string }[]) =>
  [...moments].sort((one, other) => one.start - other.start || one.id.localeCompare(other.id));

describe('what talkmark-json says of a file is what the file says', () => {
  const writable = framed.filter(({ write }) => write).map(({ id }) => id);
  test.each(writable)('%s', async (id) => {
    await fc.assert(
      fc.asyncProperty(talk, async (written) => {
        const { text } = writeTalk(written, id, { formats: framed });
        const converted = await runTalkmark(
          ['convert', '-', '--from', id, '--fps', '25', '--to', 'talkmark-json'],
          text,
        );
        const [first, second] = [await inspect(text, id), await inspect(converted.out, 'talkmark-json')];
        expect(first.format).toBe(id);
        expect(first.moments.length).toBeGreaterThan(0);
        expect(sorted(second.moments)).toEqual(sorted(first.moments));
        expect(second.unplaced).toEqual(first.unplaced);
      }),
      { numRuns: 25 },
    );
  });
});
