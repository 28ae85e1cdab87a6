import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, cloneElement, forwardRef, isValidElement } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import type { PlayerState } from '../store/player-state';
import type { Labels } from './labels';
import { usePlayerContext } from './player-context';
import { hostName, selectHostedSource, selectPlayable } from './recording';
import { usePlayerState } from './use-player-state';

export interface PlayerNoticeProps extends ComponentPropsWithoutRef<typeof Primitive.p> {}

function describe(state: PlayerState, labels: Labels): string {
  if (state.failure) return labels.failure(state.failure);
  const hosted = selectHostedSource(state);
  if (hosted) return labels.recordingAt(hostName(hosted));
  // Something else may have been attached, and plays.
  return selectPlayable(state) || state.status !== 'empty' ? '' : labels.noRecording;
}

/**
 * Says why nothing plays. Empty while all is well, but on the page: a live region that arrives with its text is not
 * read out. Children replace the text.
 */
export const PlayerNotice = forwardRef<HTMLParagraphElement, PlayerNoticeProps>(function PlayerNotice(
  { children, ...props },
  ref,
) {
  const { labels } = usePlayerContext('Player.Notice');
  const text = usePlayerState((state) => describe(state, labels));
  const silent = isValidElement(children) && props.asChild ? cloneElement(children, {}, null) : null;
  return (
    <Primitive.p aria-live="polite" {...partAttributes.notice} {...props} ref={ref}>
      {text === '' ? silent : fill(children, text, props.asChild)}
    </Primitive.p>
  );
});
