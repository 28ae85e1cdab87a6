import { createFakeMedia } from '@talkmark/core/testing';
import { expect, test, vi } from 'vitest';
import { createVideoJs } from './create-videojs';
import { createHtmlMediaAdapter } from './html-media-adapter';
import { testMediaAdapter } from './media-adapter.contract';
import { createVideoJsAdapter } from './videojs-adapter';

const MISSING = '/there-is-no-such-clip.webm';
const CLIP = { src: '/test-card.webm', type: 'video/webm' };

function countSeeks(element: HTMLMediaElement): () => number {
  let count = 0;
  element.addEventListener('seeking', () => {
    count += 1;
  });
  return () => count;
}

function untilMetadata(element: HTMLMediaElement): Promise<void> {
  return new Promise((resolve) =>
    element.addEventListener('loadedmetadata', () => resolve(), { once: true }),
  );
}

testMediaAdapter('the fake', async () => {
  const adapter = createFakeMedia();
  return {
    adapter,
    load: async () => adapter.load(2700),
    fail: async () => adapter.fail({ reason: 'network', message: 'offline' }),
    seekCount: () => adapter.seeks.length,
    dispose: () => {},
  };
});

testMediaAdapter('a media element', async () => {
  const element = document.createElement('video');
  element.muted = true;
  element.preload = 'none';
  element.src = CLIP.src;
  document.body.append(element);
  return {
    adapter: createHtmlMediaAdapter(element),
    load: () => {
      element.preload = 'auto';
      return untilMetadata(element);
    },
    fail: () => {
      element.preload = 'auto';
      element.src = MISSING;
      return new Promise((resolve) => element.addEventListener('error', () => resolve(), { once: true }));
    },
    seekCount: countSeeks(element),
    dispose: () => element.remove(),
  };
});

testMediaAdapter('video.js', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const player = await createVideoJs(host, new AbortController().signal);
  const element = host.querySelector('video');
  if (!player || !element) throw new Error('video.js made no player');
  const adapter = createVideoJsAdapter(player);
  return {
    adapter,
    load: () => {
      player.src([CLIP]);
      return new Promise((resolve) => player.one('loadedmetadata', () => setTimeout(resolve, 0)));
    },
    fail: () => {
      player.src([{ src: MISSING, type: 'video/webm' }]);
      return new Promise((resolve) => player.one('error', () => setTimeout(resolve, 0)));
    },
    seekCount: countSeeks(element),
    dispose: () => {
      player.dispose();
      host.remove();
    },
  };
});

test('what is sought right after another recording was handed to video.js is meant for that one', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const player = await createVideoJs(host, new AbortController().signal);
  const element = host.querySelector('video');
  if (!player || !element) throw new Error('video.js made no player');
  const adapter = createVideoJsAdapter(player);
  const stop = adapter.subscribe(() => {});
  adapter.load([CLIP]);
  adapter.seek(100);
  await vi.waitFor(() => expect(element.currentTime).toBe(100));
  const early = adapter.play();
  adapter.load([{ ...CLIP, src: `${CLIP.src}?other` }]);
  expect(adapter.getSnapshot()).toMatchObject({ status: 'loading', paused: true });
  adapter.seek(200);
  await vi.waitFor(() => expect(element.currentTime).toBe(200));
  expect(element.currentSrc).toContain('other');
  await early.catch(() => {});
  stop();
  player.dispose();
  host.remove();
});

test('a play() held for one recording does not start the next', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const player = await createVideoJs(host, new AbortController().signal);
  if (!player) throw new Error('video.js made no player');
  const adapter = createVideoJsAdapter(player);
  const stop = adapter.subscribe(() => {});
  adapter.load([{ src: MISSING, type: 'video/webm' }]);
  const refused = expect(adapter.play()).rejects.toThrow();
  adapter.load([CLIP]);
  await refused;
  await vi.waitFor(() => expect(adapter.getSnapshot().status).toBe('ready'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(adapter.getSnapshot().paused).toBe(true);
  stop();
  player.dispose();
  host.remove();
});
