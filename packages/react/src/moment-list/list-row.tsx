import { composeEventHandlers } from '@radix-ui/primitive';
import { Primitive } from '@radix-ui/react-primitive';
import { formatMediaFragment, type Moment } from '@talkmark/core';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, memo } from 'react';
import { partAttributes, stateAttributes } from '../part/attributes';
import { fill } from '../part/fill';
import { usePlayerContext } from '../player/player-context';
import { useMomentStatus } from '../player/use-moment-status';

export interface MomentListRowProps extends ComponentPropsWithoutRef<typeof Primitive.a> {
  moment: Moment;
  /** The moment's index in `talk.moments`. */
  index: number;
}

/** Whether a click is meant for this page, and not to open a tab or save the link. */
function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** A moment in the list: a real link to its time, which plays the talk from there. */
export const MomentListRow = memo(
  forwardRef<HTMLAnchorElement, MomentListRowProps>(function MomentListRow(
    { moment, index, onClick, children, ...props },
    ref,
  ) {
    const { player, labels } = usePlayerContext('MomentList.Row');
    const status = useMomentStatus(index, index);
    return (
      <Primitive.a
        href={formatMediaFragment({ start: moment.start })}
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
            <span data-talkmark-row-time="">{labels.timecode(moment)}</span>{' '}
            <span data-talkmark-row-label="" dir="auto">
              {moment.label}
            </span>
          </>,
          props.asChild,
        )}
      </Primitive.a>
    );
  }),
);
