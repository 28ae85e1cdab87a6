const nameWidth = 46;
const columnWidth = 20;

// Less than this apart is noise.
const tolerance = 0.95;

export interface Report {
  /** One line: how many times as fast as each rival, in the order of the columns; `undefined` where one cannot do it. */
  row(name: string, ratios: readonly (number | undefined)[]): void;
  /** A row that does not compare with rivals, or promises nothing. */
  note(name: string, text: string): void;
}

/** A part of the output. A row with a rival that is faster makes the process fail. */
export function createReport(title: string, rivals: readonly string[] = []): Report {
  console.log(`\n${title.padEnd(nameWidth)}${rivals.map((rival) => rival.padStart(columnWidth)).join('')}`);
  return {
    row(name, ratios) {
      const isLost = ratios.some((ratio) => ratio !== undefined && !(ratio >= tolerance));
      if (isLost) process.exitCode = 1;
      const cells = ratios.map((ratio) => formatRatio(ratio).padStart(columnWidth)).join('');
      console.log(`  ${name.padEnd(nameWidth - 2)}${cells}${isLost ? '  LOST' : ''}`);
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
