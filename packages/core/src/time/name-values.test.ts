import { expect, test } from 'vitest';
import { readNameValues } from './name-values';

test.each([
  ['https://example.com/talk.webm#t=3', [['t', '3']]],
  ['https://example.com/talk.webm?t=3', [['t', '3']]],
  [
    'talk.webm?t=3#track=a',
    [
      ['t', '3'],
      ['track', 'a'],
    ],
  ],
  ['/a=b/talk.webm#t=3', [['t', '3']]],
  ['talk.webm#a?t=3', [['a?t', '3']]],
  ['#t=3', [['t', '3']]],
  ['?t=3', [['t', '3']]],
  ['t=3', [['t', '3']]],
  [
    't=npt:3&id=/a?b#c',
    [
      ['t', 'npt:3'],
      ['id', '/a?b#c'],
    ],
  ],
  [
    '&&=&=tom&jerry=&t=3',
    [
      ['', ''],
      ['', 'tom'],
      ['jerry', ''],
      ['t', '3'],
    ],
  ],
  ['#a=b=c', [['a', 'b=c']]],
  ['https://example.com/talk.webm', []],
  ['talk.webm', []],
  ['', []],
])('%s', (uri, pairs) => {
  expect(readNameValues(uri)).toEqual(pairs);
});

test('decodes after splitting, so that an encoded sign divides nothing', () => {
  expect(readNameValues('#%74=%33&track=a%26b%3Dc&t%3D3')).toEqual([
    ['t', '3'],
    ['track', 'a&b=c'],
  ]);
});

test('decodes UTF-8', () => {
  expect(readNameValues('#id=%E3%81%82é')).toEqual([['id', 'あé']]);
});

test.each(['#t=3&id=%', '#t=3&id=%G1', '#t=3&id=%E3%81', '#t=3&id=%FF', '#t=3&%=1', '#t=3&id=%ED%A0%80'])(
  'leaves out what is no valid encoding: %s',
  (uri) => {
    expect(readNameValues(uri)).toEqual([['t', '3']]);
  },
);

test('takes a megabyte in its stride', () => {
  expect(readNameValues(`#${'&t=%33'.repeat(200_000)}`)).toHaveLength(200_000);
  expect(readNameValues('%'.repeat(1_000_000))).toEqual([]);
});
