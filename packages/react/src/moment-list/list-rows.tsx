import type { Moment } from '@talkmark/core';
import type { ReactNode } from 'react';
import { partAttributes } from '../part/attributes';
import { usePlayerContext } from '../player/player-context';
import { usePlayerState } from '../player/use-player-state';
import { MomentListRow } from './list-row';

export interface MomentListRowsProps {
  /** Renders what stands in one list item. @default a MomentList.Row */
  children?: (moment: Moment, index: number) => ReactNode;
}

function renderRow(moment: Moment, index: number): ReactNode {
  return <MomentListRow moment={moment} index={index} />;
}

/** One list item a moment, in the order of time; a word where there are none. */
export function MomentListRows({ children = renderRow }: MomentListRowsProps) {
  const { labels } = usePlayerContext('MomentList.Rows');
  const moments = usePlayerState(({ talk }) => talk.moments);
  if (moments.length === 0) return <li {...partAttributes.empty}>{labels.noMoments}</li>;
  return moments.map((moment, index) => <li key={moment.id}>{children(moment, index)}</li>);
}
