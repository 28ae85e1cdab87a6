import { expect, test } from 'vitest';
import { FILLER } from './mask';
import { maskHidden } from './mask-hidden';

const shown = (text: string): string => maskHidden(text).replaceAll(FILLER, '');

test.each([
  ['a<!-- b -->c', 'ac'],
  ['a<!--\n-->c', 'a\nc'],
  ['a<SCRIPT src="b">c</script>d<style>e</STYLE>f', 'adf'],
  ['a<!-- <script> -->b</script>c', 'ab</script>c'],
  ['a<!-- b', 'a<!-- b'],
  ['<!--><script>a</style>', '<!--><script>a</style>'],
  ['<script>a<!-- b --></style>', '<script>a</style>'],
])('of %j this is seen: %j', (text, seen) => {
  expect(shown(text)).toBe(seen);
  expect(maskHidden(text)).toHaveLength(text.length);
});

test.each([
  ['<script>', '</style>'],
  ['<!--', '</script>'],
])('a megabyte of %s that nothing closes is read once', (opener, closer) => {
  const text = opener.repeat(1_000_000 / opener.length) + closer;
  expect(maskHidden(text)).toBe(text);
});
