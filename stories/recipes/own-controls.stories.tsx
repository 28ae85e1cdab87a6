import type { Meta, StoryObj } from '@storybook/react-vite';
import { formatTimecode } from '@talkmark/core';
import {
  defaultHotkeys,
  selectCurrentMoment,
  selectOpenMoments,
  useCurrentTime,
  useLabels,
  useMomentStatus,
  usePlayer,
  usePlayerState,
} from '@talkmark/react';
import { expect } from 'storybook/test';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

/** Renders once a second while playing: nothing else does. */
function Clock() {
  return <time>{formatTimecode(useCurrentTime())}</time>;
}

function NowSpokenOf() {
  const moment = usePlayerState(selectCurrentMoment);
  return <output>{moment ? moment.label : 'Nothing yet'}</output>;
}

function TransportButtons() {
  const player = usePlayer();
  const paused = usePlayerState((state) => state.paused);
  return (
    <>
      <button type="button" onClick={() => player.previousMoment()}>
        Previous moment
      </button>
      <button type="button" onClick={() => player.togglePlay()}>
        {paused ? 'Play' : 'Pause'}
      </button>
      <button type="button" onClick={() => player.nextMoment()}>
        Next moment
      </button>
    </>
  );
}

/** A badge for the moments from index 1 to 3: renders only when its own answer changes. */
function DemonstrationBadge() {
  const { active } = useMomentStatus(1, 3);
  const open = usePlayerState((state) => selectOpenMoments(state).length);
  return (
    <p>
      {active ? 'The first half is on.' : 'The first half is not on.'} {open} open.
    </p>
  );
}

/** Every key that the player hears, from the table that it hears them by. */
function KeyHelp() {
  const labels = useLabels();
  return (
    <dl>
      {defaultHotkeys.map(({ keys, description }) => (
        <div key={keys.join()} style={{ display: 'flex', gap: 8 }}>
          <dt>
            <kbd>{keys.map((key) => (key === ' ' ? 'Space' : key)).join(' or ')}</kbd>
          </dt>
          <dd style={{ margin: 0 }}>{description(labels)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Controls of one’s own, by the hooks: each reads only what it shows. */
function OwnControls() {
  return (
    <>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
        <TransportButtons />
        <Clock />
        <NowSpokenOf />
      </p>
      <DemonstrationBadge />
      <KeyHelp />
    </>
  );
}

const meta = {
  title: 'Recipes/Own controls',
  component: OwnControls,
  decorators: [withPlayer],
  parameters: { player: setUpPlayer({ talk: structuredTalk }) },
} satisfies Meta<typeof OwnControls>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Hooks: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Next moment' }));
    await expect(canvas.getByText('2:05')).toBeVisible();
    await expect(canvas.getByText('The joke that nobody heard')).toBeVisible();
    await expect(canvas.getByText(/first half is on/)).toBeVisible();
  },
};
