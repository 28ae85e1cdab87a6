import { defineTalk } from '@talkmark/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import 'video.js/dist/video-js.css';
import './styles.css';
import { Player, TalkPlayer, Timeline } from './index';
import { findVideo } from './part/find-video';

const introduction = defineTalk({
  title: 'Introduction',
  duration: 2700,
  moments: [
    { id: 'punch', start: '16:19', label: 'punching myself' },
    { id: 'late', start: '50:00', label: 'after all have left' },
  ],
});
const onTestCard = { ...introduction, sources: [{ src: '/test-card.webm', type: 'video/webm' }] };
const atVimeo = { ...introduction, sources: [{ src: 'https://vimeo.com/1234', type: 'video/vimeo' }] };
const gone = { ...introduction, sources: [{ src: '/there-is-no-such.webm', type: 'video/webm' }] };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a recording at a host is said to be there, and linked at the moment chosen', async () => {
  render(<TalkPlayer talk={atVimeo} />);
  expect(screen.getByText('This recording is at Vimeo.')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Watch it at Vimeo' });
  expect(link.getAttribute('href')).toBe('https://vimeo.com/1234');
  await userEvent.click(await screen.findByRole('button', { name: '16:19, punching myself' }));
  await screen.findByRole('dialog', { name: 'punching myself' });
  expect(link.getAttribute('href')).toBe('https://vimeo.com/1234#t=979s');
});

test('a failure is said in a live region that was there before, and can be tried again', async () => {
  const { container } = render(<TalkPlayer talk={gone} />);
  const notice = container.querySelector('[data-talkmark-notice]');
  expect(notice?.textContent).toBe('');
  expect(notice?.getAttribute('aria-live')).toBe('polite');
  const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 });
  expect(container.querySelector('[data-talkmark-notice]')).toBe(notice);
  expect(notice?.textContent).toContain('could not be loaded');
  expect(await screen.findByRole('button', { name: '16:19, punching myself' })).toBeTruthy();
  const loads: Event[] = [];
  container.querySelector('video')?.addEventListener('loadstart', (event) => loads.push(event));
  await userEvent.click(retry);
  await waitFor(() => expect(loads).toHaveLength(1));
  expect(document.activeElement).toBe(container.querySelector('.video-js'));
  await screen.findByRole('button', { name: 'Try again' });
});

test('a press beside a progress bar is the page’s to hear, on the bar it is not', async () => {
  const heard = vi.fn();
  const { container } = render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a page that listens.
    <div onMouseDown={heard}>
      <Player.Root talk={introduction}>
        <Timeline.Root style={{ width: 600 }}>
          <Timeline.Rail>
            <Timeline.Markers />
          </Timeline.Rail>
        </Timeline.Root>
      </Player.Root>
    </div>,
  );
  await userEvent.click(await screen.findByRole('button', { name: '16:19, punching myself' }));
  expect(heard).toHaveBeenCalledOnce();
  cleanup();
  const { container: withBar } = render(<TalkPlayer talk={onTestCard} />);
  await findVideo(withBar);
  withBar.querySelector('.vjs-progress-control')?.addEventListener('mousedown', heard);
  await userEvent.click(await screen.findByRole('button', { name: '16:19, punching myself' }));
  expect(heard).toHaveBeenCalledOnce();
  expect(container).not.toBe(withBar);
});

test('a moment after the end says so, on the rail and in the popover', async () => {
  const { container } = render(<TalkPlayer talk={onTestCard} />);
  await findVideo(container);
  const late = await screen.findByRole('button', { name: '50:00, after all have left' });
  expect(late.hasAttribute('data-beyond')).toBe(true);
  expect((await screen.findByRole('button', { name: /^16:19/ })).hasAttribute('data-beyond')).toBe(false);
  await userEvent.click(late);
  const popover = await screen.findByRole('dialog', { name: 'after all have left' });
  expect(popover.textContent).toContain('after the end of this recording');
});

test('rows and copied links lead where momentHref says', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<TalkPlayer talk={atVimeo} momentHref={({ id }) => `https://example.org/m/${id}`} />);
  expect(screen.getByRole('link', { name: /punching/ }).getAttribute('href')).toBe(
    'https://example.org/m/punch',
  );
  await userEvent.click(await screen.findByRole('button', { name: '16:19, punching myself' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Copy link' }));
  await screen.findByText('Link copied');
  expect(copied).toHaveBeenCalledExactlyOnceWith('https://example.org/m/punch');
});

test('where copying is refused the page’s own address stands there to copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  render(<TalkPlayer talk={atVimeo} />);
  expect(screen.getByRole('link', { name: /punching/ }).getAttribute('href')).toBe('#t=979');
  await userEvent.click(await screen.findByRole('button', { name: '16:19, punching myself' }));
  const status = await screen.findByRole('status');
  await userEvent.click(await screen.findByRole('button', { name: 'Copy link' }));
  const byHand = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Copy this link' });
  expect(byHand.value).toBe(`${location.href.replace(/#.*/, '')}#t=979`);
  expect(status.contains(byHand)).toBe(true);
});

test('a time said otherwise is said so in the names of markers', async () => {
  render(<TalkPlayer talk={atVimeo} labels={{ timecode: ({ start }) => `second ${start}` }} />);
  expect(await screen.findByRole('button', { name: 'second 979, punching myself' })).toBeTruthy();
});

test('times are said as times and not as hours of the day', () => {
  const { container } = render(<TalkPlayer talk={atVimeo} />);
  const time = container.querySelector('[data-talkmark-row-time]');
  expect(time?.tagName).toBe('TIME');
  expect(time?.getAttribute('datetime')).toBe('PT0H16M19S');
});
