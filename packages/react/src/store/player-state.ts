import type { MediaFailure, Seconds, Talk } from '@talkmark/core';

/** Part of a talk that is played and then stopped. */
export interface PlayedRange {
  readonly start: Seconds;
  readonly end: Seconds;
}

/**
 * What a player knows and its parts show. The playhead's time is not in here: it changes every frame, and reading it
 * from state would render every frame. Subscribe to `player.playhead` for it.
 */
export interface PlayerState {
  readonly talk: Talk;
  /** `empty`: nothing to play has been attached. */
  readonly status: 'empty' | 'loading' | 'ready' | 'failed';
  readonly failure: MediaFailure | undefined;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly playbackRate: number;
  /** The recording's own, else the talk's, else undefined: it is never guessed. */
  readonly duration: Seconds | undefined;
  /** The moments being spoken of right now, in the talk's order. */
  readonly activeMomentIds: readonly string[];
  /** Index in `talk.moments` of the last moment begun, -1 before the first. */
  readonly currentIndex: number;
  /** One: its details show. Several: they lie too near each other on the rail, and the viewer chooses. */
  readonly openMomentIds: readonly string[];
  /** While set, playback stops at its end. */
  readonly range: PlayedRange | undefined;
}

/** How things stand while nothing plays. */
export const withoutMedia = {
  status: 'empty',
  failure: undefined,
  paused: true,
  ended: false,
  playbackRate: 1,
} as const;

export function initialState(talk: Talk): PlayerState {
  return {
    talk,
    ...withoutMedia,
    duration: talk.duration,
    activeMomentIds: [],
    currentIndex: -1,
    openMomentIds: [],
    range: undefined,
  };
}
