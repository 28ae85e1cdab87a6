import type { Meta, StoryObj } from '@storybook/react-vite';
import { Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'Player/Retry',
  component: Player.Retry,
  decorators: [withPlayer],
  argTypes: { children: { control: 'text' } },
  parameters: {
    player: setUpPlayer({ talk: introduction, failure: { reason: 'network', message: '' } }),
  },
} satisfies Meta<typeof Player.Retry>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AfterAFailure: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** While all is well there is nothing. */
export const AllIsWell: Story = {
  parameters: { player: setUpPlayer({ talk: introduction }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
