import { type MomentStatus, readStatus, selectStatus } from '../store/selectors';
import { usePlayerState } from './use-player-state';

/** How the moments from index `first` to `last` of the talk stand. Renders only when the answer changes. */
export function useMomentStatus(first: number, last: number): MomentStatus {
  return readStatus(usePlayerState((state) => selectStatus(state, first, last)));
}
