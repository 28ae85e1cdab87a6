import { defineTalk } from '@talkmark/core';
import type { ReactNode } from 'react';
import { MomentList, MomentPopover, Player, Timeline } from './index';
import { PopoverContext } from './moment-popover/popover-context';
import { testPart } from './part/part.conformance';

const talk = defineTalk({
  title: 'A talk',
  duration: 100,
  moments: [
    { id: 'a', start: 10, label: 'first', body: 'more', source: { quote: 'The sentence.' } },
    { id: 'b', start: 11, label: 'second' },
  ],
  unplaced: [{ id: 'c', label: 'somewhere' }],
});
const [first] = talk.moments;
const bare = (part: ReactNode) => part;
const inPlayer = (part: ReactNode) => <Player.Root talk={talk}>{part}</Player.Root>;
const inTimeline = (part: ReactNode) => inPlayer(<Timeline.Root>{part}</Timeline.Root>);
const inRail = (part: ReactNode) => inTimeline(<Timeline.Rail>{part}</Timeline.Rail>);
const inPopover = (moments: typeof talk.moments) => (part: ReactNode) =>
  inPlayer(<PopoverContext.Provider value={{ moments, titleId: 'title' }}>{part}</PopoverContext.Provider>);
const inDetails = inPopover(talk.moments.slice(0, 1));

testPart({ name: 'Player.Root', Part: Player.Root, props: { talk }, surround: bare, tag: 'div' });
testPart({ name: 'Player.Media', Part: Player.Media, surround: inPlayer, tag: 'div' });
testPart({ name: 'Player.Failure', Part: Player.Failure, surround: inPlayer, tag: 'p' });
testPart({ name: 'Timeline.Root', Part: Timeline.Root, surround: inPlayer, tag: 'div' });
testPart({ name: 'Timeline.Rail', Part: Timeline.Rail, surround: inTimeline, tag: 'div' });
testPart({
  name: 'Timeline.Marker',
  Part: Timeline.Marker,
  props: { item: { moments: talk.moments.slice(0, 1), start: 0.1 } },
  surround: inRail,
  tag: 'button',
});
testPart({
  name: 'Timeline.Cluster',
  Part: Timeline.Cluster,
  props: { item: { moments: talk.moments, start: 0.1 } },
  surround: inRail,
  tag: 'button',
});
testPart({ name: 'MomentList.Root', Part: MomentList.Root, surround: inPlayer, tag: 'ol' });
testPart({
  name: 'MomentList.Row',
  Part: MomentList.Row,
  props: { moment: first, index: 0 },
  surround: inPlayer,
  tag: 'a',
});
testPart({ name: 'MomentList.Unplaced', Part: MomentList.Unplaced, surround: inPlayer, tag: 'div' });
testPart({ name: 'MomentPopover.Title', Part: MomentPopover.Title, surround: inDetails, tag: 'p' });
testPart({ name: 'MomentPopover.Time', Part: MomentPopover.Time, surround: inDetails, tag: 'span' });
testPart({ name: 'MomentPopover.Quote', Part: MomentPopover.Quote, surround: inDetails, tag: 'p' });
testPart({ name: 'MomentPopover.Body', Part: MomentPopover.Body, surround: inDetails, tag: 'p' });
testPart({
  name: 'MomentPopover.PlayButton',
  Part: MomentPopover.PlayButton,
  surround: inDetails,
  tag: 'button',
});
testPart({
  name: 'MomentPopover.CopyLink',
  Part: MomentPopover.CopyLink,
  surround: inDetails,
  tag: 'button',
});
testPart({ name: 'MomentPopover.Close', Part: MomentPopover.Close, surround: inDetails, tag: 'button' });
testPart({
  name: 'MomentPopover.Choices',
  Part: MomentPopover.Choices,
  surround: inPopover(talk.moments),
  tag: 'div',
});
