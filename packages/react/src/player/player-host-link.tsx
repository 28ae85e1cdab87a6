import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useSyncExternalStore } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from './player-context';
import { hostHref, hostName, selectHostedSource } from './recording';
import { usePlayerState } from './use-player-state';

export interface PlayerHostLinkProps extends ComponentPropsWithoutRef<typeof Primitive.a> {}

const subscribeToNothing = () => () => {};

/** Leads to the recording at its host, at the time chosen here. Renders nothing for a recording that plays here. */
export const PlayerHostLink = forwardRef<HTMLAnchorElement, PlayerHostLinkProps>(function PlayerHostLink(
  { children, ...props },
  ref,
) {
  const { labels, player } = usePlayerContext('Player.HostLink');
  const source = usePlayerState(selectHostedSource);
  const readHref = () => source && hostHref(source, player.playhead.time);
  const href = useSyncExternalStore(
    source ? player.playhead.subscribe : subscribeToNothing,
    readHref,
    readHref,
  );
  if (!source || !href) return null;
  return (
    <Primitive.a href={href} {...partAttributes.hostLink} {...props} ref={ref}>
      {fill(children, labels.watchAt(hostName(source)), props.asChild)}
    </Primitive.a>
  );
});
