import { expect, test } from 'vitest';
import { isIri } from './uri';

test.each([
  'http://a.b/c?d#e',
  'urn:a:b',
  'http://[::1]:80/',
  'http://a.b',
  'file:///a',
  'http://a.b?c',
  'x:/a//b',
])('%s is an IRI', (text) => expect(isIri(text)).toBe(true));

test.each(['a', '//a.b', 'http://a b', 'http://a.b/[', 'http://a.b#c#d'])('%s is none', (text) => {
  expect(isIri(text)).toBe(false);
});

test('eight megabytes of host are no IRI at once', () => {
  expect(isIri(`a://${'0'.repeat(8_000_000)}://[`)).toBe(false);
  expect(isIri(`a://b/${'%41'.repeat(3_000_000)}`)).toBe(true);
});
