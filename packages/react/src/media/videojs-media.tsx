import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from 'react';
import { partAttributes } from '../part/attributes';
import { usePlayerContext } from '../player/player-context';
import { usePlayerState } from '../player/use-player-state';
import type { OwnedVideoJsPlayer } from './create-videojs';
import { mountVideoJs } from './mount-videojs';
import { playableSources } from './playable-source';
import { useStableSources } from './use-stable-sources';

/** Takes no children: what is in here is video.js's. */
export interface PlayerMediaProps extends Omit<ComponentPropsWithoutRef<typeof Primitive.div>, 'children'> {}

/** The recording, played by video.js 8, which is loaded once this part is on the page. */
export const VideoJsMedia = forwardRef<HTMLDivElement, PlayerMediaProps>(
  function VideoJsMedia(props, forwardedRef) {
    const { player, stage } = usePlayerContext('Player.Media');
    const sources = useStableSources(usePlayerState(({ talk }) => talk.sources));
    const poster = usePlayerState(({ talk }) => talk.poster);
    const [host, setHost] = useState<HTMLElement | null>(null);
    const [videoJs, setVideoJs] = useState<OwnedVideoJsPlayer>();
    const ref = useComposedRefs(forwardedRef, setHost);
    const playable = playableSources(sources).length > 0;

    useEffect(() => {
      if (!host || !playable) return;
      return mountVideoJs(host, player, ({ videoJs, overlay, progress }) => {
        stage.setState({ progress, ...(overlay instanceof HTMLElement ? { overlay } : {}) });
        setVideoJs(videoJs);
        return () => {
          stage.setState({ progress: undefined, overlay: undefined });
          setVideoJs(undefined);
        };
      });
    }, [host, playable, player, stage]);

    useEffect(() => {
      videoJs?.src(playableSources(sources).map(({ src, type }) => ({ src, type })));
    }, [videoJs, sources]);

    useEffect(() => {
      videoJs?.poster(poster ?? '');
    }, [videoJs, poster]);

    return <Primitive.div {...partAttributes.media} {...props} ref={ref} hidden={!playable} />;
  },
);
