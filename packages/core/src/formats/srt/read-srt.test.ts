import { expect, test } from 'vitest';
import { parseTalk } from '../parse-talk';

const cue = '1\n00:00:01,000 --> 00:00:02,000\n';

test.each([
  [`${cue}\n\na\n`, 'a'],
  [`${cue}a\n \t\nb\n\n`, 'a b'],
  [`${cue}a \nb`, 'a b'],
  [`${cue}a\n\n2\nb`, 'a'],
])('the text of %j is %j', (text, label) => {
  expect(parseTalk(text, { format: 'srt' }).moments).toMatchObject([{ label }]);
});

test('millions of blank lines within a cue do not exhaust the stack', () => {
  const { moments } = parseTalk(`${cue}a${'\n'.repeat(8_000_000)}b`, { format: 'srt' });
  expect(moments).toHaveLength(1);
});
