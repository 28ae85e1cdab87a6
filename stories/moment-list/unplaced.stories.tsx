import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList } from '@talkmark/react';
import { expect } from 'storybook/test';
import { unplacedOnly } from '../fixtures/edge-talks';
import { introduction } from '../fixtures/introduction';
import { rightToLeftLabels } from '../fixtures/label-talks';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'MomentList/Unplaced',
  component: MomentList.Unplaced,
  decorators: [withPlayer],
  argTypes: { children: { control: false } },
  parameters: { player: setUpPlayer({ talk: unplacedOnly }) },
} satisfies Meta<typeof MomentList.Unplaced>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const RightToLeftPage: Story = {
  globals: { direction: 'rtl' },
  parameters: { player: setUpPlayer({ talk: rightToLeftLabels }) },
};

/** Where every moment has its time, there is nothing. */
export const NoneUnplaced: Story = {
  parameters: { player: setUpPlayer({ talk: introduction }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('group')).toBeNull();
  },
};
