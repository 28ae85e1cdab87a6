import { FILLER } from './mask';
import type { Stamp } from './stamp';
import { anyOf } from './word-pattern';
import {
  betweenWords,
  closeLeadWords,
  leadWords,
  nearWords,
  nearWordsAfter,
  partWords,
  pointWords,
} from './words';

const leadPattern = new RegExp(
  `(?:${anyOf([...leadWords, ...betweenWords])}|@|(?<![\\p{L}\\p{N}])(?:t|ts|time)=)[\\s(\\["'„“«:*_\`]*$`,
  'iu',
);
const closePattern = new RegExp(`(?:${anyOf(closeLeadWords)})[\\s(\\["'„“«:*_\`]*$`, 'iu');
/** "Plan A", "Part I:", "The": written as a name it belongs to the words that end with it; "A:" alone begins an answer. */
const namePattern = /(?<![\p{L}\p{N}])(?=\p{Lu})(?:(?<=[\p{L}\p{N}]\s)\p{L}+|\p{L}+(?!:))[\s(["'„“«:*_`]*$/u;
const nearPattern = new RegExp(`(?:${anyOf(nearWords)}|[~≈])[\\s(\\["'„“«]*$`, 'iu');
const nearAfter = new RegExp(`^[\\s-]*(?:${anyOf(nearWordsAfter)})`, 'iu');
const pointPattern = new RegExp(
  `^[\\s)-]*(?:${anyOf(pointWords.filter((word) => !/^int?o?$/.test(word)))})(?:\\s+(?:the|de la|der|du)\\s+(?:video|talk|recording))?`,
  'iu',
);
/** "53 minutes in"; "at 16:19 in the hall" is another thing. */
const intoPattern = /^\s*(?:into|in)(?!\p{L})/iu;
/** Languages with case endings hang them on the stamp: "18:05-nél", "18:05'te". */
const endingOf = /^[-'’]\p{Ll}{1,5}(?!\p{L})/u;
const openBracket = /[([{<][^\p{L}\p{N}\s]{0,2}[\s*_`]*$/u;

/** A stamp with the words that only lead to it: "(starting at around 16:19 or so)". */
export interface Setting {
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
  /** "at", "ab", "в": the words before show a place. */
  readonly led: boolean;
  /** "mark", "minutes in": the words after show a place. */
  readonly pointed: boolean;
  readonly bracketed: boolean;
}

export function settingOf(folded: string, stamp: Stamp, from: number, to: number): Setting {
  let { start, end } = stamp;
  let approximate = false;
  let led = false;
  const ends = isTrailing(folded, stamp, to);
  for (let count = 0; count < 5; count += 1) {
    const before = folded.slice(Math.max(from, start - 36), start);
    const near = nearPattern.exec(before);
    const close = count === 0 ? closePattern.exec(before) : null;
    const lead = near ?? leadPattern.exec(before) ?? close;
    if (!lead || (lead === close && ends && namePattern.test(before))) break;
    approximate ||= near !== null;
    led = true;
    start -= before.length - lead.index;
    if (/\s/.test(lead[0].trim())) break;
  }
  const after = folded.slice(end, Math.min(to, end + 40));
  const near = nearAfter.exec(after);
  if (near) {
    approximate = true;
    led = true;
    end += near[0].length;
  }
  end += endingOf.exec(folded.slice(end, Math.min(to, end + 8)))?.[0].length ?? 0;
  const rest = folded.slice(end, Math.min(to, end + 40));
  const point = pointPattern.exec(rest) ?? (stamp.shape === 'clock' ? null : intoPattern.exec(rest));
  if (point) end += point[0].length;
  const closing = /^[\s*_`]*[)\]}>]/.exec(folded.slice(end, Math.min(to, end + 6)));
  const opening = openBracket.exec(folded.slice(Math.max(from, start - 6), start));
  const bracketed = opening !== null && closing !== null;
  if (bracketed) {
    start -= opening[0].length;
    end += closing[0].length;
  }
  return { start, end, approximate, led, pointed: point !== null, bracketed };
}

const pointed = /^[\s-]*(?:minute[\s-]*)?(?:mark|point|in\b|into\b|minutes in|頃|ごろ|あたり|处|處|지점)/iu;
const ledTo =
  /(?:^|[^\p{L}])(?:at|at the|nach|bei|ab|à|à la|a los|en el|aos|al|v|w|в|на|después de|apr[eè]s|dopo|after|第|在)\s+(?:around |about |the |ca\. |etwa )?$/iu;

/** Whether "48 minutes" is a place, as in "48 minutes in", or may be one, as in "after 48 minutes". */
export function placeOfBare(folded: string, stamp: Stamp): 'pointed' | 'led' | undefined {
  if (pointed.test(folded.slice(stamp.end, stamp.end + 24))) return 'pointed';
  return ledTo.test(folded.slice(Math.max(0, stamp.start - 24), stamp.start)) ? 'led' : undefined;
}

const noise = new RegExp(`[^\\p{L}\\p{N}]|${FILLER}`, 'gu');
const ordinalLead =
  /^[^\p{L}\p{N}]*(?:no?\.? ?)?(?:\d{1,3}(?:[.)]|\u20e3)?|\d\ufe0f?\u20e3|[a-z][.)])[^\p{L}\p{N}]+$/iu;

/** Whether nothing but marks, an ordinal and leading words stands between `from` and the stamp; `to` ends the entry. */
export function isLeading(folded: string, stamp: Stamp, from: number, to: number): boolean {
  if (stamp.start <= from) return true;
  if (stamp.start - from > 60) return false;
  const before = folded.slice(from, stamp.start);
  if (!/[\p{L}\p{N}]/u.test(before) || ordinalLead.test(before)) return true;
  const { start } = settingOf(folded, stamp, from, to);
  const rest = folded.slice(from, start);
  return rest.replace(noise, '') === '' || ordinalLead.test(rest);
}

const unitAfter = /^[^\p{L}\p{N}]*(?:min|mins|minutes|мин)(?!\p{L})/iu;

/** Whether nothing but marks stands between the stamp and `to`. */
export function isTrailing(folded: string, stamp: Stamp, to: number): boolean {
  return to - stamp.end <= 60 && !/[\p{L}\p{N}]/u.test(folded.slice(stamp.end, to).replace(unitAfter, ''));
}

const opened =
  /^(?:[^:.!?]|(?<=(?<!\p{L})\p{L}{1,3})\.)*[\p{L}\p{N}.]["”»)*_`\ufeff]*\s*(?::?\s*[([]|[|,]|\s[–—-]\s)[\s*_`\ufeff]*$/u;
const closed = /^[*_`\ufeff]*(?:[)\]]:?[\s*_`\ufeff]+[\p{L}\p{N}"'“«„¿¡]|[)\]]?\s*[:|]|\s[–—-]\s)/u;

/** "Chapter 1": the number right before a time counts parts. */
export const partNumber = new RegExp(`(?:${anyOf(partWords)})\\s+\\d{1,3}\\s+$`, 'iu');

/** "Episode 1 0:10 Ida", "Recording A, 27:40: the lights fail": behind a number, or between strokes. */
export function isAmid(folded: string, stamp: Stamp, from: number, to: number): boolean {
  if (stamp.start - from > 40) return false;
  const before = folded.slice(from, stamp.start);
  const after = folded.slice(stamp.end, Math.min(to, stamp.end + 12));
  const isPart = partNumber.test(before) && /^(?:\s*[:|–—-])?\s+\p{L}/u.test(after);
  return isPart || (opened.test(before) && closed.test(after));
}
