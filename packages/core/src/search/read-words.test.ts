import { expect, test } from 'vitest';
import { readWords } from './read-words';

test.each([
  ['dtrace.conf(16): c++, c#, a+b & fds[]', ['dtrace', 'conf', '16', 'c++', 'c#', 'a', 'b', 'fds']],
  ['東京tower と🎉', ['東', '京', 'tower', 'と', '🎉']],
  ['🎉+++++', ['🎉']],
  ['c+++++ ok', ['c', 'ok']],
  ['𠮷野家', ['𠮷', '野', '家']],
  ['!?. \ud800 ', []],
])('the words of "%s"', (text, words) => {
  expect(readWords(text).map((word) => word.text)).toEqual(words);
});

test('joined words know what they make together, and one letter at an apostrophe is nothing', () => {
  expect(readWords("user-land, l'ete d")).toEqual([
    {
      text: 'user',
      start: 0,
      end: 4,
      isSign: false,
      isParticle: false,
      compound: { text: 'userland', start: 0, end: 9 },
    },
    {
      text: 'land',
      start: 5,
      end: 9,
      isSign: false,
      isParticle: false,
      compound: { text: 'userland', start: 0, end: 9 },
    },
    {
      text: 'l',
      start: 11,
      end: 12,
      isSign: false,
      isParticle: true,
      compound: { text: 'lete', start: 11, end: 16 },
    },
    {
      text: 'ete',
      start: 13,
      end: 16,
      isSign: false,
      isParticle: false,
      compound: { text: 'lete', start: 11, end: 16 },
    },
    { text: 'd', start: 17, end: 18, isSign: false, isParticle: false },
  ]);
});

test('ASCII is read like any other text', () => {
  const text = "it's c++ and a_b-c, x.y z";
  const withOther = readWords(`${text} é`).slice(0, -1);
  expect(readWords(text)).toEqual(withOther);
});
