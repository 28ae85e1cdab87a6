import { fromWindows1252 } from '../windows-1252';

/** What stands for the names of HTML's character references, which come without `&` and `;`. */
export type CharacterReferences = ReadonlyMap<string, string>;

/**
 * Reads a table of names in the order of their characters, each of which is the one after the one before, or as many
 * further on as a number before its name says. Names of one character are joined by commas; a number after one is that
 * of a second character. The names of capitals, in small letters, stand for the small ones.
 */
export function readReferenceTable(table: string): Map<string, string> {
  const references = new Map<string, string>();
  let codePoint = 0;
  for (const [, skipped, names = ''] of table.matchAll(/(\d*)(\S+)/g)) {
    codePoint += Number(skipped);
    for (const entry of names.split(',')) {
      const [name = '', ...second] = entry.split('+');
      const text = String.fromCodePoint(codePoint, ...second.map(Number));
      const small = text.toLowerCase();
      references.set(name, text);
      if (small !== text && small.length === 1 && /^[A-Z]/.test(name))
        references.set(name.toLowerCase(), small);
    }
    codePoint += 1;
  }
  return references;
}

/** The 106 names that HTML reads without a semicolon too. */
const legacyReferences: CharacterReferences = /* @__PURE__ */ readReferenceTable(`
  34QUOT,quot 3AMP,amp 21LT,lt 1GT,gt 97nbsp iexcl cent pound curren yen brvbar sect uml COPY,copy ordf laquo
  not shy REG,reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34
  iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
  ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig 23divide
  7yuml
`);

/** Those, and the names of typography: what people write. */
export const commonReferences: CharacterReferences = /* @__PURE__ */ new Map([
  ...legacyReferences,
  .../* @__PURE__ */ readReferenceTable(`
  39apos 298OElig 13Scaron 23Yuml 25fnof 307circ 21tilde 7461ensp emsp 5thinsp 2zwnj zwj lrm rlm 3ndash mdash
  3lsquo rsquo sbquo 1ldquo rdquo bdquo 1dagger Dagger bull 3hellip 9permil 1prime Prime 5lsaquo rsaquo
  113euro 117trade 109larr uarr rarr darr harr
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
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z\d]+)(;?))/gi,
    (reference, hexadecimal?: string, decimal?: string, name = '', semicolon?: string) => {
      if (hexadecimal) return toCharacter(Number.parseInt(hexadecimal, 16));
      if (decimal) return toCharacter(Number(decimal));
      return (semicolon && references.get(name)) || decodeLegacyName(reference);
    },
  );
}
