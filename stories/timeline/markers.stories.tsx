import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { generatedTalk } from '../fixtures/generated-talk';
import { introduction } from '../fixtures/introduction';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { withRail } from '../fixtures/with-timeline';

const meta = {
  title: 'Timeline/Markers',
  component: Timeline.Markers,
  decorators: [withRail, withPlayer],
  argTypes: { children: { control: false } },
  parameters: { player: setUpPlayer({ talk: introduction }) },
} satisfies Meta<typeof Timeline.Markers>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** One stands alone, neighbours form clusters. */
export const FortyMoments: Story = {
  parameters: { player: setUpPlayer({ talk: generatedTalk(40) }) },
};

/** The function decides what each item becomes: here clusters carry no number. */
export const OwnRendering: Story = {
  args: {
    children: (item) =>
      item.moments.length === 1 ? (
        <Timeline.Marker item={item} />
      ) : (
        <Timeline.Cluster item={item}>…</Timeline.Cluster>
      ),
  },
  parameters: { player: setUpPlayer({ talk: generatedTalk(40) }) },
  play: async ({ canvas }) => {
    const [cluster] = await canvas.findAllByRole('button', { name: /^\d+ moments/ });
    await expect(cluster).toHaveTextContent('…');
  },
};
