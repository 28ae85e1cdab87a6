import type { Player } from '../store/create-player';
import { isSameSources, playableSources } from '../store/playable-sources';
import type { PlayerState } from '../store/player-state';
import { createVideoJs, type OwnedVideoJsPlayer } from './create-videojs';
import { createFailedMedia } from './failed-media';
import { createVideoJsAdapter } from './videojs-adapter';

export interface MountedVideoJs {
  /** The element that becomes fullscreen. */
  readonly overlay: Element;
  /** On the progress bar, beside the slider: inside the slider, a press would also seek. */
  readonly progress: HTMLElement;
}

/**
 * video.js keeps the poster until the first play, over the very frame that a moment was opened to see.
 * A class says that the frame is worth seeing.
 */
function unveilSoughtFrame(videoJs: OwnedVideoJsPlayer): void {
  videoJs.on(['seeked'], () => videoJs.addClass('talkmark-sought'));
  videoJs.on(['loadstart'], () => videoJs.removeClass('talkmark-sought'));
}

function appendProgressHost(videoJs: OwnedVideoJsPlayer): HTMLElement {
  const progress = document.createElement('div');
  progress.className = 'talkmark-progress';
  videoJs.getDescendant('controlBar', 'progressControl')?.el().append(progress);
  return progress;
}

/** Shows the player's talk in a video.js player, and follows it to other recordings. Returns the detach. */
function attachVideoJs(videoJs: OwnedVideoJsPlayer, player: Player): () => void {
  const adapter = createVideoJsAdapter(videoJs);
  const show = ({ talk }: PlayerState, previous?: PlayerState) => {
    if (talk.poster !== previous?.talk.poster) videoJs.poster(talk.poster ?? '');
    if (!previous || !isSameSources(talk.sources, previous.talk.sources))
      adapter.load(playableSources(talk.sources));
  };
  show(player.store.getState());
  // At once, not after a render: what is sought right after the talk has changed is meant for the new recording.
  const unsubscribe = player.store.subscribe(show);
  const detach = player.attachMedia(adapter);
  return () => {
    unsubscribe();
    detach();
  };
}

/**
 * Puts a video.js player into `host` and attaches it to `player`. Returns the unmount, which may come at any time, also
 * before video.js has arrived.
 */
export function mountVideoJs(
  host: HTMLElement,
  player: Player,
  onMounted: (mounted: MountedVideoJs) => () => void,
): () => void {
  const abort = new AbortController();
  let unmount = () => {};

  function fail(error: unknown): void {
    if (abort.signal.aborted) return;
    const detach = player.attachMedia(
      createFailedMedia({ reason: 'network', message: String(error) }, () => {
        detach();
        load();
      }),
    );
    unmount = detach;
  }

  function load(): void {
    createVideoJs(host, abort.signal).then((videoJs) => {
      if (!videoJs) return;
      if (abort.signal.aborted) return videoJs.dispose();
      unveilSoughtFrame(videoJs);
      const progress = appendProgressHost(videoJs);
      const detach = attachVideoJs(videoJs, player);
      const onUnmount = onMounted({ overlay: videoJs.el(), progress });
      unmount = () => {
        onUnmount();
        detach();
        videoJs.dispose();
      };
    }, fail);
  }

  load();
  return () => {
    abort.abort();
    unmount();
  };
}
