import { allowedFile, allowedImage, allowedLink } from '../packages/core/src/talk/address';

/** What JSON Schema has no flag for: letters in either case. */
const inAnyCase = (pattern: string): string =>
  pattern.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

const blank = String.raw`[\s\u0000]*`;
const alone = (pattern: string): string => `^${blank}(?:${pattern})${blank}$`;

/** A URL that begins as allowed, or has no scheme where a browser would look for it. */
const address = (allowed: string): string =>
  String.raw`^(?![\s\u0000-\u0020]*(?!${inAnyCase(allowed)})[A-Za-z][A-Za-z0-9+.\t\n\r\u0000-]*:)`;

const seconds = '[0-9]+(?:[.,][0-9]+)?';
const under60 = '[0-5]?[0-9]';
const clock = `(?:(?:(?:[0-9]|[0-9]{3,}):(?:[01]?[0-9]|2[0-3]):|[0-9]+:)?${under60}:|[0-9]+:)${under60}(?:[.,][0-9]+)?`;
const counts = inAnyCase(`(?:[0-9]+h)?(?:[0-9]+m)?(?:${seconds}s)?`);
const [dayLetter, periodLetter, timeLetter] = ['d', 'p', 't'].map(inAnyCase);

const alphanumeric = '[0-9A-Za-z]';

/** The pattern of each kind of text, in the part of ECMA-262 that other engines share. */
export const patterns = {
  word: String.raw`[^\s\u0000]`,
  link: address(allowedLink),
  file: address(allowedFile),
  image: address(allowedImage),
  date: alone('[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9:.]{2,20}(?:Z|[+-][0-9:]{2,5})?)?)?)?'),
  language: alone(
    [
      '(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?',
      `(?:-(?:${alphanumeric}{5,8}|[0-9]${alphanumeric}{3}))*`,
      `(?:-[0-9A-WYZa-wyz](?:-${alphanumeric}{2,8})+)*(?:-[Xx](?:-${alphanumeric}{1,8})+)?`,
    ].join(''),
  ),
  time: `^\\s*(?:${[
    `(?:${inAnyCase('npt:')})?(?:${clock}|${seconds})`,
    `(?=[0-9])(?:[0-9]+${dayLetter})?${counts}`,
    `${periodLetter}(?=[0-9]|${timeLetter})(?:[0-9]+${dayLetter})?(?:${timeLetter}(?=[0-9])${counts})?`,
  ].join('|')})\\s*$`,
  /** `parseTimecode` reads the digits of every script; what they amount to, a pattern cannot say. */
  foreignTime: [String.raw`[^\u0000-\u007f]`, '^[^A-CE-GI-LO-RU-Za-ce-gi-lo-ru-z]*$'],
};
