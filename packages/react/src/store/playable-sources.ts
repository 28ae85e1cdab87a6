import type { MediaSource } from '@talkmark/core';

const HOSTED_TYPES = ['video/youtube', 'video/vimeo'];

/** The sources that a media element can be given; hosts' own players are not among them. */
export function playableSources(sources: readonly MediaSource[]): readonly MediaSource[] {
  return sources.filter(({ type }) => !HOSTED_TYPES.includes(type));
}

/** Whether two lists name the same recordings, so that a new object alone does not load them again. */
export function isSameSources(a: readonly MediaSource[], b: readonly MediaSource[]): boolean {
  return a.length === b.length && a.every(({ src, type }, i) => src === b[i]?.src && type === b[i].type);
}
