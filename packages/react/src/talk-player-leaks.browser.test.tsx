import { defineTalk } from '@talkmark/core';
import { StrictMode, version } from 'react';
import { createRoot } from 'react-dom/client';
import videojs from 'video.js/core';
import { expect, test } from 'vitest';
import { trackLeaks } from './part/track-leaks';
import { TalkPlayer } from './talk-player';

const talk = defineTalk({
  title: 'A talk',
  duration: 2700,
  sources: [{ src: '/test-card.webm', type: 'video/webm' }],
  moments: [
    { start: '16:19', label: 'punching myself' },
    { start: '20:11', label: 'medical history' },
  ],
});

const wait = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay));

/** How far a life came. */
interface Life {
  readonly hadMarker: boolean;
  readonly hadPopover: boolean;
}

/** Mounts under StrictMode, lives for a while, opens a moment if there is time for it, and unmounts. */
async function live(delay: number): Promise<Life> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <TalkPlayer talk={talk} />
    </StrictMode>,
  );
  await wait(delay);
  const marker = host.querySelector<HTMLElement>('[data-talkmark-marker]');
  marker?.click();
  await wait(delay / 2);
  const life = {
    hadMarker: marker !== null,
    hadPopover: host.querySelector('[data-talkmark-popover]') !== null,
  };
  root.unmount();
  host.remove();
  await wait(0);
  return life;
}

test(`after 100 mounts under StrictMode nothing is left behind (React ${version})`, async () => {
  const leaks = trackLeaks();
  try {
    // The first one loads video.js and the popover, which keep what they need once for the page.
    await live(1500);
    await wait(1500);
    const before = leaks.read();
    // From unmounting before video.js is there to unmounting with an open popover.
    const lives: Life[] = [];
    for (let round = 0; round < 100; round += 1) lives.push(await live((round % 10) * 40));
    await wait(1500);
    expect(lives.filter(({ hadMarker }) => hadMarker).length).toBeGreaterThan(50);
    expect(lives.filter(({ hadPopover }) => hadPopover).length).toBeGreaterThan(50);
    expect(leaks.read()).toEqual(before);
    expect(videojs.getAllPlayers()).toHaveLength(0);
    expect(document.querySelectorAll('video, .video-js, [data-talkmark-popover]')).toHaveLength(0);
  } finally {
    leaks.restore();
  }
}, 120_000);
