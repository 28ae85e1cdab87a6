import type { Talk } from '@talkmark/core';
import { lazy, type ReactElement, Suspense, useMemo, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../layout/error-boundary';
import { onTestCard } from './test-card';

/** The player is the larger part of the demo's script: pages are readable before it has come. */
const LazyPlayer = lazy(async () => ({ default: (await import('./talk-player')).TalkPlayer }));

const subscribe = () => () => {};
/** False in the file and while React takes the file over, true ever after. */
const useIsTakenOver = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );

/** The talk's moments on the test card. */
export function TestCardPlayer({ talk }: { talk: Talk }): ReactElement {
  const playable = useMemo(() => onTestCard(talk), [talk]);
  const isTakenOver = useIsTakenOver();
  const waiting = (
    <div className="player-waiting">
      <noscript>The player needs JavaScript. The links below lead to the recording.</noscript>
    </div>
  );
  return (
    <ErrorBoundary what="The player">
      <section aria-label="Player" className="player">
        {isTakenOver ? (
          <Suspense fallback={waiting}>
            <LazyPlayer talk={playable} />
          </Suspense>
        ) : (
          waiting
        )}
      </section>
    </ErrorBoundary>
  );
}
