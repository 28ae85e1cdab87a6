import { isRecord } from '../../talk/record';
import { htmlText } from '../annotation/html-text';
import { textOf } from '../annotation/json-ld';
import { inNoLanguage } from './iiif-dialect';

/** Whether readers take a text for HTML (IIIF Presentation 3.0, 4.2). */
const isHtml = (text: string): boolean => /^\s*</.test(text) && text.trimEnd().endsWith('>');

const plain = (text: unknown): unknown => (typeof text === 'string' && isHtml(text) ? htmlText(text) : text);

const plainList = (texts: unknown): unknown => (Array.isArray(texts) ? texts.map(plain) : plain(texts));

function plainMap(texts: unknown): unknown {
  if (!isRecord(texts)) return plain(texts);
  return Object.fromEntries(Object.entries(texts).map(([language, list]) => [language, plainList(list)]));
}

/** The value of a property that may hold HTML, as plain text in the same languages: `summary`, or that of `metadata`. */
export function plainTexts(value: unknown): unknown {
  return Array.isArray(value) ? value.map(plainMap) : plainMap(value);
}

/** The text of a `summary`, without the markup that it may have. */
export function richTextOf(value: unknown): string | undefined {
  return textOf(plainTexts(value));
}

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\n', '<br>'],
]);

/** Plain text for such a property: what would be taken for HTML becomes HTML that says the same. */
export function writeRichText(text: string): string {
  return isHtml(text) ? `<p>${text.replace(/[&<>\n]/g, (one) => escapes.get(one) ?? one)}</p>` : text;
}

/** Plain text as such a property, in no particular language. */
export const richInNoLanguage = (text: string): ReturnType<typeof inNoLanguage> =>
  inNoLanguage(writeRichText(text));
