import type { MediaSource } from '@talkmark/core';

const HOSTED_TYPES = ['video/youtube', 'video/vimeo'];

/** The sources that a media element can be given; hosts' own players are not among them. */
export function playableSources(sources: readonly MediaSource[]): readonly MediaSource[] {
  return sources.filter(({ type }) => !HOSTED_TYPES.includes(type));
}
