const nameWidth = 46;
const columnWidth = 20;

// Another run may well find a rival ahead that is less than this behind.
const clearlyAhead = 1.05;

type Ratios = readonly (number | undefined)[];

export interface Report {
  /**
   * One line: how many times as fast as each rival, in the order of the columns; `undefined` where one cannot do it.
   *
   * @param promised those that must not be lost. @default all
   */
  row(name: string, ratios: Ratios, promised?: Ratios): void;
  /** A row that does not compare with rivals, or promises nothing. */
  note(name: string, text: string): void;
}

/** What a row ends with: a rival is faster, or nearly as fast. */
function judge(ratios: Ratios): '' | '  LOST' | '  NEAR' {
  const known = ratios.filter((ratio) => ratio !== undefined);
  if (!known.every((ratio) => ratio >= 1)) return '  LOST';
  return known.every((ratio) => ratio >= clearlyAhead) ? '' : '  NEAR';
}

/** A part of the output. A row with a rival that is faster makes the process fail. */
export function createReport(title: string, rivals: readonly string[] = []): Report {
  console.log(`\n${title.padEnd(nameWidth)}${rivals.map((rival) => rival.padStart(columnWidth)).join('')}`);
  return {
    row(name, ratios, promised = ratios) {
      const verdict = judge(promised);
      if (verdict === '  LOST') process.exitCode = 1;
      const cells = ratios.map((ratio) => formatRatio(ratio).padStart(columnWidth)).join('');
      console.log(`  ${name.padEnd(nameWidth - 2)}${cells}${verdict}`);
    },
    note(name, text) {
      console.log(`  ${name.padEnd(nameWidth - 2)}  ${text}`);
    },
  };
}

export function formatRatio(ratio: number | undefined): string {
  if (ratio === undefined) return '–';
  return `× ${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(3)}`;
}
