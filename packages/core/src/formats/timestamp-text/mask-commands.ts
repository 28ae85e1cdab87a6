import type { TextLink } from './marked-text';
import { blank, filler, pad, replaceMatches } from './mask';

const anyCommand = /\\(?:item|begin|section|subsection|href|textbf|emph|textit)(?![a-zA-Z])/;
const link = /\\href\{(?<target>[^{}\s]{1,2000})\}\{(?<words>[^{}\n]{1,400})\}/g;
/** Commands whose argument is no text. */
const hidden =
  /\\(?:begin|end|cite|ref|label|input|include|includegraphics|usepackage|documentclass|vspace|hspace)\*?(?:\[[^[\]\n]{0,80}\])?\{[^{}\n]{0,200}\}/g;
const command = /\\([a-zA-Z]{1,20})\*?(?:\[([^[\]\n]{0,80})\])?(\{)?/g;

/** Overwrites the commands of LaTeX: lists and headings get the marks they have in Markdown. */
export function maskCommands(source: string, links: TextLink[]): string {
  if (!source.includes('\\') || !anyCommand.test(source)) return source;
  const withLinks = replaceMatches(source, link, ({ 0: markup, index, groups }) => {
    const { words = '', target = '' } = groups ?? {};
    const end = index + markup.length;
    const wordsEnd = end - 1;
    links.push({ start: index, end, wordsStart: wordsEnd - words.length, wordsEnd, target });
    return filler(markup.length - words.length - 1) + words + filler(1);
  });
  return replaceMatches(withLinks.replace(hidden, blank), command, ([markup, name = '', option = '']) => {
    const isTitled = name === 'item' && option !== '';
    if (isTitled) return pad(`- ${option} `, markup.length);
    if (name === 'item') return pad('- ', markup.length);
    return /^(?:sub)*section$|^chapter$/.test(name) ? pad('# ', markup.length) : blank(markup);
  }).replace(/[{}]/g, blank);
}

/** Overwrites the tags of bulletin boards but those of links. */
export function maskBulletinCode(source: string): string {
  if (!source.includes('[/')) return source;
  return source
    .replace(/\[\/?(?:b|i|u|s|list|quote|size|color|center|code)(?:=[^[\]\n]{1,40})?\]/gi, blank)
    .replace(/\[\*\](?= )/g, '-  ');
}

const struck = /~~[ \t]*\d[\d:.]{1,12}[ \t]*~~|<(s|del|strike)>\s*\d[\d:.]{1,12}\s*<\/\1>/gi;

/** Overwrites stamps that were struck out: "~~12:10~~ 12:40". */
export function maskStruck(source: string): string {
  return /~~|<(?:s|del|strike)>/i.test(source) ? source.replace(struck, blank) : source;
}

const semicolonRow = /^(?:[^;\n]{0,400};){2,12}[^;\n]{0,400}$/gm;

/** The rows of a table whose cells semicolons part, "0:00;1:45;Anna;Welcome", get tabs. */
export function maskSemicolons(source: string): string {
  if (!/^"?\d+:\d\d[:\d]*"?;(?:[^;\n]*;)/m.test(source)) return source;
  const rows = source.match(semicolonRow) ?? [];
  if (rows.length < 3 || new Set(rows.map((row) => row.split(';').length)).size > 1) return source;
  return source.replace(semicolonRow, (row) => row.replaceAll(';', '\t'));
}

/** The colon before a field that is a stamp: ":0:25: Welcome". */
const field = /^[ \t]*:(?=\d[\d:.]{1,11}:[ \t])/gm;
const listTable = /^[ \t]*\.\. list-table::/m;
const row = /^([ \t]+\* )- |\n[ \t]+- (?=\S)/gm;

/** The cells of a reStructuredText list table, a cell a line, become those of one line. */
export function maskListTables(source: string): string {
  const plain = source.includes(':') ? source.replace(field, blank) : source;
  if (!listTable.test(plain)) return plain;
  return plain.replace(row, (markup, mark: string | undefined) =>
    mark === undefined ? pad(`\t`, markup.length) : blank(markup),
  );
}
