import { describe, expect, it } from 'vitest';
import { readMarkup } from './marked-text';
import { scanStamps } from './scan-stamps';

const scan = (text: string) => scanStamps(readMarkup(text)).stamps;

describe('spellings of a stamp', () => {
  it.each([
    ['16:19', 979],
    ['1:02:33.5', 3753.5],
    ['1:02:10:05', 94205],
    ['16;31', 991],
    ['１６：１９', 979],
    ['١٢:٣٠', 750],
    ['1h02m', 3720],
    ['11m45s', 705],
    ["16'19''", 979],
    ['16 min 19', 979],
    ['48分12秒', 2892],
    ['minute 48', 2880],
    ['на 23-й минуте', 1380],
    ['<b>16:19</b>&nbsp;', 979],
  ])('reads %s', (text, seconds) => {
    expect(scan(`x ${text} y`).map((stamp) => stamp.seconds)).toEqual([seconds]);
  });

  it.each([
    'file.ts:16:19',
    '2001:db8::17',
    '00:1A:2B:3C:4D:5E',
    'localhost:8080',
    '16:9',
    '01:02:10:05',
    '70:75',
    'v16:19',
    '12:30pm',
    '7:48 p.m.',
    '2:255',
    '16:19%',
    '5\'10"',
    'http://a.example/16:19',
  ])('reads no stamp in %s', (text) => {
    expect(scan(`x ${text} y`).filter(({ shape }) => shape !== 'units')).toEqual([]);
  });

  it('joins the two ends of a range', () => {
    for (const range of [
      '2:35 – 9:10',
      '2:35-9:10',
      '2:35 to 9:10',
      '(2:35) → (9:10)',
      'between 2:35 and 9:10',
    ]) {
      expect(scan(range), range).toMatchObject([{ seconds: 155, until: 550 }]);
    }
    expect(scan('2:35, 9:10')).toHaveLength(2);
  });

  it('prefers what a link shows to where it points', () => {
    expect(scan('[0:50](https://youtu.be/x?t=44)')).toMatchObject([{ seconds: 50, shape: 'clock' }]);
    expect(scan('[the end](https://youtu.be/x?t=44)')).toMatchObject([{ seconds: 44, shape: 'link' }]);
  });
});
