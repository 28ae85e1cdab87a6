// @vitest-environment happy-dom

import { defineTalk } from '@talkmark/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { createPlayer } from '../store/create-player';
import { handleHotkey } from './hotkeys';

const player = createPlayer({ talk: defineTalk({ title: 'A talk' }) });
const toggle = vi.spyOn(player, 'togglePlay');
const next = vi.spyOn(player, 'nextMoment');

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML =
    '<main tabindex="-1"><input><button>x</button><a href="#">y</a><p contenteditable>z</p></main>';
});

function press(selector: string, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.body.addEventListener('keydown', (bubbled) => handleHotkey(bubbled, player), { once: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

test('Space and k play and pause', () => {
  press('main', ' ');
  press('main', 'k');
  expect(toggle).toHaveBeenCalledTimes(2);
});

test('Space on a button is the button’s own', () => {
  expect(press('button', ' ').defaultPrevented).toBe(false);
  expect(toggle).not.toHaveBeenCalled();
});

test('a letter on a button still works', () => {
  press('button', 'n');
  expect(next).toHaveBeenCalledOnce();
});

test.each(['input', 'p'])('nothing is taken from typing in <%s>', (selector) => {
  press(selector, 'n');
  press(selector, ' ');
  expect(next).not.toHaveBeenCalled();
  expect(toggle).not.toHaveBeenCalled();
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('keys with %s are the browser’s', (modifier) => {
  press('main', 'n', { [modifier]: true });
  expect(next).not.toHaveBeenCalled();
});

test('a held key pauses once, and is still not the page’s', () => {
  press('main', ' ');
  expect(press('main', ' ', { repeat: true }).defaultPrevented).toBe(true);
  press('main', 'k', { repeat: true });
  expect(toggle).toHaveBeenCalledOnce();
  press('main', 'n', { repeat: true });
  expect(next).toHaveBeenCalledOnce();
});

test('letters work with Caps Lock, and with Shift they are not these keys', () => {
  press('main', 'N');
  press('main', 'K');
  expect(next).toHaveBeenCalledOnce();
  expect(toggle).toHaveBeenCalledOnce();
  press('main', 'N', { shiftKey: true });
  expect(next).toHaveBeenCalledOnce();
});
