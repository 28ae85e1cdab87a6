import { defineTalk } from '@talkmark/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import 'video.js/dist/video-js.css';
import './styles.css';
import { type Hotkey, TalkPlayer } from './index';
import { findVideo } from './part/find-video';

const talk = defineTalk({
  title: 'Introduction',
  duration: 2700,
  sources: [{ src: '/test-card.webm', type: 'video/webm' }],
  moments: [
    { start: 100, label: 'one' },
    { start: 200, label: 'two' },
  ],
});

afterEach(cleanup);

/** The focus is on the player itself, where no element needs a key for something else. */
async function show(hotkeys?: readonly Hotkey[]) {
  const { container } = render(<TalkPlayer talk={talk} {...(hotkeys && { hotkeys })} />);
  const video = await findVideo(container);
  const surface = container.querySelector<HTMLElement>('.video-js');
  surface?.focus();
  expect(document.activeElement).toBe(surface);
  const expectTime = (time: number) => waitFor(() => expect(video.currentTime).toBeCloseTo(time, 1));
  return { video, expectTime };
}

test('n and p, j and l, and the arrows move the recording', async () => {
  const { video, expectTime } = await show();
  await userEvent.keyboard('n');
  await expectTime(100);
  await userEvent.keyboard('n');
  await expectTime(200);
  await userEvent.keyboard('p');
  await expectTime(100);
  await userEvent.keyboard('l');
  await expectTime(110);
  await userEvent.keyboard('j');
  await expectTime(100);
  await userEvent.keyboard('{ArrowRight}');
  await expectTime(105);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expectTime(95);
  expect(video.paused).toBe(true);
});

test('k and Space play and pause', async () => {
  const { video } = await show();
  await userEvent.keyboard('k');
  await waitFor(() => expect(video.paused).toBe(false));
  await userEvent.keyboard(' ');
  await waitFor(() => expect(video.paused).toBe(true));
});

test('keys work from a row of the list too', async () => {
  const { expectTime } = await show();
  screen.getByRole('link', { name: /one/ }).focus();
  await userEvent.keyboard('n');
  await expectTime(100);
});

test('other keys, or none, are the page’s to choose', async () => {
  const end: Hotkey = { keys: ['e'], description: () => 'To the end', run: (player) => player.seek(2600) };
  const { video, expectTime } = await show([end]);
  await userEvent.keyboard('n');
  await userEvent.keyboard('e');
  await expectTime(2600);
  cleanup();
  const silent = await show([]);
  await userEvent.keyboard('nle');
  expect(silent.video.currentTime).toBe(0);
  expect(video).not.toBe(silent.video);
});
