import { composeEventHandlers } from '@radix-ui/primitive';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import type { Moment, Talk } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { partAttributes } from '../part/attributes';
import { createPlayer, type Player } from '../store/create-player';
import { drivePlayhead } from './drive-playhead';
import { followHash } from './follow-hash';
import { handleHotkey } from './hotkeys';
import { englishLabels, type Labels } from './labels';
import { pageMomentHref } from './moment-href';
import { PlayerContext, type PlayerContextValue, type Stage } from './player-context';

export interface PlayerRootProps extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /** As `defineTalk` returns it. Another talk, or the same with other moments, is shown without starting anew. */
  talk: Talk;
  /** A player made with `createPlayer`, to drive it from outside. @default one of its own */
  player?: Player;
  /** Opens the talk at the page's `#t=…`. Give it to one player of a page. @default false */
  followsHash?: boolean;
  /** The address that a moment is shared by. @default the page's own with `#t=…` */
  momentHref?: (moment: Moment) => string;
  /** Texts that differ from English. */
  labels?: Partial<Labels>;
}

/** Holds one player and gives it to all parts inside. Keys work while the focus is in here. */
export const PlayerRoot = forwardRef<HTMLDivElement, PlayerRootProps>(function PlayerRoot(
  {
    talk,
    player: givenPlayer,
    followsHash = false,
    momentHref = pageMomentHref,
    labels,
    onKeyDown,
    ...props
  },
  forwardedRef,
) {
  const [ownPlayer] = useState(() => createPlayer({ talk }));
  const player = givenPlayer ?? ownPlayer;
  const [stage] = useState(() =>
    createStore<Stage>(() => ({ root: undefined, overlay: undefined, progress: undefined })),
  );
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const ref = useComposedRefs(forwardedRef, setRoot);
  const value = useMemo<PlayerContextValue>(
    () => ({ player, stage, labels: { ...englishLabels, ...labels }, momentHref }),
    [player, stage, labels, momentHref],
  );

  useEffect(() => player.setTalk(talk), [player, talk]);
  useEffect(() => (followsHash ? followHash(player, window) : undefined), [player, followsHash]);
  useEffect(() => {
    if (!root) return;
    stage.setState({ root });
    return drivePlayhead(root, player);
  }, [root, stage, player]);

  return (
    <PlayerContext.Provider value={value}>
      <Primitive.div
        {...partAttributes.player}
        {...props}
        ref={ref}
        onKeyDown={composeEventHandlers(onKeyDown, (event) => handleHotkey(event.nativeEvent, player))}
      />
    </PlayerContext.Provider>
  );
});
