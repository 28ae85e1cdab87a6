import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { popoverDocs } from '../fixtures/popover-parameters';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/Beyond',
  component: MomentPopover.Beyond,
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
    player: setUpPlayer({ talk: { ...introduction, duration: 1000 }, open: ['unikernels'] }),
  },
} satisfies Meta<typeof MomentPopover.Beyond>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The recording has 1,000 seconds, and the moment lies at 38:25. */
export const AfterTheEnd: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This is after the end of this recording.')).toBeVisible();
  },
};
