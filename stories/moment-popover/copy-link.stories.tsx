import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect, waitFor } from 'storybook/test';
import { popoverDocs } from '../fixtures/popover-parameters';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/CopyLink',
  component: MomentPopover.CopyLink,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
        <MomentPopover.Title />
        <Story />
        <MomentPopover.CopyStatus />
      </MomentPopover.Root>
    ),
    aboveTimeline,
    withPlayer,
  ],
  argTypes: { children: { control: 'text' } },
  parameters: {
    docs: popoverDocs,
    player: setUpPlayer({ talk: structuredTalk, open: ['demonstration'] }),
  },
} satisfies Meta<typeof MomentPopover.CopyLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Says that it copied; where the browser does not allow it, it shows the address to copy by hand. */
export const CopiesOrShowsTheAddress: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy link' }));
    await waitFor(() => {
      const byHand = canvas.queryByRole<HTMLInputElement>('textbox', { name: 'Copy this link' });
      expect(byHand?.value ?? canvas.getByRole('status').textContent).toMatch(/#t=760$|Link copied/);
    });
  },
};
