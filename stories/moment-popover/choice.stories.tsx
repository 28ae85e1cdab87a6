import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { pickMoment } from '../fixtures/pick';
import { popoverDocs } from '../fixtures/popover-parameters';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/Choice',
  component: MomentPopover.Choice,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
        <MomentPopover.Choices>
          <Story />
        </MomentPopover.Choices>
        <MomentPopover.Title />
      </MomentPopover.Root>
    ),
    aboveTimeline,
    withPlayer,
  ],
  argTypes: { moment: { control: false }, children: { control: 'text' } },
  args: { moment: pickMoment(introduction, 0) },
  parameters: {
    docs: popoverDocs,
    player: setUpPlayer({ talk: introduction, open: ['punching-myself', 'overshare'] }),
  },
} satisfies Meta<typeof MomentPopover.Choice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Chosen, it seeks there and shows the moment. */
export const Chosen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('menuitem'));
    await expect(await canvas.findByRole('dialog', { name: 'punching myself' })).toBeVisible();
  },
};
