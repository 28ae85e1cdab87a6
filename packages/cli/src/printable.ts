// C0, DEL and C1 controls, and what turns the reading direction (UAX #9, 2).
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escapeUnsafe = (text: string): string =>
  text.replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text from a file on one line, without what could move the cursor, colour the terminal or turn the reading direction. */
export function printable(text: string): string {
  return escapeUnsafe(text.replace(/\s+/g, ' '));
}

/** The name of a file as it is, so that it can be copied, but for what `printable` takes away. */
export function printableName(file: string): string {
  return file === '-' ? '<stdin>' : escapeUnsafe(file);
}

/** JSON that says the same and cannot do anything to a terminal: it escapes only the C0 controls by itself. */
export function printableJson(json: string): string {
  return json.replace(unsafe, (char) => (char === '\n' ? char : escapeUnsafe(char)));
}

// Escape sequences of ECMA-48, 8.3.117; `styleText` of newer Node decides by itself whether to colour.
const colours = { error: 31, warning: 33, info: 90 } as const;

/** The word for a severity, in its colour if there are colours. */
export function paintSeverity(severity: keyof typeof colours, hasColours: boolean): string {
  return hasColours ? `\u001b[${colours[severity]}m${severity}\u001b[39m` : severity;
}
