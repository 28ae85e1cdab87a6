import { useStore } from 'zustand';
import { type Stage, usePlayerContext } from './player-context';

/** One of the elements that parts share; undefined until its owner is on the page. */
export function useStage(name: keyof Stage): HTMLElement | undefined {
  return useStore(usePlayerContext('useStage').stage, (stage) => stage[name]);
}
