import type { Meta, StoryObj } from '@storybook/react-vite';
import { Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { withoutRecording } from '../fixtures/edge-talks';
import { introduction } from '../fixtures/introduction';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'Player/Failure',
  component: Player.Failure,
  decorators: [withPlayer],
  argTypes: { children: { control: 'text' } },
  parameters: {
    player: setUpPlayer({
      talk: introduction,
      failure: { reason: 'network', message: 'The server did not answer.' },
    }),
  },
} satisfies Meta<typeof Player.Failure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NetworkFailed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent(/connection failed/);
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const WithoutRecording: Story = {
  parameters: { player: setUpPlayer({ talk: withoutRecording }) },
};

export const OwnText: Story = { args: { children: 'The archive is being moved. Come back tomorrow.' } };

/** While all is well there is nothing. */
export const NoFailure: Story = {
  parameters: { player: setUpPlayer({ talk: introduction }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('status')).toBeNull();
  },
};
