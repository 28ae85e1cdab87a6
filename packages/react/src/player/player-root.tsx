import { composeEventHandlers } from '@radix-ui/primitive';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import type { Moment, Talk } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { partAttributes, partSelector } from '../part/attributes';
import type { Player } from '../store/create-player';
import { createMomentStatusChannel } from '../store/moment-status';
import { followHash } from './follow-hash';
import { defaultHotkeys, type Hotkey, handleHotkey } from './hotkeys';
import { englishLabels, type Labels } from './labels';
import { pageMomentHref, relativeMomentHref } from './moment-href';
import { PlayerContext, type PlayerContextValue, type Stage } from './player-context';
import { useOwnPlayer } from './use-own-player';

interface PlayerRootOptions extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /** Opens the talk at the page's `#t=…`. Give it to one player of a page: the address is meant for one. @default false */
  followsHash?: boolean;
  /** The address of a moment, for its row and for sharing. @default the page's own with `#t=…` */
  momentHref?: (moment: Moment) => string;
  /** The keys heard while the focus is inside; `[]` for none. @default defaultHotkeys */
  hotkeys?: readonly Hotkey[];
  /** Texts that differ from English. */
  labels?: Partial<Labels>;
}

/** What is played: a talk, a player that has one, or both. */
export type PlayerRootProps = PlayerRootOptions &
  (
    | {
        /** As `defineTalk` returns it. Another talk, or the same with other moments, is shown without starting anew. */
        talk: Talk;
        /** A player made with `createPlayer`, to drive it from outside. @default one of its own */
        player?: Player | undefined;
      }
    | { talk?: Talk | undefined; player: Player }
  );

const MEDIA = partSelector(['media']);
const OURS_ON_MEDIA = partSelector(['timeline', 'popover']);

/** Holds one player and gives it to all parts inside. Keys work while the focus is in here. */
export const PlayerRoot = forwardRef<HTMLDivElement, PlayerRootProps>(function PlayerRoot(
  {
    talk,
    player: givenPlayer,
    followsHash = false,
    momentHref,
    hotkeys = defaultHotkeys,
    labels,
    onKeyDown,
    onKeyDownCapture,
    ...props
  },
  forwardedRef,
) {
  const player = useOwnPlayer(givenPlayer, talk);
  const [stage] = useState(() =>
    createStore<Stage>(() => ({ root: undefined, overlay: undefined, progress: undefined })),
  );
  const momentStatus = useMemo(() => createMomentStatusChannel(player.store), [player]);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const ref = useComposedRefs(forwardedRef, setRoot);
  const value = useMemo<PlayerContextValue>(
    () => ({
      player,
      stage,
      momentStatus,
      labels: { ...englishLabels, ...labels },
      momentHref: momentHref ?? pageMomentHref,
      rowHref: momentHref ?? relativeMomentHref,
    }),
    [player, stage, momentStatus, labels, momentHref],
  );

  useEffect(() => {
    if (talk) player.setTalk(talk);
  }, [player, talk]);
  useEffect(() => (followsHash ? followHash(player, window) : undefined), [player, followsHash]);
  useEffect(() => {
    if (!root) return;
    stage.setState({ root });
    return () => stage.setState({ root: undefined });
  }, [root, stage]);

  return (
    <PlayerContext.Provider value={value}>
      <Primitive.div
        {...partAttributes.player}
        {...props}
        ref={ref}
        onKeyDownCapture={composeEventHandlers(onKeyDownCapture, (event) => {
          // The media's own controls keep keys from bubbling, also those that mean nothing to them.
          const isOurs = event.target instanceof Element && event.target.closest(OURS_ON_MEDIA);
          const isOnMedia = event.target instanceof Element && event.target.closest(MEDIA);
          if (isOnMedia && !isOurs) handleHotkey(event.nativeEvent, player, hotkeys);
        })}
        onKeyDown={composeEventHandlers(onKeyDown, (event) =>
          handleHotkey(event.nativeEvent, player, hotkeys),
        )}
      />
    </PlayerContext.Provider>
  );
});
