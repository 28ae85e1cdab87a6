import type { MediaSource } from '@talkmark/core';
import { useState } from 'react';

function isSame(a: readonly MediaSource[], b: readonly MediaSource[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ src, type }, index) => src === b[index]?.src && type === b[index].type)
  );
}

/** The same list for equal content, so that a new object alone does not load the recording again. */
export function useStableSources(sources: readonly MediaSource[]): readonly MediaSource[] {
  const [stable, setStable] = useState(sources);
  if (stable === sources || isSame(stable, sources)) return stable;
  setStable(sources);
  return sources;
}
