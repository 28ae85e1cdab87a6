import { defineTalk } from '@talkmark/core';
import { expect, test } from 'vitest';
import { initialState } from '../store/player-state';
import { hostHref, hostName, selectHostedSource, selectPlayable } from './recording';

const vimeo = { src: 'https://vimeo.com/1234', type: 'video/vimeo' };
const file = { src: '/talk.mp4', type: 'video/mp4' };
const stateOf = (...sources: (typeof vimeo)[]) => initialState(defineTalk({ title: 'A talk', sources }));

test('a recording at a host is shown there only when nothing can be played here', () => {
  expect(selectHostedSource(stateOf(vimeo))).toEqual(vimeo);
  expect(selectPlayable(stateOf(vimeo))).toBe(false);
  expect(selectHostedSource(stateOf(vimeo, file))).toBeUndefined();
  expect(selectPlayable(stateOf(vimeo, file))).toBe(true);
  expect(selectHostedSource(stateOf())).toBeUndefined();
});

test.each([
  ['video/vimeo', 'https://vimeo.com/1234', 979.6, 'https://vimeo.com/1234#t=979s', 'Vimeo'],
  ['video/youtube', 'https://youtu.be/abc', 979, 'https://youtu.be/abc?t=979s', 'YouTube'],
  [
    'video/youtube',
    'https://www.youtube.com/watch?v=abc',
    5,
    'https://www.youtube.com/watch?v=abc&t=5s',
    'YouTube',
  ],
  ['video/vimeo', 'https://vimeo.com/1234', 0, 'https://vimeo.com/1234', 'Vimeo'],
])('%s %s is linked at its time', (type, src, time, href, name) => {
  expect(hostHref({ src, type }, time)).toBe(href);
  expect(hostName({ src, type })).toBe(name);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '1234', ''])('%s is no address to link to', (src) => {
  expect(hostHref({ src, type: 'video/vimeo' }, 5)).toBeUndefined();
});
