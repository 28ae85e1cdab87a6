import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect } from 'storybook/test';
import { popoverDocs } from '../fixtures/popover-parameters';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/Title',
  component: MomentPopover.Title,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
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
} satisfies Meta<typeof MomentPopover.Title>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('dialog', { name: 'Measure it, or it did not happen' }),
    ).toBeVisible();
  },
};

/** The one child is the element itself, with the moment’s label in it. */
export const AsAnotherElement: Story = {
  args: { asChild: true, children: <strong /> },
  play: async ({ canvas }) => {
    const label = await canvas.findByText('Measure it, or it did not happen');
    await expect(label.tagName).toBe('STRONG');
  },
};
