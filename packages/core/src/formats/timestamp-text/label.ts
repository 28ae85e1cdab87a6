import type { MarkedText } from './marked-text';
import { FILLER, OBJECT } from './mask';
import { trimLabel } from './trim-label';
import { anyOf } from './word-pattern';
import { insideWords, joinWords, openingWords } from './words';
import { recordingWords } from './words-in-context';

const fillers = new RegExp(`[${FILLER}${OBJECT}]`, 'g');
const separators = '\\s\\-–—:|.,;•·~→>=⇒/*_`#';
const leading = new RegExp(`^[${separators})\\]!]+`, 'u');
const ordinal =
  /^(?:#?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|#\d{1,3}|\(\d{1,3}\)|\d\ufe0f?\u20e3|0\d|\d{1,3}(?=\s+[-–—]\s))(?=[\s:–—-]|$)/u;

/** Markup of emphasis, where it hugs words. */
function withoutEmphasis(text: string): string {
  if (!/[*~_`']/.test(text)) return text;
  return text
    .replace(/(?<![\w\\*])(\*{1,3}|~~)(?=\S)|(?<=\S)(\*{1,3}|~~)(?![\w*])/g, '')
    .replace(/(?<![\w])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\w])/g, '')
    .replace(/`+/g, '')
    .replace(/'{2,5}/g, '');
}

/** The words between two offsets, on one line, without markup. */
export function wordsOf(marked: MarkedText, start: number, end: number): string {
  const shown = marked.shown.slice(start, end);
  const plain = shown.includes(FILLER) || shown.includes(OBJECT) ? shown.replace(fillers, '') : shown;
  return withoutEmphasis(plain).replace(/\s+/g, ' ').trim();
}

export function withoutOrdinal(text: string): string {
  return text.replace(/^[^\p{L}\p{N}(#]*(?=\d|\(\d|#\d)/u, '').replace(ordinal, '');
}

const opening = new RegExp(`^(?:${anyOf(openingWords)})[\\s,:]*`, 'iu');
/** "In the video the lamp falls". */
const inRecording = new RegExp(
  `^(?:${anyOf(insideWords)})\\s+(?:\\p{L}{1,3}\\s+)?(?:ال)?(?:${recordingWords.source})\\p{L}*,?\\s+(?=\\p{L})`,
  'iu',
);
export const joinedEnd = new RegExp(`(?<![\\s,，、])[\\s,，、]+(?:${anyOf(joinWords)})$`, 'iu');
export const joining = new RegExp(`^(?:${anyOf(joinWords)})(?:[\\s,]+|$)`, 'iu');

/** Takes "and" from the end of a clause that the next moment goes on from. */
export function withoutJoin(text: string): string {
  return trimLabel(text).replace(joinedEnd, '');
}

/** Takes "and", "you can find" and the like from the beginning of a clause. */
export function withoutOpening(text: string): string {
  let label = text.trim();
  for (let previous = ''; previous !== label; ) {
    previous = label;
    label = label.replace(leading, '').replace(joining, '').replace(inRecording, '').replace(opening, '');
  }
  return label.replace(/^me (?=\p{L}+ing\b)/u, '');
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
