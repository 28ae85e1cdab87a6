import { createContext } from 'react';

export interface RovingFocus {
  /** The key of the one item that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly setTabStop: (key: string) => void;
}

export const RovingFocusContext = createContext<RovingFocus>({ tabStop: undefined, setTabStop: () => {} });
