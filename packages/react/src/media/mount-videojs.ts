import type { Player } from '../store/create-player';
import { createVideoJs, type OwnedVideoJsPlayer } from './create-videojs';
import { createFailedMedia } from './failed-media';
import { createVideoJsAdapter } from './videojs-adapter';

export interface MountedVideoJs {
  readonly videoJs: OwnedVideoJsPlayer;
  /** The element that becomes fullscreen. */
  readonly overlay: Element;
  /** On the progress bar, beside the slider: inside the slider, a press would also seek. */
  readonly progress: HTMLElement;
}

/**
 * Puts a video.js player into `host`, attaches it to `player`, and says so. Returns the unmount, which may come at any
 * time, also before video.js has arrived.
 */
export function mountVideoJs(
  host: HTMLElement,
  player: Player,
  onMounted: (mounted: MountedVideoJs) => () => void,
): () => void {
  const abort = new AbortController();
  let unmount = () => {};
  createVideoJs(host, abort.signal).then(
    (videoJs) => {
      if (!videoJs) return;
      const progress = document.createElement('div');
      progress.className = 'talkmark-progress';
      videoJs.getDescendant('controlBar', 'progressControl')?.el().append(progress);
      // video.js keeps the poster until the first play, over the very frame that a moment was opened to see.
      videoJs.one('seeked', () => videoJs.addClass('talkmark-sought'));
      const detach = player.attachMedia(createVideoJsAdapter(videoJs));
      const onUnmount = onMounted({ videoJs, overlay: videoJs.el(), progress });
      unmount = () => {
        onUnmount();
        detach();
        videoJs.dispose();
      };
    },
    (error: unknown) => {
      if (abort.signal.aborted) return;
      unmount = player.attachMedia(createFailedMedia({ reason: 'network', message: String(error) }));
    },
  );
  return () => {
    abort.abort();
    unmount();
  };
}
