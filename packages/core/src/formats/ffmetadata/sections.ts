import type { IssueList } from '../issue-list';
import { splitLines, type TextLine } from '../text-lines';

/** A section of an FFMETADATA file: what stands under `[CHAPTER]` or `[STREAM]`, or before the first heading. */
export interface Section {
  /** In capitals; empty before the first heading. */
  readonly name: string;
  readonly offset: number;
  /** By key in small letters: for ffmpeg, keys do not differ by case, and of equal ones the last counts. */
  readonly tags: Map<string, readonly [key: string, value: string]>;
}

/** What the fields of a talk or a moment say; all other tags are kept in `extra`. */
export const ownTags: ReadonlySet<string> = new Set(['title', 'timebase', 'start', 'end']);

/** A backslash makes any character plain, a line end too. */
const unescapeTag = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

const escapeTag = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[=;#\\\n]/g, '\\$&');

/** Whether the last backslash of a line makes its end plain, rather than being made plain itself. */
function goesOn(line: string): boolean {
  let count = 0;
  while (line[line.length - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

/** Lines, of which one that ends in an escape goes on in the next. */
function readLines(text: string): readonly TextLine[] {
  const lines: { parts: string[]; offset: number }[] = [];
  let isOpen = false;
  for (const { text: part, offset } of splitLines(text)) {
    if (isOpen) lines.at(-1)?.parts.push(part);
    else lines.push({ parts: [part], offset });
    isOpen = goesOn(part);
  }
  return lines.map(({ parts, offset }) => ({ text: parts.join('\n'), offset }));
}

/** Where the first `=` stands that no backslash makes plain. */
function findEquals(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '=') return at;
  }
  return -1;
}

/** Reads the sections as ffmpeg does (libavformat/ffmetadec.c), but takes every kind of line end. */
export function readSections(text: string, issues: IssueList): readonly [Section, ...Section[]] {
  let section: Section = { name: '', offset: 0, tags: new Map() };
  const sections: [Section, ...Section[]] = [section];
  for (const { text: line, offset } of readLines(text)) {
    if (line.trim() === '' || /^[;#]/.test(line)) continue;
    const heading = /^\[([A-Za-z]{1,40})\]\s*$/.exec(line)?.[1];
    if (heading !== undefined) {
      section = { name: heading.toUpperCase(), offset, tags: new Map() };
      sections.push(section);
      continue;
    }
    const equals = findEquals(line);
    if (equals === -1) {
      issues.add('error', 'This line was left out: write key=value, or ; before a comment.', offset);
      continue;
    }
    const key = unescapeTag(line.slice(0, equals));
    section.tags.set(key.toLowerCase(), [key, unescapeTag(line.slice(equals + 1))]);
  }
  return sections;
}

/** Writes a line as ffmpeg does, with a backslash before `=`, `;`, `#`, `\` and line feed. */
export function writeTag(key: string, value: string): string {
  // ffmpeg takes the line feed after an escaped backslash for escaped too, and loses the next section.
  const end = value.endsWith('\\') ? ' \n' : '\n';
  return `${escapeTag(key)}=${escapeTag(value)}${end}`;
}
