import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { usePlayerState } from '../player/use-player-state';

export interface MomentListUnplacedProps extends ComponentPropsWithoutRef<typeof Primitive.div> {}

/** The moments whose time is not known yet. Renders nothing where there are none. */
export const MomentListUnplaced = forwardRef<HTMLDivElement, MomentListUnplacedProps>(
  function MomentListUnplaced({ children, ...props }, ref) {
    const { labels } = usePlayerContext('MomentList.Unplaced');
    const unplaced = usePlayerState(({ talk }) => talk.unplaced);
    const titleId = useId();
    if (unplaced.length === 0) return null;
    return (
      <Primitive.div role="group" aria-labelledby={titleId} {...partAttributes.unplaced} {...props} ref={ref}>
        {fill(
          children,
          <>
            <h3 id={titleId}>{labels.unplacedMoments}</h3>
            <ul>
              {unplaced.map(({ id, label, kind }) => (
                <li key={id} data-moment-id={id} data-kind={kind} dir="auto">
                  {label}
                </li>
              ))}
            </ul>
          </>,
          props.asChild,
        )}
      </Primitive.div>
    );
  },
);
