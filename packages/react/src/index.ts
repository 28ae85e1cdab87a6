export { createHtmlMediaAdapter } from './media/html-media-adapter';
export * as MomentList from './moment-list/index.parts';
export * as MomentPopover from './moment-popover/index.parts';
export { defaultHotkeys, type Hotkey } from './player/hotkeys';
export * as Player from './player/index.parts';
export { englishLabels, type Labels } from './player/labels';
export { useCurrentTime } from './player/use-current-time';
export { useLabels } from './player/use-labels';
export { useMomentStatus } from './player/use-moment-status';
export { usePlayer } from './player/use-player';
export { usePlayerState } from './player/use-player-state';
// `Player` is the namespace of its parts: what drives them has a name of its own.
export { createPlayer, type Player as PlayerHandle, type PlayerOptions } from './store/create-player';
export type { PlayedRange, PlayerState } from './store/player-state';
export type { Playhead } from './store/playhead';
export { type MomentStatus, selectCurrentMoment, selectOpenMoments } from './store/selectors';
export { TalkPlayer, type TalkPlayerProps } from './talk-player';
export * as Timeline from './timeline/index.parts';
