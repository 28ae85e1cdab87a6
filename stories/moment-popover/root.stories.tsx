import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect, waitFor } from 'storybook/test';
import { longLabels, rightToLeftLabels } from '../fixtures/label-talks';
import { popoverDocs } from '../fixtures/popover-parameters';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/Root',
  component: MomentPopover.Root,
  decorators: [aboveTimeline, withPlayer],
  argTypes: {
    children: { control: false },
    side: { control: 'select', options: ['top', 'right', 'bottom', 'left'] },
    sideOffset: { control: 'number' },
  },
  parameters: {
    docs: popoverDocs,
    player: setUpPlayer({ talk: structuredTalk, time: 1290, open: ['quote'] }),
  },
} satisfies Meta<typeof MomentPopover.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Without children it holds MomentPopover.Details. */
export const UsualDetails: Story = {
  play: async ({ canvas }) => {
    const popover = await canvas.findByRole('dialog', { name: 'Measure it, or it did not happen' });
    await expect(popover).toHaveTextContent('21:30');
  },
};

export const Dark: Story = { ...UsualDetails, globals: { theme: 'dark' } };

export const OnAPhone: Story = {
  ...UsualDetails,
  globals: { viewport: { value: 'smallPhone' } },
};

export const RightToLeftPage: Story = {
  globals: { direction: 'rtl' },
  parameters: { player: setUpPlayer({ talk: rightToLeftLabels, open: ['dtrace'] }) },
  play: async ({ canvas }) => {
    const popover = (await canvas.findByRole('dialog')).getBoundingClientRect();
    const close = canvas.getByRole('button', { name: 'Close' }).getBoundingClientRect();
    await expect(close.left - popover.left).toBeLessThan(popover.right - close.right);
  },
};

/** Of 500 characters; the close button stays in sight while they scroll. */
export const LongLabel: Story = {
  globals: { viewport: { value: 'smallPhone' } },
  parameters: { player: setUpPlayer({ talk: longLabels, open: ['sentences'] }) },
  play: async ({ canvas }) => {
    const popover = await canvas.findByRole('dialog');
    popover.scrollTop = popover.scrollHeight;
    const close = canvas.getByRole('button', { name: 'Close' }).getBoundingClientRect();
    await expect(close.top).toBeGreaterThanOrEqual(popover.getBoundingClientRect().top);
  },
};

/** Your own choice of parts. The title names the popover, so keep it or pass an `aria-label`. */
export const OwnContent: Story = {
  args: {
    children: (
      <>
        <MomentPopover.Title />
        <MomentPopover.Close />
      </>
    ),
  },
};

/** Escape closes it, and the focus is back where it came from. */
export const EscapeReturnsTheFocus: Story = {
  parameters: { player: setUpPlayer({ talk: structuredTalk }) },
  play: async ({ canvas, userEvent }) => {
    const marker = await canvas.findByRole('button', { name: /^21:30/ });
    marker.focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(marker).toHaveFocus();
  },
};
