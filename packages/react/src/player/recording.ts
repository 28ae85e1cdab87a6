import type { MediaSource, Seconds } from '@talkmark/core';
import { playableSources } from '../store/playable-sources';
import type { PlayerState } from '../store/player-state';

/** Whether one of the talk's sources can be played here. */
export function selectPlayable({ talk }: PlayerState): boolean {
  return playableSources(talk.sources).length > 0;
}

/** Where the recording is to be watched when nothing can be played here. */
export function selectHostedSource(state: PlayerState): MediaSource | undefined {
  return selectPlayable(state) ? undefined : state.talk.sources[0];
}

/** The name of a source's host. */
export function hostName({ type }: MediaSource): string {
  return type === 'video/youtube' ? 'YouTube' : 'Vimeo';
}

/** The host's page at a time, as each spells it; undefined for an address that is not of the web. */
export function hostHref({ src, type }: MediaSource, time: Seconds): string | undefined {
  let url: URL;
  try {
    url = new URL(src);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const start = Math.floor(time);
  if (start === 0) return url.href;
  if (type === 'video/youtube') url.searchParams.set('t', `${start}s`);
  else url.hash = `t=${start}s`;
  return url.href;
}
