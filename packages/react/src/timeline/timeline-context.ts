import type { MarkerItem } from '@talkmark/core';
import { createContext, useContext } from 'react';

export interface TimelineContextValue {
  /** What stands on the rail, from left to right: single moments and clusters. */
  readonly items: readonly MarkerItem[];
}

export const TimelineContext = createContext<TimelineContextValue | undefined>(undefined);

export function useTimelineContext(part: string): TimelineContextValue {
  const value = useContext(TimelineContext);
  if (!value) throw new Error(`${part} was used outside <Timeline.Root>. Put it inside one.`);
  return value;
}
