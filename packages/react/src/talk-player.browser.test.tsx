import { defineTalk, type Talk } from '@talkmark/core';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import 'video.js/dist/video-js.css';
import './styles.css';
import { createPlayer } from './store/create-player';
import { TalkPlayer } from './talk-player';

const introduction = defineTalk({
  title: 'Introduction',
  sources: [{ src: '/test-card.webm', type: 'video/webm' }],
  moments: [
    {
      id: 'punch',
      start: '16:19',
      label: 'punching myself',
      source: { quote: 'The speaker can be seen punching himself at 16:19.' },
    },
    { id: 'overshare', start: '20:11', label: 'offering unsolicited personal medical history' },
    { id: 'unikernels', start: '38:25', label: 'getting trolled by unikernels' },
  ],
  unplaced: [{ id: 'recorded', label: 'this is being recorded', kind: 'quote' }],
});

afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname + location.search);
});

async function show(talk: Talk = introduction) {
  const { container, rerender, unmount } = render(
    <div style={{ width: 800 }}>
      <TalkPlayer talk={talk} />
    </div>,
  );
  const video = await waitFor(
    () => {
      const found = container.querySelector('video');
      if (!found || found.readyState < 1) throw new Error('video.js is not ready');
      return found;
    },
    { timeout: 10_000 },
  );
  const seeks: number[] = [];
  video.addEventListener('seeking', () => seeks.push(video.currentTime));
  return { container, video, seeks, rerender, unmount };
}

const findMarker = () => screen.findByRole('button', { name: '16:19, punching myself' });
const findPopover = () => screen.findByRole('dialog', { name: 'punching myself' });

test('a click on a marker seeks exactly once, opens its popover and marks its row', async () => {
  const { video, seeks } = await show();
  await userEvent.click(await findMarker());
  const popover = await findPopover();
  await waitFor(() => expect(video.seeking).toBe(false));
  expect(seeks).toEqual([979]);
  expect(video.paused).toBe(true);
  expect(within(popover).getByText('16:19')).toBeTruthy();
  expect(within(popover).getByText(/can be seen punching himself/)).toBeTruthy();
  const row = screen.getByRole('link', { name: /punching myself/ });
  expect(row.getAttribute('aria-current')).toBe('true');
  expect(row.hasAttribute('data-current')).toBe(true);
});

test('Escape closes the popover and gives the focus back to the marker', async () => {
  await show();
  const marker = await findMarker();
  await userEvent.click(marker);
  await findPopover();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(marker);
});

test('the rail is one tab stop, arrows walk it, Enter and Space open without playing', async () => {
  const { video, seeks } = await show();
  (await findMarker()).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('38:25, getting trolled by unikernels');
  await userEvent.keyboard('{Home}');
  expect(document.activeElement).toBe(await findMarker());
  expect(
    screen.getByRole('group', { name: 'Moments on the timeline' }).querySelectorAll('[tabindex="0"]'),
  ).toHaveLength(1);
  await userEvent.keyboard(' ');
  await findPopover();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.keyboard('{Enter}');
  await findPopover();
  expect(video.paused).toBe(true);
  expect(seeks).toEqual([979, 979]);
});

test('markers stand beside video.js’s slider, not in it', async () => {
  const { container } = await show();
  const marker = await findMarker();
  expect(marker.closest('[role=slider]')).toBeNull();
  expect(marker.closest('.vjs-progress-holder')).toBeNull();
  expect(marker.closest('.vjs-progress-control')).not.toBeNull();
  const rail = container.querySelector('[data-talkmark-rail]');
  const holder = container.querySelector('.vjs-progress-holder');
  expect(rail?.getBoundingClientRect().width).toBe(holder?.getBoundingClientRect().width);
  expect(rail?.getBoundingClientRect().left).toBe(holder?.getBoundingClientRect().left);
});

test('a press on a second marker moves the popover there', async () => {
  const { seeks } = await show();
  await userEvent.click(await findMarker());
  await findPopover();
  await userEvent.click(screen.getByRole('button', { name: /^20:11/ }));
  await screen.findByRole('dialog', { name: /medical history/ });
  expect(seeks).toEqual([979, 1211]);
  await userEvent.click(screen.getByRole('button', { name: /^20:11/ }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(seeks).toEqual([979, 1211]);
});

test('a row plays the talk from its moment', async () => {
  const { video, seeks } = await show();
  await userEvent.click(screen.getByRole('link', { name: /trolled by unikernels/ }));
  await waitFor(() => expect(video.paused).toBe(false));
  expect(seeks).toEqual([2305]);
  expect(location.hash).toBe('');
});

test('play from here plays and closes', async () => {
  const { video } = await show();
  await userEvent.click(await findMarker());
  await userEvent.click(within(await findPopover()).getByRole('button', { name: 'Play from here' }));
  await waitFor(() => expect(video.paused).toBe(false));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(Math.floor(video.currentTime)).toBe(979);
});

test('the poster makes way for the frame that a moment opens', async () => {
  const { container } = await show(defineTalk({ ...introduction, poster: '/test-card.svg' }));
  const poster = container.querySelector('.vjs-poster');
  expect(poster?.checkVisibility()).toBe(true);
  await userEvent.click(await findMarker());
  await waitFor(() => expect(poster?.checkVisibility()).toBe(false));
});

test('#t=16:19 opens there, and so does a later change of the address', async () => {
  history.replaceState(null, '', '#t=16:19');
  const { video } = await show();
  await waitFor(() => expect(video.currentTime).toBe(979));
  location.hash = '#t=1211.5';
  await waitFor(() => expect(video.currentTime).toBe(1211.5));
});

test('#t=979,981 plays that range and stops', async () => {
  history.replaceState(null, '', '#t=979,980.5');
  const { video } = await show();
  await waitFor(() => expect(video.paused).toBe(false));
  await waitFor(() => expect(video.paused).toBe(true), { timeout: 5000 });
  expect(video.currentTime).toBeGreaterThanOrEqual(980.5);
  expect(video.currentTime).toBeLessThan(981);
});

test('moments without a time are listed apart', async () => {
  await show();
  const group = screen.getByRole('group', { name: 'Time not known yet' });
  expect(within(group).getByText('this is being recorded')).toBeTruthy();
});

test('labels are text, never markup', async () => {
  const label = '<img src=x onerror="window.hacked = true"> & <b>bold</b>';
  await show(defineTalk({ ...introduction, moments: [{ id: 'evil', start: 60, label }] }));
  await userEvent.click(await screen.findByRole('button', { name: `1:00, ${label}` }));
  const popover = await screen.findByRole('dialog', { name: label });
  expect(popover.querySelector('img, b')).toBeNull();
  expect('hacked' in window).toBe(false);
});

test('other moments and another recording show without a new player', async () => {
  const { container, rerender } = await show();
  const videoJs = container.querySelector('.video-js');
  const later = defineTalk({ ...introduction, moments: [{ id: 'new', start: 100, label: 'something new' }] });
  rerender(
    <div style={{ width: 800 }}>
      <TalkPlayer talk={later} />
    </div>,
  );
  await screen.findByRole('button', { name: '1:40, something new' });
  expect(screen.queryByRole('button', { name: /punching/ })).toBeNull();
  expect(container.querySelector('.video-js')).toBe(videoJs);
});

test('a talk without a recording keeps its moments', async () => {
  render(<TalkPlayer talk={defineTalk({ ...introduction, sources: [] })} />);
  expect(screen.getByText('There is no recording to play here.')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: /punching/ }));
  expect(screen.getByRole('link', { name: /punching/ }).getAttribute('aria-current')).toBe('true');
});

test('two players on one page do not hear each other', async () => {
  render(
    <>
      <TalkPlayer talk={introduction} data-testid="one" />
      <TalkPlayer talk={introduction} data-testid="two" followsHash={false} />
    </>,
  );
  await userEvent.click(within(screen.getByTestId('two')).getByRole('link', { name: /punching/ }));
  expect(
    within(screen.getByTestId('two'))
      .getByRole('link', { name: /punching/ })
      .hasAttribute('data-current'),
  ).toBe(true);
  expect(
    within(screen.getByTestId('one'))
      .getByRole('link', { name: /punching/ })
      .hasAttribute('data-current'),
  ).toBe(false);
});

test('a player made outside drives the parts, and is let go when they leave', async () => {
  const player = createPlayer({ talk: defineTalk({ ...introduction, duration: 2700 }) });
  const { container, unmount } = render(<TalkPlayer player={player} />);
  await findMarker();
  const timeline = container.querySelector<HTMLElement>('[data-talkmark-timeline]');
  act(() => player.openMoment('punch'));
  await findPopover();
  await waitFor(() => expect(timeline?.style.getPropertyValue('--playhead')).toBe((979 / 2700).toFixed(5)));
  unmount();
  expect(player.store.getState().status).toBe('empty');
  player.seek(2000);
  expect(timeline?.style.getPropertyValue('--playhead')).toBe((979 / 2700).toFixed(5));
});

test('a moment opened before there are markers gives the focus to its marker when it closes', async () => {
  const player = createPlayer({ talk: introduction });
  const { container } = render(<TalkPlayer talk={introduction} player={player} />);
  act(() => player.openMoment('punch'));
  await findPopover();
  const marker = await findMarker();
  await waitFor(() => expect(container.querySelector('video')?.readyState).toBeGreaterThan(0));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(marker);
});

test('keys work while a control of the recording has the focus', async () => {
  const { video, container } = await show();
  container.querySelector<HTMLElement>('.vjs-mute-control')?.focus();
  await userEvent.keyboard('n');
  await waitFor(() => expect(video.currentTime).toBe(979));
  await userEvent.keyboard('k');
  await waitFor(() => expect(video.paused).toBe(false));
  container.querySelector<HTMLElement>('.vjs-play-control')?.focus();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(video.paused).toBe(true));
});

test('a press on the recording or its progress bar closes the popover', async () => {
  const { container } = await show();
  for (const selector of ['.vjs-progress-holder', '.vjs-current-time']) {
    await userEvent.click(await findMarker());
    await findPopover();
    fireEvent.pointerDown(container.querySelector(selector) ?? container);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
});

test('Enter held on a marker opens it, and presses nothing in the popover', async () => {
  const { video } = await show();
  (await findMarker()).focus();
  await userEvent.keyboard('{Enter}');
  const popover = await findPopover();
  await waitFor(() => expect(popover.contains(document.activeElement)).toBe(true));
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
  expect(document.activeElement?.dispatchEvent(held)).toBe(false);
  expect(video.paused).toBe(true);
});

test('StrictMode leaves one working player', async () => {
  const { container } = render(
    <StrictMode>
      <TalkPlayer talk={introduction} />
    </StrictMode>,
  );
  await findMarker();
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(container.querySelectorAll('.video-js')).toHaveLength(1);
  expect(container.querySelectorAll('.vjs-control-bar')).toHaveLength(1);
});
