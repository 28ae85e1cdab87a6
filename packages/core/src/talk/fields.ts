import * as v from 'valibot';
import { parseTimecode } from '../time/timecode';
import { field } from './field';
import type { Seconds } from './talk';

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replaceAll('\0', '') : undefined;

/** Text as it stands, without the NUL characters that no display can show. */
export const text = field('string', 'text: write it in quotes', toText);

/** One piece of text that something is known by: trimmed, not empty, and right. */
export const wordThat = (isRight: (word: string) => unknown, what: string) =>
  field('string', what, (value) => {
    const word = toText(value)?.trim();
    return word && isRight(word) ? word : undefined;
  });

export const word = wordThat(() => true, 'text: write some in quotes, or leave it out');

/** One of a few words. */
export const choice = <const Word extends string>(words: readonly Word[]) =>
  field('string', `one of ${words.join(', ')}`, (value) => words.find((one) => one === value));

const toNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY ? value + 0 : undefined;

/** Seconds or a timecode, up to what `formatTimecode` can show; minus zero becomes zero. */
export const time = field(
  undefined,
  'a time: write seconds from 0 on, such as 979.5, or a timecode, such as "16:19"',
  (value): Seconds | undefined => {
    const seconds = typeof value === 'string' ? parseTimecode(value) : toNumber(value);
    return seconds !== undefined && seconds <= Number.MAX_SAFE_INTEGER ? seconds : undefined;
  },
);

/** A length or position in the picture. */
export const measure = field('number', 'a number from 0 on', toNumber);

/** In UTF-16 code units. */
export const offset = field('number', 'a whole number from 0 on', (value) =>
  Number.isInteger(value) ? toNumber(value) : undefined,
);

const iso8601 = /^\d{4}(-\d\d(-\d\d(T[\d:.]{2,20}(Z|[+-][\d:]{2,5})?)?)?)?$/;

/** ISO 8601 to the precision that is known. */
export const date = wordThat(
  (text) => iso8601.test(text),
  'an ISO 8601 date: write 2016, 2016-05 or 2016-05-25',
);

/** BCP 47; anything else would make `Intl` throw where it is used. */
export const language = wordThat((tag) => {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return false;
  }
}, 'a language tag: write "en" or "pt-BR"');

export const flag = field('boolean', 'true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
);

export const anyList = field('object', 'a list: write [ … ]', (value): unknown[] | undefined =>
  Array.isArray(value) ? value : undefined,
);

/**
 * A list, every item of which is looked at. A long one with many faults is refused as a whole: it is not what it is
 * taken for, and millions of messages would help nobody.
 */
export const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    anyList,
    v.check(
      (items) => items.length < 1000 || items.filter((one) => !v.safeParse(item, one).success).length < 100,
      'More than a hundred items of this list cannot be used: is it the right one?',
    ),
    v.array(item),
  );
