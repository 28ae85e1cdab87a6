import * as v from 'valibot';
import { parseTimecode } from '../time/timecode';
import { show } from './fault';
import type { Seconds } from './talk';

/** Text as it stands, without the NUL characters that no display can show. */
export const text = v.pipe(
  v.string((issue) => `${show(issue.input)} is not text: write it in quotes`),
  v.transform((value) => value.replaceAll('\0', '')),
);

/** One piece of text that something is known by: trimmed, not empty. */
export const word = v.pipe(text, v.trim(), v.nonEmpty('This text is empty: write something or leave it out'));

const timeAdvice = 'write seconds, such as 979.5, or a timecode, such as "16:19"';

const toSeconds = (value: unknown): Seconds | undefined =>
  typeof value === 'string' ? parseTimecode(value.trim()) : typeof value === 'number' ? value : undefined;

/** Seconds or a timecode, up to what `formatTimecode` can show; minus zero becomes zero. */
export const time = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Seconds>(({ dataset: { value }, addIssue, NEVER }) => {
    const seconds = toSeconds(value);
    if (seconds !== undefined && seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER) return seconds + 0;
    const problem =
      typeof value === 'number' && value < 0 && Number.isFinite(value)
        ? `${value} is not a time: the recording begins at 0`
        : `${show(value)} is not a time`;
    addIssue({ message: `${problem}; ${timeAdvice}` });
    return NEVER;
  }),
);

const number = v.pipe(
  v.number((issue) => `${show(issue.input)} is not a number`),
  v.finite('A finite number is needed here'),
  v.minValue(0, (issue) => `${issue.input} is below 0`),
);

/** A length or position in the picture. */
export const measure = number;

export const offset = v.pipe(number, v.integer('An offset counts whole UTF-16 code units'));

/** ISO 8601 to the precision that is known. */
export const date = v.pipe(
  word,
  v.regex(
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{2,20}(?:Z|[+-][\d:]{2,5})?)?)?)?$/,
    (issue) => `${show(issue.input)} is not an ISO 8601 date: write 2016, 2016-05 or 2016-05-25`,
  ),
);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** BCP 47; anything else would make `Intl` throw where it is used. */
export const language = v.pipe(
  word,
  v.check(isLanguage, (issue) => `${show(issue.input)} is not a language tag: write "en" or "pt-BR"`),
);

export const flag = v.boolean((issue) => `${show(issue.input)} is not true or false`);

/**
 * A list, every item of which is looked at. A long one with many faults is refused as a whole: it is not what it is
 * taken for, and millions of messages would help nobody.
 */
export const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(v.unknown(), (issue) => `${show(issue.input)} is not a list: write [ … ]`),
    v.check(
      (items) => items.length < 1000 || items.filter((one) => !v.is(item, one)).length < 100,
      'More than a hundred items of this list cannot be used: is it the right one?',
    ),
    v.array(item),
  );
