import { defineTalk, type Talk } from '@talkmark/core';
import * as react from '@talkmark/react';
import {
  createPlayer,
  type Labels,
  MomentList,
  MomentPopover,
  Player,
  type PlayerHandle,
  TalkPlayer,
  Timeline,
  usePlayer,
  usePlayerState,
} from '@talkmark/react';
import '@talkmark/react/styles.css';
import type { None, Untyped } from './typed.js';

export type React = None<Untyped<typeof react>>;
export type PlayerParts = None<Untyped<typeof Player>>;
export type TimelineParts = None<Untyped<typeof Timeline>>;
export type MomentListParts = None<Untyped<typeof MomentList>>;
export type MomentPopoverParts = None<Untyped<typeof MomentPopover>>;

const talk: Talk = defineTalk({ title: 'Introduction' });
const player: PlayerHandle = createPlayer({ talk });
export const labels: Labels = react.englishLabels;

export const page = <TalkPlayer talk={talk} />;
// @ts-expect-error a talk is no text
export const wrong = <TalkPlayer talk="introduction" />;
// @ts-expect-error a root needs a talk or a player
export const part = <Player.Root talk={1} />;

function Count() {
  const opened: PlayerHandle = usePlayer();
  const count: number = usePlayerState((state) => state.activeMomentIds.length);
  return (
    <button type="button" onClick={() => void opened.play()}>
      {count}
    </button>
  );
}

export const parts = (
  <Player.Root player={player}>
    <Player.Media />
    <Timeline.Root>
      <Timeline.Rail>
        <Timeline.Markers />
      </Timeline.Rail>
    </Timeline.Root>
    <MomentPopover.Root />
    <MomentList.Root>
      <MomentList.Rows />
    </MomentList.Root>
    <Count />
  </Player.Root>
);
