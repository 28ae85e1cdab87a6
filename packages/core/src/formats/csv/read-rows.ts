/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Where the row begins, in UTF-16 code units. */
  readonly offset: number;
  /** A quotation mark is missing or too many. */
  readonly hasBadQuotes: boolean;
}

// Between quotes that end no cell, Papa Parse looks at every blank up to the next delimiter again.
const blanks = { ',': /[^\S\n]{100,}/g, ';': /[^\S\n]{100,}/g, '\t': /[^\S\n\t]{100,}/g };

export type CsvDelimiter = keyof typeof blanks;
export const delimiters: readonly CsvDelimiter[] = ['\t', ',', ';'];

/** The text as `readRows` wants it: with line feeds only, and no blanks by the hundred. */
export function prepareRows(text: string, delimiter: CsvDelimiter): string {
  return text.replace(/\r\n?/g, '\n').replace(blanks[delimiter], (run) => run.slice(0, 100));
}

/** The rows that have any content (RFC 4180). */
export function readRows(
  text: string,
  delimiter: CsvDelimiter,
  limit = Number.POSITIVE_INFINITY,
): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let offset = 0;
  Papa.parse(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const isBlank = data.every((cell) => cell.trim() === '');
      if (!isBlank) rows.push({ cells: data, offset, hasBadQuotes: errors.length > 0 });
      offset = meta.cursor;
      if (rows.length >= limit) parser.abort();
    },
  });
  return rows;
}

export function writeRows(rows: readonly (readonly string[])[], delimiter: CsvDelimiter): string {
  return `${Papa.unparse(rows, { delimiter })}\r\n`;
}
