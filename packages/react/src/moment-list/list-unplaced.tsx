import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerState } from '../player/use-player-state';
import { MomentListUnplacedItems } from './list-unplaced-items';
import { MomentListUnplacedTitle } from './list-unplaced-title';
import { UnplacedContext } from './unplaced-context';

export interface MomentListUnplacedProps extends ComponentPropsWithoutRef<typeof Primitive.div> {}

/**
 * The moments whose time is not known yet. Renders nothing where there are none. Without children it holds
 * MomentList.UnplacedTitle, which names the group, and MomentList.UnplacedItems.
 */
export const MomentListUnplaced = forwardRef<HTMLDivElement, MomentListUnplacedProps>(
  function MomentListUnplaced({ children, ...props }, ref) {
    const some = usePlayerState(({ talk }) => talk.unplaced.length > 0);
    const titleId = useId();
    if (!some) return null;
    return (
      <UnplacedContext.Provider value={titleId}>
        <Primitive.div
          role="group"
          aria-labelledby={titleId}
          {...partAttributes.unplaced}
          {...props}
          ref={ref}
        >
          {fill(
            children,
            <>
              <MomentListUnplacedTitle />
              <MomentListUnplacedItems />
            </>,
            props.asChild,
          )}
        </Primitive.div>
      </UnplacedContext.Provider>
    );
  },
);
