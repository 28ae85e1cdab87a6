import { expect, test } from 'vitest';
import { htmlReferences } from './html-references';
import { parseCueText } from './parse-cue-text';

const textarea = document.createElement('textarea');

/** What the browser makes of a text with character references. */
function decode(text: string): string {
  textarea.innerHTML = text;
  return textarea.value;
}

const read = (text: string): string =>
  parseCueText(text)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');

test('every name stands for what it does in the browser, with a semicolon and without', () => {
  // A text area drops a line feed at its beginning.
  for (const [name, character] of htmlReferences) {
    expect(`x${character}`, name).toBe(decode(`x&${name};`));
    for (const text of [`x&${name};y`, `x&${name}`, `x&${name}y`, `x&${name.slice(0, -1)};`]) {
      expect(read(text), text).toBe(decode(text));
    }
  }
});

test('so does every number', () => {
  for (let codePoint = 0; codePoint < 0x3000; codePoint += 1) {
    // Text areas make line feeds of carriage returns.
    if (codePoint === 13) continue;
    const text = `x&#${codePoint};&#x${codePoint.toString(16)}`;
    expect(read(text), text).toBe(decode(text));
  }
  for (const text of [
    'x&#xD800;',
    'x&#x10FFFF;',
    'x&#x110000;',
    `x&#${'9'.repeat(400)};`,
    '&#;',
    '&#x;',
    '&#xg',
  ]) {
    expect(read(text), text).toBe(decode(text));
  }
});
