import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'Timeline/Rail',
  component: Timeline.Rail,
  decorators: [
    (Story) => (
      <Timeline.Root>
        <Story />
      </Timeline.Root>
    ),
    withPlayer,
  ],
  args: { children: <Timeline.Markers /> },
  parameters: { player: setUpPlayer({ talk: structuredTalk }) },
} satisfies Meta<typeof Timeline.Rail>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Tab reaches the rail once; the arrows, Home and End walk in it. */
export const KeyboardWalk: Story = {
  play: async ({ canvas, userEvent }) => {
    const markers = await canvas.findAllByRole('button');
    await userEvent.tab();
    await expect(markers[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(markers[2]).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(markers.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowLeft}');
    await expect(markers[0]).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(markers[0]).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    await expect(canvas.getByRole('slider', { name: 'Playhead' })).toHaveFocus();
  },
};
