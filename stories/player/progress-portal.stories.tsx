import type { Meta, StoryObj } from '@storybook/react-vite';
import { Player, Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';

const meta = {
  title: 'Player/ProgressPortal',
  component: Player.ProgressPortal,
  decorators: [
    (Story) => (
      <Player.Root talk={introduction}>
        <Player.Media />
        <Story />
      </Player.Root>
    ),
  ],
  argTypes: { children: { control: false } },
  args: {
    children: (
      <Timeline.Root>
        <Timeline.Rail>
          <Timeline.Markers />
        </Timeline.Rail>
      </Timeline.Root>
    ),
  },
} satisfies Meta<typeof Player.ProgressPortal>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The markers lie beside video.js’s slider, not in it: a slider’s content is hidden from assistive technology. */
export const MarkersOnTheProgressBar: Story = {
  play: async ({ canvas, canvasElement }) => {
    const marker = await canvas.findByRole('button', { name: '16:19, punching myself' }, { timeout: 10_000 });
    await expect(marker.closest('[role=slider]')).toBeNull();
    const rail = canvas.getByRole('group', { name: 'Moments on the timeline' }).getBoundingClientRect();
    const track = canvasElement.querySelector('.vjs-progress-holder')?.getBoundingClientRect();
    await expect([rail.left, rail.width, rail.bottom]).toEqual([track?.left, track?.width, track?.top]);
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'smallPhone' } } };
