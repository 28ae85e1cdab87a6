/** Text from a file, without what could move the cursor, colour the terminal or turn the reading direction. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

// Escape sequences of ECMA-48, 8.3.117; `styleText` of newer Node decides by itself whether to colour.
const colours = { error: 31, warning: 33, info: 90 } as const;

/** The word for a severity, in its colour if there are colours. */
export function paintSeverity(severity: keyof typeof colours, hasColours: boolean): string {
  return hasColours ? `\u001b[${colours[severity]}m${severity}\u001b[39m` : severity;
}
