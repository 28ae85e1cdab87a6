import { decodeText, type TextInput } from '../formats/byte-decoding';
import type { Issue } from '../formats/talk-format';
import { splitLines } from '../formats/text-lines';

/** Issues that say nothing, or point beside the text. */
export function* findIssueFaults(issues: readonly Issue[], content: TextInput): Generator<string> {
  const lines = issues.some(({ line }) => line !== undefined) ? splitLines(decodeText(content).text) : [];
  for (const { message, severity, line, column } of issues) {
    const said = `"${message.slice(0, 80)}" (${line}:${column})`;
    if (message.trim() === '' || !['error', 'warning', 'info'].includes(severity))
      yield `${said} says nothing`;
    if (line === undefined) {
      if (column !== undefined) yield `${said} has a column and no line`;
      continue;
    }
    const text = lines[line - 1]?.text;
    // One behind the line is its end; of CRLF that may be the second half.
    if (text === undefined) yield `${said} is beyond the ${lines.length} lines`;
    else if (
      column !== undefined &&
      !(Number.isInteger(column) && column >= 1 && column <= text.length + 2)
    ) {
      yield `${said} is beyond the ${text.length} columns of its line`;
    }
  }
}
