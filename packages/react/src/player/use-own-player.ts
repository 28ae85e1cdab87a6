import type { Talk } from '@talkmark/core';
import { useState } from 'react';
import { createPlayer, type Player } from '../store/create-player';

/** The player that was given, else one of the component's own for its talk. */
export function useOwnPlayer(given: Player | undefined, talk: Talk | undefined): Player {
  const [own, setOwn] = useState<Player | undefined>(() =>
    given || !talk ? undefined : createPlayer({ talk }),
  );
  const player = given ?? own;
  if (player) return player;
  if (!talk) throw new Error('<Player.Root> has nothing to show. Give it a `talk` or a `player`.');
  // The player that was given is no longer.
  const created = createPlayer({ talk });
  setOwn(created);
  return created;
}
