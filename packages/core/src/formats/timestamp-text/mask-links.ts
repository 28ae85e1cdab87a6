import type { TextLink } from './marked-text';
import { blank, filler, OBJECT, replaceMatches } from './mask';

/** One way to write a link; groups `words` and `target` (a bare address has no words). */
interface LinkSyntax {
  readonly pattern: RegExp;
  /** A cheap look before the pattern runs over the whole text. */
  readonly hint: string;
}

const words = String.raw`(?<words>(?:[^\[\]]|\[[^\[\]]{0,80}\]){1,400})`;
const address = String.raw`(?<target>https?:\/\/[^\s\[\]|<>"]{1,2000})`;

const syntaxes: readonly LinkSyntax[] = [
  // Markdown
  {
    hint: '](',
    pattern: new RegExp(
      String.raw`\[${words}\]\(<?(?<target>(?:[^()\s<>]|\([^()\s]{0,200}\)){0,2000})>?(?:\s+["'(][^\n"]{0,300}["')])?\s?\)`,
      'g',
    ),
  },
  // Org
  { hint: '][', pattern: /\[\[(?<target>[^[\]\n]{1,2000})\]\[(?<words>[^[\]\n]{1,400})\]\]/g },
  // reStructuredText
  { hint: '>`_', pattern: /`(?<words>[^`<>]{1,400}?)\s*<(?<target>[^<>`\s]{1,2000})>`__?/g },
  // AsciiDoc
  {
    hint: '[',
    pattern:
      /(?:link:)?(?<target>(?<=link:)[^\s[\]]{1,2000}|https?:\/\/[^\s[\]|<>"]{1,2000})\[(?<words>[^[\]\n]{1,400})\]/g,
  },
  // MediaWiki, external and internal
  { hint: '[', pattern: new RegExp(String.raw`\[${address}[ \t]+(?<words>[^\[\]\n]{1,400})\]`, 'g') },
  { hint: '[[', pattern: /\[\[(?:(?<target>[^[\]|\n]{1,400})\|)?(?<words>[^[\]|\n]{1,400})\]\]/g },
  // Confluence, Slack, BBCode, Textile
  { hint: '|http', pattern: new RegExp(String.raw`\[(?<words>[^\[\]|\n]{1,400})\|${address}\]`, 'g') },
  { hint: '|', pattern: new RegExp(String.raw`<${address}\|(?<words>[^<>|\n]{1,400})>`, 'g') },
  {
    hint: '[url',
    pattern: /\[url=["']?(?<target>[^\s\]"']{1,2000})["']?\](?<words>[^[\]]{1,400})\[\/url\]/gi,
  },
  { hint: '":', pattern: /"(?<words>[^"\n]{1,400})":(?<target>https?:\/\/[^\s[\]|<>"]{1,2000})/g },
  // A bare address, without the punctuation of its sentence
  {
    hint: '://',
    pattern: /<?(?<target>(?:https?|ftp):\/\/[^\s<>"\ufeff]{0,2000}[^\s<>"\ufeff.,;:!?)\]}'*_|])>?/g,
  },
  {
    hint: 'youtu',
    pattern:
      /(?<![\w/.])(?<target>(?:www\.|m\.)?(?:youtube\.com|youtu\.be)\/[^\s<>"\ufeff]{0,300}[^\s<>"\ufeff.,;:!?)\]}'*_|])/g,
  },
];

const definition = /^[ \t]{0,3}\[([^[\]\n]{1,200})\]:[ \t]*<?(\S{1,2000}?)>?(?:[ \t]+["'(][^\n]*)?[ \t]*$/gm;

function maskReferences(text: string, links: TextLink[]): string {
  const targets = new Map<string, string>();
  const withoutDefinitions = text.replace(definition, (line: string, name: string, target: string) => {
    if (/^\d{1,3}:\d\d/.test(name)) return line;
    targets.set(name.toLowerCase(), target);
    return blank(line);
  });
  if (targets.size === 0) return text;
  return withoutDefinitions.replace(
    /\[([^[\]]{1,400})\](?:\[([^[\]\n]{0,200})\])?/g,
    (markup: string, shown: string, name: string | undefined, start: number) => {
      const target = targets.get((name || shown).toLowerCase());
      if (target === undefined) return markup;
      const wordsEnd = start + 1 + shown.length;
      links.push({ start, end: start + markup.length, wordsStart: start + 1, wordsEnd, target });
      return shown.startsWith('^')
        ? filler(markup.length)
        : filler(1) + shown + filler(markup.length - 1 - shown.length);
    },
  );
}

/** Overwrites images and templates, and everything of a link but its words. */
export function maskLinks(source: string, links: TextLink[]): string {
  let text = source;
  if (text.includes('![')) text = text.replace(/!\[[^[\]\n]{0,400}\]\([^()\n]{0,2000}\)/g, blank);
  if (text.includes('{{')) text = text.replace(/\{\{[ \w-]{1,40}\||\}\}/g, blank);
  if (text.includes(']:')) text = maskReferences(text, links);
  for (const { pattern, hint } of syntaxes) {
    if (!text.includes(hint)) continue;
    text = replaceMatches(text, pattern, (match) => {
      const markup = match[0];
      const shown = match.groups?.['words'] ?? '';
      const target = match.groups?.['target'] ?? '';
      const targetFirst = /^(?:\[\[|\[?https?:|<http|link:|\[url)/.test(markup);
      const before = shown
        ? Math.max(0, markup.indexOf(shown, targetFirst ? target.length : 0))
        : markup.length;
      const start = match.index;
      const wordsStart = start + before;
      const end = start + markup.length;
      links.push({ start, end, wordsStart, wordsEnd: wordsStart + shown.length, target });
      if (!shown) return OBJECT + blank(markup.slice(1));
      return blank(markup.slice(0, before)) + shown + blank(markup.slice(before + shown.length));
    });
  }
  return text;
}
