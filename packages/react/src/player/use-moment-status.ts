import { useCallback, useSyncExternalStore } from 'react';
import { type MomentStatus, readStatus, selectStatus } from '../store/selectors';
import { usePlayerContext } from './player-context';

/** How the moments from index `first` to `last` of the talk stand. Renders only when the answer changes. */
export function useMomentStatus(first: number, last: number): MomentStatus {
  const { player, momentStatus } = usePlayerContext('useMomentStatus');
  const { store } = player;
  const subscribe = useCallback(
    (listener: () => void) => momentStatus.subscribe(first, last, listener),
    [momentStatus, first, last],
  );
  return readStatus(
    useSyncExternalStore(
      subscribe,
      () => selectStatus(store.getState(), first, last),
      () => selectStatus(store.getInitialState(), first, last),
    ),
  );
}
