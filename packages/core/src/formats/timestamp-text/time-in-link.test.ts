import { expect, it } from 'vitest';
import { timeInLink } from './time-in-link';

it.each([
  ['https://youtu.be/x?t=95', { start: 95 }],
  ['https://www.youtube.com/watch?v=x&t=1h04m09s', { start: 3849 }],
  ['https://www.youtube.com/embed/x?start=310&end=355', { start: 310, end: 355 }],
  ['https://v.example.org/a.mp4#t=612.5,640', { start: 612.5, end: 640 }],
  ['https://v.example.org/a#t=npt:1:02:20', { start: 3740 }],
  ['#t=01:31', { start: 91 }],
])('reads the time that %s points to', (address, time) => {
  expect(timeInLink(address)).toEqual(time);
});

it.each([
  'https://forum.example.org/viewtopic.php?t=1234',
  'https://list.example.org/?start=20',
  'https://twitter.example/i/1?s=20&t=AbC',
  'https://example.org/#L20-L44',
])('finds no time in %s', (address) => {
  expect(timeInLink(address)).toBeUndefined();
});
