import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList } from '@talkmark/react';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'MomentList/Rows',
  component: MomentList.Rows,
  decorators: [
    (Story) => (
      <MomentList.Root>
        <Story />
      </MomentList.Root>
    ),
    withPlayer,
  ],
  argTypes: { children: { control: false } },
  parameters: { player: setUpPlayer({ talk: structuredTalk, time: 800 }) },
} satisfies Meta<typeof MomentList.Rows>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The function decides what stands in each list item: here a chapter’s row is set in bold. */
export const OwnRendering: Story = {
  args: {
    children: (moment, index) => (
      <MomentList.Row
        moment={moment}
        index={index}
        style={{ fontWeight: moment.kind === 'chapter' ? 600 : 400 }}
      />
    ),
  },
};
