import type { Seconds } from '@talkmark/core';
import { useCallback, useSyncExternalStore } from 'react';
import { usePlayer } from './use-player';

/**
 * The playhead's time, rounded down to `step`, for a clock on the page. Renders once per step while playing: keep it
 * in a small component, and prefer the CSS variable `--playhead` of the timeline where that is enough.
 *
 * @param step - in seconds. @default 1
 */
export function useCurrentTime(step: Seconds = 1): Seconds {
  const { playhead } = usePlayer();
  const read = useCallback(() => Math.floor(playhead.time / step) * step, [playhead, step]);
  return useSyncExternalStore(playhead.subscribe, read, read);
}
