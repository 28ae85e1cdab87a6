import type { Meta, StoryObj } from '@storybook/react-vite';
import { Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { hostedTalk } from '../fixtures/edge-talks';

const meta = {
  title: 'Player/HostLink',
  component: Player.HostLink,
  decorators: [
    (Story) => (
      <Player.Root talk={hostedTalk}>
        <Story />
      </Player.Root>
    ),
  ],
  argTypes: { children: { control: 'text' } },
} satisfies Meta<typeof Player.HostLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where nothing can be played here: the recording at its host, at the time chosen here. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Watch it at Vimeo' })).toBeVisible();
  },
};
