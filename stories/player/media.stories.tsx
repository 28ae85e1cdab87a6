import type { Meta, StoryObj } from '@storybook/react-vite';
import { Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';

const meta = {
  title: 'Player/Media',
  component: Player.Media,
  decorators: [
    (Story) => (
      <Player.Root talk={introduction}>
        <Story />
      </Player.Root>
    ),
  ],
} satisfies Meta<typeof Player.Media>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Play Video' })).toBeVisible();
  },
};

/** Its place is kept while video.js is on its way, so that nothing on the page moves. */
export const KeepsItsPlace: Story = {
  args: { style: { maxWidth: 480 } },
  play: async ({ canvas, canvasElement }) => {
    const place = canvasElement.querySelector('[data-talkmark-media]');
    const before = place?.getBoundingClientRect();
    await expect(before?.height).toBe(270);
    await canvas.findByRole('button', { name: 'Play Video' });
    await expect(place?.getBoundingClientRect().height).toBe(270);
  },
};

/** Another shape: set `aspect-ratio` on the part. */
export const Square: Story = { args: { style: { aspectRatio: '1', maxWidth: 360 } } };
