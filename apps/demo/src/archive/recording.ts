import type { MediaSource, Seconds, Talk } from '@talkmark/core';

const player = 'https://player.vimeo.com/video/';

export const vimeo = (id: string): MediaSource => ({ src: player + id, type: 'video/vimeo' });

/** Where a person watches the recording, from a time on if one is given; absent where the talk has none on Vimeo. */
export function recordingLink(talk: Talk, start?: Seconds): string | undefined {
  const id = talk.sources.find(({ type }) => type === 'video/vimeo')?.src.slice(player.length);
  if (id === undefined) return undefined;
  const page = `https://vimeo.com/${id}`;
  return start === undefined ? page : `${page}#t=${Math.floor(start)}s`;
}
