export { PlayerHostLink as HostLink, type PlayerHostLinkProps as HostLinkProps } from './player-host-link';
export { PlayerMedia as Media, type PlayerMediaProps as MediaProps } from './player-media';
export { PlayerNotice as Notice, type PlayerNoticeProps as NoticeProps } from './player-notice';
export { PlayerRetry as Retry, type PlayerRetryProps as RetryProps } from './player-retry';
export { PlayerRoot as Root, type PlayerRootProps as RootProps } from './player-root';
export {
  PlayerProgressPortal as ProgressPortal,
  type PlayerProgressPortalProps as ProgressPortalProps,
} from './progress-portal';
