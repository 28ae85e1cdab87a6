// What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection").
const formula = /^'*[=+\-@\t\r]/;

/** Puts an apostrophe before what a spreadsheet would run: a label such as `=HYPERLINK(…)` comes from anyone. */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes away the apostrophe that `guardFormula` puts. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
