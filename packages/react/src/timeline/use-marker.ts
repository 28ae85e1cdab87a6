import type { MarkerItem } from '@talkmark/core';
import type { CSSProperties } from 'react';
import { geometry, type StateAttributes, stateAttributes } from '../part/attributes';
import { useRovingItem } from '../part/roving-focus';
import { useMomentStatus } from '../player/use-moment-status';
import { usePlayerState } from '../player/use-player-state';
import { momentPositions } from '../store/moment-positions';
import { itemKey } from './item-key';

export interface MarkerProps extends StateAttributes {
  readonly type: 'button';
  readonly tabIndex: 0 | -1;
  readonly style: CSSProperties;
  readonly 'data-moment-id': string;
  readonly 'data-beyond': '' | undefined;
  /** A cluster opens as a menu. */
  readonly 'aria-haspopup': 'dialog' | 'menu';
  readonly 'aria-expanded': boolean;
}

/** Custom properties are not in React's CSSProperties. */
interface GeometryStyle extends CSSProperties {
  readonly [geometry.markerStart]: number;
  readonly [geometry.markerEnd]?: number;
}

function placeOnRail({ start, end }: MarkerItem): GeometryStyle {
  return { [geometry.markerStart]: start, ...(end === undefined ? {} : { [geometry.markerEnd]: end }) };
}

/** What a marker and a cluster have in common: their place, their state and their turn in the tab order. */
export function useMarker(item: MarkerItem): { readonly props: MarkerProps; readonly onFocus: () => void } {
  const key = itemKey(item);
  const { tabIndex, onFocus } = useRovingItem(key);
  const first = usePlayerState(({ talk }) => momentPositions(talk).get(key) ?? -1);
  const status = useMomentStatus(first, first + item.moments.length - 1);
  return {
    props: {
      type: 'button',
      tabIndex,
      style: placeOnRail(item),
      'data-moment-id': key,
      'data-beyond': item.beyond && '',
      'aria-haspopup': item.moments.length === 1 ? 'dialog' : 'menu',
      'aria-expanded': status.open,
      ...stateAttributes(status),
    },
    onFocus,
  };
}
