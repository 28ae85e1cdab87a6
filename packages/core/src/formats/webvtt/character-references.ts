import { fromWindows1252 } from '../windows-1252';

/** What stands for the names of HTML's character references, which come without `&` and `;`. */
export type CharacterReferences = ReadonlyMap<string, string>;

/**
 * Reads a table of names in the order of their characters: a number is the code point of the next one, or two joined
 * by `+`, and without a number the next one follows the one before. Names of one character are joined by commas.
 */
export function readReferenceTable(table: string): Map<string, string> {
  const references = new Map<string, string>();
  let codePoints: number[] = [];
  for (const token of table.split(/\s+/)) {
    if (/^\d/.test(token)) {
      codePoints = token.split('+').map(Number);
    } else if (token !== '') {
      const character = String.fromCodePoint(...codePoints);
      for (const name of token.split(',')) references.set(name, character);
      codePoints = [(codePoints[0] ?? 0) + 1];
    }
  }
  return references;
}

/** The 106 names that HTML reads without a semicolon too. */
const legacyReferences: CharacterReferences = /* @__PURE__ */ readReferenceTable(`
  34 QUOT,quot 38 AMP,amp 60 LT,lt 62 GT,gt 160 nbsp iexcl cent pound curren yen brvbar sect uml COPY,copy
  ordf laquo not shy REG,reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14
  frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave
  Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute
  THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn
  yuml
`);

/** Those, and the names of typography: what people write. */
export const commonReferences: CharacterReferences = /* @__PURE__ */ new Map([
  ...legacyReferences,
  .../* @__PURE__ */ readReferenceTable(`
  39 apos 338 OElig oelig 352 Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde 8194 ensp emsp 8201 thinsp
  8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger
  bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8364 euro 8482 trade 8592 larr uarr rarr
  darr harr
`),
]);

const longestLegacyName = 6;

/** What a number stands for (HTML, 13.2.5.80). */
function toCharacter(codePoint: number): string {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint === 0 || codePoint > 0x10ffff || isSurrogate) return '\uFFFD';
  return fromWindows1252(String.fromCodePoint(codePoint));
}

/** Without a semicolon, or with letters before it, the longest name that may be without counts. */
function decodeLegacyName(reference: string): string {
  for (let end = longestLegacyName + 1; end > 2; end -= 1) {
    const character = legacyReferences.get(reference.slice(1, end));
    if (character !== undefined) return character + reference.slice(end);
  }
  return reference;
}

/** Replaces character references by what they stand for; what is none stays (HTML, 13.2.5.72, outside attributes). */
export function decodeReferences(text: string, references: CharacterReferences): string {
  return text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z\d]+)(;?))/gi,
    (reference, hexadecimal?: string, decimal?: string, name = '', semicolon?: string) => {
      if (hexadecimal) return toCharacter(Number.parseInt(hexadecimal, 16));
      if (decimal) return toCharacter(Number(decimal));
      return (semicolon && references.get(name)) || decodeLegacyName(reference);
    },
  );
}
