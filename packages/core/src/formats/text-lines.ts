export interface TextLine {
  /** Without its end. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
}

/** The lines of a text: LF, CR and CRLF each end one. */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  const lineEnd = /\r\n|\r|\n/g;
  let offset = 0;
  for (let end = lineEnd.exec(text); end; end = lineEnd.exec(text)) {
    lines.push({ text: text.slice(offset, end.index), offset });
    offset = lineEnd.lastIndex;
  }
  return [...lines, { text: text.slice(offset), offset }];
}

/** Those of a text's first lines that say something and are whole, for looks at the beginning of a file. */
export function firstLines(text: string): readonly string[] {
  const lines = splitLines(text).slice(0, 500);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.map((line) => line.text).filter((line) => line.trim() !== '');
}

/** Text for a format that ends an entry with the line: line breaks and tabs become spaces. */
export function toOneLine(text: string): string {
  return text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}
