/** A piece of a text that should be JSON-LD. */
export interface JsonLdBlock {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly offset: number;
}

const longestTag = 2000;

const isJsonLd = (tag: string) => /\btype\s{0,9}=\s{0,9}["']?\s{0,9}application\/ld\+json/i.test(tag);

/** The scripts of JSON-LD in a page, those in comments left out. One walk: whatever never ends, ends it. */
function findScripts(html: string): JsonLdBlock[] {
  const blocks: JsonLdBlock[] = [];
  const opening = /<!--|<script(?=[\s/>])/gi;
  const closing = /<\/script(?=[\s/>])/gi;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const isComment = match[0] === '<!--';
    const tagEnd = html.indexOf(isComment ? '-->' : '>', opening.lastIndex);
    if (tagEnd === -1) break;
    opening.lastIndex = tagEnd + (isComment ? 3 : 1);
    if (isComment) continue;
    closing.lastIndex = tagEnd + 1;
    const end = closing.exec(html)?.index ?? html.length;
    opening.lastIndex = end;
    const tag = html.slice(match.index, Math.min(tagEnd, match.index + longestTag));
    if (isJsonLd(tag)) blocks.push({ text: html.slice(tagEnd + 1, end), offset: tagEnd + 1 });
  }
  return blocks;
}

/** The text itself if it begins like JSON, or else the scripts of the page that it is. */
export function findJsonLd(text: string): readonly JsonLdBlock[] {
  return /^\s*[[{]/.test(text) ? [{ text, offset: 0 }] : findScripts(text);
}
