import type { MarkedText } from './marked-text';
import { anyOf } from './word-pattern';
import { minuteBefore } from './words';
import { clockWords, contentsWords, dateNear, recordingWords } from './words-in-context';

/** What a text is about, as far as its beginning tells. */
export interface TextContext {
  readonly aboutRecording: boolean;
  readonly aboutDay: boolean;
  /** It has scores: 2:1, 0:0. */
  readonly aboutScores: boolean;
  /** One line without a full stop, as people comment. */
  readonly isRemark: boolean;
  /** It lists works: lines that begin "Alder, June" and have a year. */
  readonly aboutWorks: boolean;
}

const minuteAndStamp = new RegExp(`(?:${anyOf(minuteBefore)}|[\\s(]t=)\\s*\\d{1,3}:\\d\\d`, 'iu');
const recordingAddress = /youtu|vimeo|[?&#]t=\d|\.mp[34]\b/;
const allClockWords = new RegExp(clockWords, 'gu');

export function readContext({ text, folded, links }: MarkedText): TextContext {
  const beginning = folded.slice(0, 3000).toLowerCase();
  const withAddresses = text.slice(0, 3000).toLowerCase();
  const works = folded
    .slice(0, 3000)
    .match(/^[^\p{L}\n]*\p{Lu}[\p{L}'-]+, \p{Lu}[^\n]*(?<!\d)(?:19|20)\d\d(?!\d)/gmu);
  return {
    aboutWorks: (works?.length ?? 0) >= 3,
    aboutScores: (beginning.match(/(?<![\d:.])\d{1,2}:\d(?![\d:])/g)?.length ?? 0) >= 2,
    isRemark: text.length < 160 && /^[^\n]*[^\s.。]\s*$/.test(text),
    aboutRecording:
      recordingWords.test(withAddresses) ||
      contentsWords.test(beginning) ||
      minuteAndStamp.test(beginning) ||
      links.some(({ target }) => recordingAddress.test(target)),
    aboutDay: dateNear.test(beginning) || (beginning.match(allClockWords)?.length ?? 0) >= 2,
  };
}
