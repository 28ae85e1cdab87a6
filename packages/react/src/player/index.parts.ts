export { type PlayerMediaProps as MediaProps, VideoJsMedia as Media } from '../media/videojs-media';
export { PlayerFailure as Failure, type PlayerFailureProps as FailureProps } from './player-failure';
export { PlayerRoot as Root, type PlayerRootProps as RootProps } from './player-root';
export {
  PlayerProgressPortal as ProgressPortal,
  type PlayerProgressPortalProps as ProgressPortalProps,
} from './progress-portal';
