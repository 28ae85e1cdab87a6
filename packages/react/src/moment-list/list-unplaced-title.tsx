import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useContext } from 'react';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { UnplacedContext } from './unplaced-context';

export interface MomentListUnplacedTitleProps extends ComponentPropsWithoutRef<typeof Primitive.h3> {}

/** Names the group of moments without a time. For another level of heading, use `asChild`. */
export const MomentListUnplacedTitle = forwardRef<HTMLHeadingElement, MomentListUnplacedTitleProps>(
  function MomentListUnplacedTitle({ children, ...props }, ref) {
    const { labels } = usePlayerContext('MomentList.UnplacedTitle');
    return (
      <Primitive.h3 id={useContext(UnplacedContext)} {...props} ref={ref}>
        {fill(children, labels.unplacedMoments, props.asChild)}
      </Primitive.h3>
    );
  },
);
