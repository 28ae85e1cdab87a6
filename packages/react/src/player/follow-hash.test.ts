// @vitest-environment happy-dom
import { defineTalk } from '@talkmark/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPlayer } from '../store/create-player';
import { followHash } from './follow-hash';

const player = createPlayer({ talk: defineTalk({ title: 'A talk', duration: 2700 }) });
let stop = () => {};

beforeEach(() => {
  location.hash = '#t=979';
  document.body.innerHTML = '<a href="#t=979"><b>again</b></a><a href="#t=5" target="_blank">other</a>';
  stop = followHash(player, window);
});
afterEach(() => stop());

const follow = (init: MouseEventInit = {}) =>
  document
    .querySelector('b')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

test('a link to the address that the page has already leads there again', () => {
  player.seek(5);
  follow();
  expect(player.playhead.time).toBe(979);
});

test('a link that opens a tab, or that someone else has taken, does not', () => {
  player.seek(5);
  follow({ metaKey: true });
  document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
  follow();
  expect(player.playhead.time).toBe(5);
});

test('nothing is followed after the stop', () => {
  stop();
  const seek = vi.spyOn(player, 'seek');
  follow();
  window.dispatchEvent(new Event('hashchange'));
  expect(seek).not.toHaveBeenCalled();
});
