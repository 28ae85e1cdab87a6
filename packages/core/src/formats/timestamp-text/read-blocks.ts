import type { MarkedText } from './marked-text';
import type { Line } from './read-lines';

/** Lines that belong together. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'table' | 'cue';
  readonly lines: readonly Line[];
  /** Counts headings: what stands under one heading is judged together. */
  readonly section: number;
  /** The heading directly above, for a stamp that stands alone. */
  readonly heading?: Line;
  /** Where the columns of a table without pipes begin, from the start of the line. */
  readonly columns?: readonly number[];
}

const longestRule = 10_000;

/** The columns that a rule of a reStructuredText simple table draws. */
function columnsOf(rule: string): number[] | undefined {
  if (rule.length > longestRule || !/^[ \t]*(?:={2,}|-{2,})(?:[ \t]+(?:={2,}|-{2,}))+[ \t]*$/.test(rule))
    return undefined;
  return [...rule.matchAll(/[=-]+/g)].map((match) => match.index);
}

const underline = /^\s*([=\-~^"*+#])\1{2,}\s*$/;

/** A reflowed paragraph can put a dash at the beginning of a line; it is no list then. */
function isWrapped(previous: Line | undefined, line: Line, next: Line | undefined): boolean {
  return (
    line.kind === 'item' &&
    previous?.kind === 'plain' &&
    previous.end - previous.start >= 50 &&
    next?.kind !== 'item'
  );
}

/** Collects lines until something ends their block. */
class BlockReader {
  readonly blocks: Block[] = [];
  private lines: Line[] = [];
  private kind: Block['kind'] = 'paragraph';
  private section = 0;
  private heading: Line | undefined;
  private columns: readonly number[] | undefined;

  constructor(private readonly folded: string) {}

  read(lines: readonly Line[]): void {
    for (const [index, line] of lines.entries()) this.add(line, lines[index - 1], lines[index + 1]);
    this.close();
  }

  private close(): void {
    if (this.lines.length === 0) return;
    const { lines, section, heading, columns } = this;
    const kind = this.kind === 'table' && !columns && this.isInline() ? 'paragraph' : this.kind;
    const drawn = kind === 'table' && columns ? { columns } : {};
    // Headings that are entries themselves belong together.
    this.blocks.push({
      kind,
      lines,
      section: kind === 'heading' ? -1 : section,
      ...(heading ? { heading } : {}),
      ...drawn,
    });
    this.heading = kind === 'heading' ? lines[0] : undefined;
    if (kind === 'heading') this.section += 1;
    this.lines = [];
  }

  /** One line with strokes between its entries is no table. */
  private isInline(): boolean {
    const [line] = this.lines;
    if (!line || this.lines.length > 1) return false;
    const entries = this.folded.slice(line.start, line.end).split('|');
    return entries.length > 1 && entries.every((entry) => entry !== '' && !entry.includes('\t'));
  }

  /** Goes on with the current block where it is of the kind, else begins one. */
  private extend(line: Line, kinds: readonly Block['kind'][], otherwise: Block['kind']): void {
    if (this.lines.length > 0 && kinds.includes(this.kind)) {
      this.lines.push(line);
      return;
    }
    this.close();
    this.kind = otherwise;
    this.lines = [line];
  }

  private addRule(line: Line, next: Line | undefined): void {
    const rule = this.folded.slice(line.start, line.end);
    const columns = columnsOf(rule);
    if (columns) {
      const goesOn = next !== undefined && next.kind !== 'blank';
      if (!this.columns || !goesOn) this.close();
      this.columns = goesOn ? columns : undefined;
      return;
    }
    if (this.lines.length === 1 && this.kind === 'paragraph' && underline.test(rule)) this.kind = 'heading';
    if (this.kind !== 'table' || /^\|-\s*$/.test(rule)) this.close();
  }

  private add(line: Line, previous: Line | undefined, next: Line | undefined): void {
    if (line.kind === 'blank') {
      this.close();
      this.columns = undefined;
    } else if (line.kind === 'rule') {
      this.addRule(line, next);
    } else if (this.columns) {
      this.extend(line, ['table'], 'table');
    } else if (line.kind === 'cue') {
      this.extend(line, [], 'cue');
    } else if (this.kind === 'cue' && this.lines.length > 0) {
      this.lines.push(line);
    } else if (line.kind === 'heading') {
      this.extend(line, [], 'heading');
    } else if (line.kind === 'row') {
      this.extend(line, ['table'], 'table');
    } else if (line.kind === 'item' && !isWrapped(previous, line, next)) {
      this.extend(line, [], 'item');
    } else {
      const sameQuote = this.lines[0]?.quoted === line.quoted;
      this.extend(line, sameQuote ? ['paragraph', 'item'] : [], 'paragraph');
    }
  }
}

export function readBlocks(lines: readonly Line[], { folded }: MarkedText): Block[] {
  const reader = new BlockReader(folded);
  reader.read(lines);
  return reader.blocks;
}
