import { defineTalk, formatTimecode, type Talk } from '@talkmark/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import 'video.js/dist/video-js.css';
import './styles.css';
import { findVideo } from './part/find-video';
import { TalkPlayer } from './talk-player';

afterEach(cleanup);

/** Moments all over the talk, but for a quiet stretch in which nothing begins or ends. */
function talkOf(count: number): Talk {
  const quiet = { from: 1000, to: 1100 };
  return defineTalk({
    title: `${count} generated moments`,
    duration: 2700,
    sources: [{ src: '/test-card.webm', type: 'video/webm' }],
    moments: Array.from({ length: count }, (_, index) => {
      const time = (index / count) * 2600;
      const start = time < quiet.from ? time : time + 100;
      return { id: `m${index}`, start, label: `Moment ${index} at ${formatTimecode(Math.floor(start))}` };
    }),
  });
}

/** How many frames the browser shows in three seconds of playback. */
async function countFrames(talk: Talk): Promise<number> {
  const { container } = render(<TalkPlayer talk={talk} />);
  const video = await findVideo(container);
  video.muted = true;
  video.currentTime = 1010;
  await waitFor(() => expect(video.seeking).toBe(false), { timeout: 10_000 });
  await video.play();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const end = performance.now() + 3000;
  let frames = 0;
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    frames += 1;
  }
  expect(video.currentTime).toBeGreaterThan(1011);
  cleanup();
  return frames;
}

/** Roles are not asked here: working out the names of thousands of rows takes a testing library seconds. */
async function untilClustered(container: HTMLElement): Promise<void> {
  await waitFor(
    () => expect(container.querySelectorAll('[data-talkmark-cluster]').length).toBeGreaterThan(5),
    {
      timeout: 10_000,
    },
  );
}

describe('with 5,000 moments', () => {
  const talk = talkOf(5000);

  test('the rail holds no more elements than an eighth of its width in pixels', async () => {
    for (const width of [320, 800, 1600]) {
      const { container } = render(
        <div style={{ width }}>
          <TalkPlayer talk={talk} />
        </div>,
      );
      await untilClustered(container);
      const rail = container.querySelector('[data-talkmark-rail]');
      expect(rail?.querySelectorAll('*').length).toBeGreaterThan(1);
      expect(rail?.querySelectorAll('*').length).toBeLessThanOrEqual((rail?.clientWidth ?? 0) / 8);
      cleanup();
    }
  });

  test('neighbouring targets are at least 24 px wide and do not overlap', async () => {
    const { container } = render(
      <div style={{ width: 320 }}>
        <TalkPlayer talk={talk} />
      </div>,
    );
    await untilClustered(container);
    const boxes = [...container.querySelectorAll('[data-talkmark-rail] button')].map((button) =>
      button.getBoundingClientRect(),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? Number.NEGATIVE_INFINITY) - 0.1);
    }
  });

  test('five seconds of playback between two boundaries commit nothing in React', async () => {
    let commits = 0;
    const { container } = render(
      <Profiler id="player" onRender={() => commits++}>
        <TalkPlayer talk={talk} />
      </Profiler>,
    );
    const video = await findVideo(container);
    video.muted = true;
    video.currentTime = 1010;
    await waitFor(() => expect(video.seeking).toBe(false), { timeout: 10_000 });
    await video.play();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const timeline = container.querySelector<HTMLElement>('[data-talkmark-timeline]');
    const before = {
      commits,
      time: video.currentTime,
      playhead: timeline?.style.getPropertyValue('--playhead'),
    };
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(video.currentTime - before.time).toBeGreaterThan(4);
    expect(timeline?.style.getPropertyValue('--playhead')).not.toBe(before.playhead);
    expect(commits - before.commits).toBe(0);
    video.currentTime = 500;
    await waitFor(() => expect(commits).toBeGreaterThan(before.commits));
  });

  test('playback shows as many frames as with four moments', async () => {
    const few = await countFrames(talkOf(4));
    const many = await countFrames(talk);
    expect(many / few).toBeGreaterThan(0.6);
  });

  test('a cluster lets the viewer choose, by mouse and by keyboard', async () => {
    const { container } = render(<TalkPlayer talk={talkOf(40)} style={{ width: 400 }} />);
    const video = await findVideo(container);
    const [, cluster] = await screen.findAllByRole('button', { name: /^\d+ moments, / });
    if (!cluster) throw new Error('no cluster');
    let seeks = 0;
    video.addEventListener('seeking', () => seeks++);
    expect(cluster.getAttribute('aria-haspopup')).toBe('menu');
    await userEvent.click(cluster);
    const menu = await screen.findByRole('menu');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(menu.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(seeks).toBe(0);
    const [first, second] = menu.querySelectorAll('button');
    await waitFor(() => expect(document.activeElement).toBe(first));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect([...menu.querySelectorAll('[tabindex="0"]')]).toEqual([second]);
    const label = second?.textContent ?? '';
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(seeks).toBe(1));
    const dialog = await screen.findByRole('dialog');
    expect(label).toContain(dialog.querySelector('[data-talkmark-popover-title]')?.textContent ?? 'no title');
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(cluster);
  });
});
