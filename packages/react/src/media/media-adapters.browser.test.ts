import { createFakeMedia } from '@talkmark/core/testing';
import { createVideoJs } from './create-videojs';
import { createHtmlMediaAdapter } from './html-media-adapter';
import { testMediaAdapter } from './media-adapter.contract';
import { createVideoJsAdapter } from './videojs-adapter';

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
  return {
    adapter: createVideoJsAdapter(player),
    load: () => {
      player.src([CLIP]);
      return new Promise((resolve) => player.one('loadedmetadata', () => setTimeout(resolve, 0)));
    },
    seekCount: countSeeks(element),
    dispose: () => {
      player.dispose();
      host.remove();
    },
  };
});
