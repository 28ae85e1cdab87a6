import { expect, test } from 'vitest';
import { createPositionOf } from './text-position';

test('LF, CR and CRLF end a line, and columns count from 1', () => {
  const text = 'a\nb\rc\r\nd\n\ne';
  const positionOf = createPositionOf(text);
  const placed = [...text].map((char, offset) => {
    const { line, column } = positionOf(offset);
    return /\w/.test(char) ? `${char} ${line}:${column}` : '';
  });
  expect(placed.filter(Boolean)).toEqual(['a 1:1', 'b 2:1', 'c 3:1', 'd 4:1', 'e 6:1']);
  expect(positionOf(text.length)).toEqual({ line: 6, column: 2 });
  expect(createPositionOf('')(0)).toEqual({ line: 1, column: 1 });
});
