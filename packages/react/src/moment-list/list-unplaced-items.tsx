import { Primitive } from '@radix-ui/react-primitive';
import type { UnplacedMoment } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { fill } from '../part/fill';
import { usePlayerState } from '../player/use-player-state';

export interface MomentListUnplacedItemsProps extends ComponentPropsWithoutRef<typeof Primitive.ul> {}

function renderItem({ id, label, kind }: UnplacedMoment) {
  return (
    <li key={id} data-moment-id={id} data-kind={kind} dir="auto">
      {label}
    </li>
  );
}

/** The moments without a time, as a list. */
export const MomentListUnplacedItems = forwardRef<HTMLUListElement, MomentListUnplacedItemsProps>(
  function MomentListUnplacedItems({ children, ...props }, ref) {
    const unplaced = usePlayerState(({ talk }) => talk.unplaced);
    return (
      <Primitive.ul role="list" {...props} ref={ref}>
        {fill(children, unplaced.map(renderItem), props.asChild)}
      </Primitive.ul>
    );
  },
);
