/** What is used of Papa Parse. Its published types bring Node's into a package that must not see them. */
declare module 'papaparse' {
  interface ParsedRow {
    readonly data: readonly string[];
    readonly errors: readonly { readonly message: string }[];
    /** Where the row ends, and whether that is the end of the text. */
    readonly meta: { readonly cursor: number };
  }

  interface Parser {
    abort(): void;
  }

  const Papa: {
    parse(
      text: string,
      options: {
        readonly delimiter: string;
        readonly newline: '\n';
        step(row: ParsedRow, parser: Parser): void;
      },
    ): unknown;
    unparse(rows: readonly (readonly string[])[], options: { readonly delimiter: string }): string;
  };
  export default Papa;
}
