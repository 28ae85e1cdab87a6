import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList } from '@talkmark/react';
import { expect } from 'storybook/test';
import { unplacedOnly } from '../fixtures/edge-talks';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'MomentList/UnplacedItems',
  component: MomentList.UnplacedItems,
  decorators: [
    (Story) => (
      <MomentList.Unplaced>
        <MomentList.UnplacedTitle />
        <Story />
      </MomentList.Unplaced>
    ),
    withPlayer,
  ],
  argTypes: { children: { control: false } },
  parameters: { player: setUpPlayer({ talk: unplacedOnly }) },
} satisfies Meta<typeof MomentList.UnplacedItems>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};
