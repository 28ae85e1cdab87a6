import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList } from '@talkmark/react';
import { expect } from 'storybook/test';
import { unplacedOnly } from '../fixtures/edge-talks';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'MomentList/UnplacedTitle',
  component: MomentList.UnplacedTitle,
  decorators: [
    (Story) => (
      <MomentList.Unplaced>
        <Story />
        <MomentList.UnplacedItems />
      </MomentList.Unplaced>
    ),
    withPlayer,
  ],
  argTypes: { children: { control: 'text' } },
  parameters: { player: setUpPlayer({ talk: unplacedOnly }) },
} satisfies Meta<typeof MomentList.UnplacedTitle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It names the group. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Time not known yet' })).toBeVisible();
  },
};

export const AnotherLevel: Story = {
  args: { asChild: true, children: <h2>Somewhere in this talk</h2> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Somewhere in this talk' })).toBeVisible();
  },
};
