import { isAscii } from './is-ascii';

/** A text as it is compared, and the way back to the text as it was written. */
export interface FoldedText {
  readonly text: string;
  /** The part of the original that a part of the folded text was made of, in UTF-16 code units, whole characters. */
  originalRange(start: number, end: number): readonly [start: number, end: number];
}

/**
 * A character with all that is written on it: marks, half-width sound marks, the later letters of a Hangul syllable.
 * No more than 30 of them (UAX 15, 13), because normalising takes the square of their number.
 */
const character = /\P{M}[\p{M}\uff9e\uff9f\u1160-\u11ff]{0,30}|\p{M}{1,30}/gsu;

/** Accents and invisible signs, but neither the vowels of Indic scripts and Thai nor the sound marks of kana. */
const ignored =
  /(?![\u3099\u309a])[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}]|[\u0591-\u05bd\u05bf-\u05c7\u0640]/gu;

/** Letters that Unicode does not take apart, and the many spellings of quotation marks and hyphens. */
const plainSpellings = new Map([
  ...Object.entries({ ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ς: 'σ' }),
  ...Array.from('\u2018\u2019\u02bc\u05f3', (mark) => [mark, "'"] as const),
  ...Array.from('\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d', (mark) => [mark, '"'] as const),
  ...Array.from('\u2010\u2011', (mark) => [mark, '-'] as const),
]);

const special = new RegExp(`[${[...plainSpellings.keys()].join('')}]`, 'gu');

/** Single kana, ideographs and Hangul syllables, which fold to themselves. */
const foldsToItself = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]$/;

function foldCharacter(written: string): string {
  if (isAscii(written)) return written.toLowerCase();
  if (foldsToItself.test(written)) return written;
  const bare = written.normalize('NFKD').replace(ignored, '');
  // By way of capitals: ß and SS, ſ and S, ı and I meet only there. ẞ has none of its own but as a small letter.
  const small = bare.toLowerCase().toUpperCase().toLowerCase();
  return small.replace(special, (letter) => plainSpellings.get(letter) ?? letter).normalize('NFC');
}

/**
 * The text without what searchers leave out: case, accents, width, ligatures, invisible signs. One character is folded
 * like the next, whatever stands around it.
 */
export function foldText(text: string): string {
  return isAscii(text) ? text.toLowerCase() : text.replace(character, foldCharacter);
}

/** What `foldText` gives, for marking in the original what was found in it. */
export function foldWithOrigins(original: string): FoldedText {
  if (isAscii(original)) {
    return { text: original.toLowerCase(), originalRange: (start, end) => [start, end] };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const text = original.replace(character, (written: string, offset: number) => {
    const folded = foldCharacter(written);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(offset);
      ends.push(offset + written.length);
    }
    return folded;
  });
  return { text, originalRange: (start, end) => [starts[start] ?? 0, ends[end - 1] ?? 0] };
}
