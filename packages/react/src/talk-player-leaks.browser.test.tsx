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

/** Mounts under StrictMode, lives for a while, opens a moment if there is time for it, and unmounts. */
async function live(delay: number): Promise<void> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <TalkPlayer talk={talk} />
    </StrictMode>,
  );
  await wait(delay);
  host.querySelector<HTMLElement>('[data-talkmark-marker]')?.click();
  await wait(delay / 2);
  root.unmount();
  host.remove();
  await wait(0);
}

test(`after 100 mounts under StrictMode nothing is left behind (React ${version})`, async () => {
  const leaks = trackLeaks();
  try {
    // The first one loads video.js and the popover, which keep what they need once for the page.
    await live(1500);
    await wait(1500);
    const before = leaks.read();
    // From unmounting before video.js is there to unmounting with an open popover.
    for (let round = 0; round < 100; round += 1) await live((round % 10) * 20);
    await wait(1500);
    expect(leaks.read()).toEqual(before);
    expect(videojs.getAllPlayers()).toHaveLength(0);
    expect(document.querySelectorAll('video, .video-js, [data-talkmark-popover]')).toHaveLength(0);
  } finally {
    leaks.restore();
  }
}, 120_000);
