import type { Seconds, Talk } from '@talkmark/core';
import { href } from '../href';

/** How long the built-in clip is. */
export const testCardDuration: Seconds = 2700;

/** The talk as it can be played here: the built-in clip first, because no hosted recording can be played yet. */
export const onTestCard = (talk: Talk): Talk => ({
  ...talk,
  poster: href('/test-card.svg'),
  sources: [{ src: href('/test-card.webm'), type: 'video/webm', label: 'Test card' }, ...talk.sources],
});
