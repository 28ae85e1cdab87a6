import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect } from 'storybook/test';
import { popoverDocs } from '../fixtures/popover-parameters';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/Quote',
  component: MomentPopover.Quote,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
        <MomentPopover.Title />
        <Story />
      </MomentPopover.Root>
    ),
    aboveTimeline,
    withPlayer,
  ],
  argTypes: { children: { control: 'text' } },
  parameters: {
    docs: popoverDocs,
    player: setUpPlayer({ talk: structuredTalk, open: ['quote'] }),
  },
} satisfies Meta<typeof MomentPopover.Quote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/only once/)).toBeVisible();
  },
};
