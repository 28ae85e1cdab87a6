import { defineTalk } from '@talkmark/core';
import { createFakeMedia } from '@talkmark/core/testing';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { createPlayer, MomentList, MomentPopover, Player, Timeline } from './index';
import { PopoverContext } from './moment-popover/popover-context';
import { testPart } from './part/part.conformance';

const talk = defineTalk({
  title: 'A talk',
  duration: 100,
  sources: [{ src: 'https://vimeo.com/1', type: 'video/vimeo' }],
  moments: [
    { id: 'a', start: 10, label: 'first', body: 'more', source: { quote: 'The sentence.' } },
    { id: 'b', start: 101, label: 'second' },
  ],
  unplaced: [{ id: 'c', label: 'somewhere' }],
});
const [first] = talk.moments;
const player = createPlayer({ talk });
const failedPlayer = createPlayer({ talk });
const failing = createFakeMedia();
failing.fail({ reason: 'network', message: '' });
failedPlayer.attachMedia(failing);
const copied = vi.fn();

afterEach(() => {
  vi.restoreAllMocks();
  act(() => player.closeMoments());
});

const bare = (part: ReactNode) => part;
const inPlayer = (part: ReactNode) => <Player.Root player={player}>{part}</Player.Root>;
const inFailure = (part: ReactNode) => <Player.Root player={failedPlayer}>{part}</Player.Root>;
const inTimeline = (part: ReactNode) => inPlayer(<Timeline.Root>{part}</Timeline.Root>);
const inRail = (part: ReactNode) => inTimeline(<Timeline.Rail>{part}</Timeline.Rail>);
const inUnplaced = (part: ReactNode) => inPlayer(<MomentList.Unplaced>{part}</MomentList.Unplaced>);
const inPopover = (moments: typeof talk.moments) => (part: ReactNode) =>
  inPlayer(
    <PopoverContext.Provider
      value={{ moments, titleId: 'title', copyOutcome: undefined, setCopyOutcome: copied }}
    >
      {part}
    </PopoverContext.Provider>,
  );
const inDetails = inPopover(talk.moments.slice(0, 1));

/** Watches for a call of one of the player's commands. */
function watch(
  command: 'openMoment' | 'openMoments' | 'playMoment' | 'closeMoments' | 'togglePlay',
): (done: () => void) => void {
  return (done) => {
    vi.spyOn(player, command).mockImplementation(() => {
      done();
      return Promise.resolve();
    });
  };
}

/** Watches for the focus to move, as it does by arrow keys in a group of buttons. */
function watchFocus(done: () => void): void {
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(done);
}

const buttons = [<button key="a" type="button" />, <button key="b" type="button" />];

testPart({
  name: 'Player.Root',
  Part: Player.Root,
  props: { player },
  surround: bare,
  tag: 'div',
  handles: { event: 'onKeyDown', key: 'k', watch: watch('togglePlay') },
});
testPart({ name: 'Player.Media', Part: Player.Media, surround: inPlayer, tag: 'div' });
testPart({ name: 'Player.Notice', Part: Player.Notice, surround: inPlayer, tag: 'p' });
testPart({ name: 'Player.HostLink', Part: Player.HostLink, surround: inPlayer, tag: 'a' });
testPart({
  name: 'Player.Retry',
  Part: Player.Retry,
  surround: inFailure,
  tag: 'button',
  handles: {
    event: 'onClick',
    watch: (done) => vi.spyOn(failedPlayer, 'retry').mockImplementation(done),
  },
});
testPart({ name: 'Timeline.Root', Part: Timeline.Root, surround: inPlayer, tag: 'div' });
testPart({
  name: 'Timeline.Rail',
  Part: Timeline.Rail,
  props: { children: buttons },
  surround: inTimeline,
  tag: 'div',
  handles: { event: 'onKeyDown', key: 'End', watch: watchFocus },
});
testPart({
  name: 'Timeline.Marker',
  Part: Timeline.Marker,
  props: { item: { moments: talk.moments.slice(0, 1), start: 0.1 } },
  surround: inRail,
  tag: 'button',
  handles: { event: 'onClick', watch: watch('openMoment') },
});
testPart({
  name: 'Timeline.Cluster',
  Part: Timeline.Cluster,
  props: { item: { moments: talk.moments, start: 0.1 } },
  surround: inRail,
  tag: 'button',
  handles: { event: 'onClick', watch: watch('openMoments') },
});
testPart({ name: 'MomentList.Root', Part: MomentList.Root, surround: inPlayer, tag: 'ol' });
testPart({
  name: 'MomentList.Row',
  Part: MomentList.Row,
  props: { moment: first, index: 0 },
  surround: inPlayer,
  tag: 'a',
  handles: { event: 'onClick', watch: watch('playMoment') },
});
testPart({ name: 'MomentList.Unplaced', Part: MomentList.Unplaced, surround: inPlayer, tag: 'div' });
testPart({
  name: 'MomentList.UnplacedTitle',
  Part: MomentList.UnplacedTitle,
  surround: inUnplaced,
  tag: 'h3',
});
testPart({
  name: 'MomentList.UnplacedItems',
  Part: MomentList.UnplacedItems,
  surround: inUnplaced,
  tag: 'ul',
});
testPart({ name: 'MomentPopover.Title', Part: MomentPopover.Title, surround: inDetails, tag: 'p' });
testPart({ name: 'MomentPopover.Time', Part: MomentPopover.Time, surround: inDetails, tag: 'time' });
testPart({ name: 'MomentPopover.Quote', Part: MomentPopover.Quote, surround: inDetails, tag: 'p' });
testPart({ name: 'MomentPopover.Body', Part: MomentPopover.Body, surround: inDetails, tag: 'p' });
testPart({
  name: 'MomentPopover.Beyond',
  Part: MomentPopover.Beyond,
  surround: inPopover(talk.moments.slice(1)),
  tag: 'p',
});
testPart({
  name: 'MomentPopover.PlayButton',
  Part: MomentPopover.PlayButton,
  surround: inDetails,
  tag: 'button',
  handles: { event: 'onClick', watch: watch('playMoment') },
});
testPart({
  name: 'MomentPopover.CopyLink',
  Part: MomentPopover.CopyLink,
  surround: inDetails,
  tag: 'button',
  handles: {
    event: 'onClick',
    watch: (done) =>
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(() => {
        done();
        return Promise.resolve();
      }),
  },
});
testPart({
  name: 'MomentPopover.CopyStatus',
  Part: MomentPopover.CopyStatus,
  surround: inDetails,
  tag: 'span',
});
testPart({
  name: 'MomentPopover.Close',
  Part: MomentPopover.Close,
  surround: inDetails,
  tag: 'button',
  handles: { event: 'onClick', watch: watch('closeMoments') },
});
testPart({
  name: 'MomentPopover.Choices',
  Part: MomentPopover.Choices,
  surround: inPopover(talk.moments),
  tag: 'div',
  handles: { event: 'onKeyDown', key: 'End', watch: watchFocus },
});
testPart({
  name: 'MomentPopover.Choice',
  Part: MomentPopover.Choice,
  props: { moment: first },
  surround: inPopover(talk.moments),
  tag: 'button',
  handles: { event: 'onClick', watch: watch('openMoment') },
});
