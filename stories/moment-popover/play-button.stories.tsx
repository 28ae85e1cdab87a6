import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect, waitFor } from 'storybook/test';
import { popoverDocs } from '../fixtures/popover-parameters';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/PlayButton',
  component: MomentPopover.PlayButton,
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
    player: setUpPlayer({ talk: structuredTalk, open: ['demonstration'] }),
  },
} satisfies Meta<typeof MomentPopover.PlayButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PlaysAndCloses: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Play from here' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByRole('button', { name: /^12:40/ })).toHaveAttribute('data-active');
  },
};

export const OwnText: Story = { args: { children: 'Watch it' } };
