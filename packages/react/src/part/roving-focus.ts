import { createContext, useContext, useMemo, useState } from 'react';

export interface RovingFocus {
  /** The key of the one item that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly setTabStop: (key: string) => void;
}

export const RovingFocusContext = createContext<RovingFocus>({ tabStop: undefined, setTabStop: () => {} });

/** For a group with one tab stop (ARIA APG, roving tabindex): the item focused last, at first the first. */
export function useRovingFocus(keys: readonly string[]): RovingFocus {
  const [lastFocused, setTabStop] = useState<string>();
  const tabStop = lastFocused !== undefined && keys.includes(lastFocused) ? lastFocused : keys[0];
  return useMemo(() => ({ tabStop, setTabStop }), [tabStop]);
}

/** For an item of such a group. */
export function useRovingItem(key: string): { readonly tabIndex: 0 | -1; readonly onFocus: () => void } {
  const { tabStop, setTabStop } = useContext(RovingFocusContext);
  return { tabIndex: key === tabStop ? 0 : -1, onFocus: () => setTabStop(key) };
}
