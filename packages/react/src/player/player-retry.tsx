import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from './player-context';
import { usePlayerState } from './use-player-state';

export interface PlayerRetryProps extends ComponentPropsWithoutRef<typeof Primitive.button> {}

/** Loads a recording again that could not be played. Renders nothing while all is well. */
export const PlayerRetry = forwardRef<HTMLButtonElement, PlayerRetryProps>(function PlayerRetry(
  { children, onClick, ...props },
  ref,
) {
  const { player, stage, labels } = usePlayerContext('Player.Retry');
  const failed = usePlayerState(({ failure }) => failure !== undefined);
  if (!failed) return null;
  return (
    <Primitive.button
      type="button"
      {...partAttributes.retry}
      {...props}
      ref={ref}
      onClick={composeEventHandlers(onClick, () => {
        player.retry();
        // This button goes away, and the focus with it.
        stage.getState().overlay?.focus({ preventScroll: true });
      })}
    >
      {fill(children, labels.retry, props.asChild)}
    </Primitive.button>
  );
});
