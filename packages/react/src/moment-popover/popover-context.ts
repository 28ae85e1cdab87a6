import type { Moment } from '@talkmark/core';
import { createContext, useContext } from 'react';

/** What became of copying a moment's address. */
export interface CopyOutcome {
  readonly momentId: string;
  readonly allowed: boolean;
}

export interface PopoverContextValue {
  /** One: its details show. Several: the viewer chooses among them. */
  readonly moments: readonly Moment[];
  /** The id that the popover's title must have, so that the popover is named by it. */
  readonly titleId: string;
  readonly copyOutcome: CopyOutcome | undefined;
  readonly setCopyOutcome: (outcome: CopyOutcome) => void;
}

export const PopoverContext = createContext<PopoverContextValue | undefined>(undefined);

export function usePopoverContext(part: string): PopoverContextValue {
  const value = useContext(PopoverContext);
  if (!value) throw new Error(`${part} was used outside <MomentPopover.Root>. Put it inside one.`);
  return value;
}

/** The moment whose details show; undefined while the viewer chooses among several. */
export function usePopoverMoment(part: string): Moment | undefined {
  const { moments } = usePopoverContext(part);
  return moments.length === 1 ? moments[0] : undefined;
}
