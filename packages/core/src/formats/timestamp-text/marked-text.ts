import { FILLER } from './mask';
import { maskBulletinCode, maskCommands, maskListTables, maskSemicolons, maskStruck } from './mask-commands';
import { maskLinks } from './mask-links';
import { maskTags } from './mask-tags';
import { protectEscaped } from './protect';

/** A link of whatever markup: where its words stand, and where it points. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  /** Equal for a bare address, which has no words. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly target: string;
}

/**
 * A text without its markup, in the *same length*, so that one offset serves all three strings: markup is overwritten
 * with `FILLER`, block tags become line breaks, entities their character.
 */
export interface MarkedText {
  readonly text: string;
  /** What a reader sees: labels are cut from it. */
  readonly shown: string;
  /** `shown` with ASCII digits and punctuation: stamps are looked for in it. */
  readonly folded: string;
  /** In the order of the text. */
  readonly links: readonly TextLink[];
}

/** The zeros of the decimal digits that people write stamps with. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

const folds = new Map<string, string>();
for (const zero of zeros) {
  for (let digit = 0; digit < 10; digit += 1) folds.set(String.fromCharCode(zero + digit), String(digit));
}
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  folds.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
}
for (const [from, to] of [
  ['∶꞉︰', ':'],
  ['〜∼', '~'],
  ['‐‑−', '-'],
  ['【〔「『', '['],
  ['】〕」』', ']'],
  ['’‘', "'"],
] as const) {
  for (const character of from) folds.set(character, to);
}

function simplifySpace(text: string): string {
  return text
    .replace(/[\v\f\u0085\u2028\u2029]|\r(?!\n)/g, '\n')
    .replace(/[\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, FILLER);
}

const foldable = new RegExp(
  `[${[...folds.keys()].map((key) => (/[\\]^-]/.test(key) ? `\\${key}` : key)).join('')}]`,
  'g',
);

function fold(text: string): string {
  return text.replace(foldable, (character) => folds.get(character) ?? character);
}

export function readMarkup(text: string): MarkedText {
  const links: TextLink[] = [];
  const plain = maskListTables(
    maskBulletinCode(maskCommands(maskStruck(protectEscaped(maskSemicolons(simplifySpace(text)))), links)),
  );
  const shown = maskLinks(maskTags(plain, links), links);
  links.sort((a, b) => a.start - b.start);
  return { text, shown, folded: fold(shown), links };
}
