import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import type { Moment } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef, memo } from 'react';
import { partAttributes, stateAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { isoDuration } from '../part/iso-duration';
import { isPlainClick } from '../part/plain-click';
import { usePlayerContext } from '../player/player-context';
import { useMomentStatus } from '../player/use-moment-status';

export interface MomentListRowProps extends ComponentPropsWithoutRef<typeof Primitive.a> {
  moment: Moment;
  /** The moment's index in `talk.moments`. */
  index: number;
}

/** A moment in the list: a real link to its time, which plays the talk from there. */
export const MomentListRow = memo(
  forwardRef<HTMLAnchorElement, MomentListRowProps>(function MomentListRow(
    { moment, index, onClick, children, ...props },
    ref,
  ) {
    const { player, labels, rowHref } = usePlayerContext('MomentList.Row');
    const status = useMomentStatus(index, index);
    return (
      <Primitive.a
        href={rowHref(moment)}
        aria-current={status.current ? 'true' : undefined}
        data-moment-id={moment.id}
        data-kind={moment.kind}
        {...partAttributes.row}
        {...stateAttributes(status)}
        {...props}
        ref={ref}
        onClick={composeEventHandlers(onClick, (event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          player.playMoment(moment.id).catch(() => {});
        })}
      >
        {fill(
          children,
          <>
            <time dateTime={isoDuration(moment.start)} {...partAttributes.rowTime}>
              {labels.timecode(moment)}
            </time>{' '}
            <span {...partAttributes.rowLabel} dir="auto">
              {moment.label}
            </span>
          </>,
          props.asChild,
        )}
      </Primitive.a>
    );
  }),
);
