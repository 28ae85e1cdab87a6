import type { Moment } from '@talkmark/core';
import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Player } from '../store/create-player';
import type { MomentStatusChannel } from '../store/moment-status';
import type { Labels } from './labels';

/** Elements that some parts own and others put their content into. */
export interface Stage {
  /** The player's root. */
  readonly root: HTMLElement | undefined;
  /** Where popovers go: the element that becomes fullscreen, else the root. */
  readonly overlay: HTMLElement | undefined;
  /** On the progress bar of the media, beside the slider. */
  readonly progress: HTMLElement | undefined;
}

export interface PlayerContextValue {
  readonly player: Player;
  readonly stage: StoreApi<Stage>;
  readonly labels: Labels;
  readonly momentStatus: MomentStatusChannel;
  /** The address that a moment is shared by. */
  readonly momentHref: (moment: Moment) => string;
  /** The address of a moment's row, the same on the server and in the browser. */
  readonly rowHref: (moment: Moment) => string;
}

export const PlayerContext = createContext<PlayerContextValue | undefined>(undefined);

export function usePlayerContext(hook: string): PlayerContextValue {
  const value = useContext(PlayerContext);
  if (!value) {
    throw new Error(
      `${hook} was used outside <Player.Root>. Wrap this component in <Player.Root talk={talk}> or in <TalkPlayer>.`,
    );
  }
  return value;
}
