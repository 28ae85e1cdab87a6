import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { fill } from '../part/fill';
import { usePlayerContext } from './player-context';
import { usePlayerState } from './use-player-state';

export interface PlayerFailureProps extends ComponentPropsWithoutRef<typeof Primitive.p> {}

/** Says why nothing plays; renders nothing while all is well. Children replace the text. */
export const PlayerFailure = forwardRef<HTMLParagraphElement, PlayerFailureProps>(function PlayerFailure(
  { children, ...props },
  ref,
) {
  const { labels } = usePlayerContext('Player.Failure');
  const failure = usePlayerState((state) => state.failure);
  const silent = usePlayerState(({ talk }) => talk.sources.length === 0);
  if (!failure && !silent) return null;
  return (
    <Primitive.p role="status" data-talkmark-failure="" {...props} ref={ref}>
      {fill(children, failure ? labels.failure(failure) : labels.noRecording, props.asChild)}
    </Primitive.p>
  );
});
