import { createMending, type MendedText } from '../mended-text';

// XML 1.0, 2.2: everything else may not stand in a document, however it is written.
const noXmlCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[\p{L}_:][\p{L}\p{N}_:.-]{0,99});/iuy;
const special = new RegExp(`<!--|<!\\[CDATA\\[|&|${noXmlCharacter.source}`, 'gu');

const closers: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>' };

/** Repairs what people and careless programs write most: a bare &, control characters, space before the declaration. */
export function mendCharacters(text: string): MendedText {
  const mending = createMending(text);
  const beginning = /^\s+(?=<\?xml\s)/.exec(text)?.[0].length ?? 0;
  if (beginning > 0) {
    mending.replace(
      0,
      beginning,
      '',
      'Nothing may stand before the XML declaration: white space was removed',
    );
  }
  special.lastIndex = beginning;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const [found] = match;
    const closer = closers[found];
    if (closer !== undefined) {
      const end = text.indexOf(closer, special.lastIndex);
      if (end === -1) break;
      special.lastIndex = end + closer.length;
    } else if (found !== '&') {
      mending.replace(
        match.index,
        special.lastIndex,
        '\uFFFD',
        'A control character that XML does not allow became \uFFFD',
      );
    } else {
      reference.lastIndex = match.index;
      if (!reference.test(text)) {
        mending.replace(
          match.index,
          match.index + 1,
          '&amp;',
          '& is written &amp; in XML: it was read as that',
        );
      }
    }
  }
  return mending.finish();
}

/** Repairs a document of which the last end tag names another element than the first, `expected`. */
export function mendLastTag(text: string, expected: string, at: number): MendedText | undefined {
  const tag = /^<\/([^<>]{1,99})>\s*$/.exec(text.slice(at, at + 200));
  if (!tag || text.slice(at).trimEnd().length > tag[0].length) return undefined;
  const mending = createMending(text);
  const repair = `<${expected}> is closed by </${tag[1]}>: it was read as </${expected}>`;
  mending.replace(at, at + tag[0].length, `</${expected}>`, repair);
  return mending.finish();
}
