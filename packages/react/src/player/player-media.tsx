import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from 'react';
import { mountVideoJs } from '../media/mount-videojs';
import { partAttributes } from '../part/attributes';
import { usePlayerContext } from './player-context';
import { selectPlayable } from './recording';
import { usePlayerState } from './use-player-state';

/** Takes no children: what is in here is video.js's. */
export interface PlayerMediaProps extends Omit<ComponentPropsWithoutRef<typeof Primitive.div>, 'children'> {}

/** The recording, played by video.js 8, which is loaded once this part is on the page. */
export const PlayerMedia = forwardRef<HTMLDivElement, PlayerMediaProps>(
  function PlayerMedia(props, forwardedRef) {
    const { player, stage } = usePlayerContext('Player.Media');
    const playable = usePlayerState(selectPlayable);
    const [host, setHost] = useState<HTMLElement | null>(null);
    const ref = useComposedRefs(forwardedRef, setHost);

    useEffect(() => {
      if (!host || !playable) return;
      return mountVideoJs(host, player, ({ overlay, progress }) => {
        stage.setState({ progress, ...(overlay instanceof HTMLElement ? { overlay } : {}) });
        return () => stage.setState({ progress: undefined, overlay: undefined });
      });
    }, [host, playable, player, stage]);

    return <Primitive.div {...partAttributes.media} {...props} ref={ref} hidden={!playable} />;
  },
);
