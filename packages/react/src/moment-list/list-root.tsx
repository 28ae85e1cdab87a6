import { Primitive } from '@radix-ui/react-primitive';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { partAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { MomentListRows } from './list-rows';

export interface MomentListRootProps extends ComponentPropsWithoutRef<typeof Primitive.ol> {}

/**
 * The talk's moments as a list, the current one marked. Without children it holds MomentList.Rows. Its role is said
 * because Safari takes it from lists without bullets.
 */
export const MomentListRoot = forwardRef<HTMLOListElement, MomentListRootProps>(function MomentListRoot(
  { children, ...props },
  ref,
) {
  const { labels } = usePlayerContext('MomentList.Root');
  return (
    <Primitive.ol role="list" aria-label={labels.moments} {...partAttributes.list} {...props} ref={ref}>
      {fill(children, <MomentListRows />, props.asChild)}
    </Primitive.ol>
  );
});
