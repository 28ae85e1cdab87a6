import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect, spyOn } from 'storybook/test';
import { popoverDocs } from '../fixtures/popover-parameters';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/CopyStatus',
  component: MomentPopover.CopyStatus,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
        <MomentPopover.Title />
        <MomentPopover.CopyLink />
        <Story />
      </MomentPopover.Root>
    ),
    aboveTimeline,
    withPlayer,
  ],
  argTypes: { children: { control: false } },
  parameters: {
    docs: popoverDocs,
    player: setUpPlayer({ talk: structuredTalk, open: ['demonstration'] }),
  },
} satisfies Meta<typeof MomentPopover.CopyStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Copied: Story = {
  play: async ({ canvas, userEvent }) => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy link' }));
    await expect(await canvas.findByText('Link copied')).toBeVisible();
  },
};

/** The address stands there, to copy it by hand. */
export const Refused: Story = {
  play: async ({ canvas, userEvent }) => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy link' }));
    const byHand = await canvas.findByRole<HTMLInputElement>('textbox', { name: 'Copy this link' });
    await expect(byHand.value).toMatch(/#t=760$/);
  },
};
