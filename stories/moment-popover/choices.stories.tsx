import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect } from 'storybook/test';
import { generatedTalk } from '../fixtures/generated-talk';
import { introduction } from '../fixtures/introduction';
import { popoverDocs } from '../fixtures/popover-parameters';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const crowded = generatedTalk(40);

const meta = {
  title: 'MomentPopover/Choices',
  component: MomentPopover.Choices,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
        <Story />
        <MomentPopover.Title />
      </MomentPopover.Root>
    ),
    aboveTimeline,
    withPlayer,
  ],
  argTypes: { children: { control: false } },
  parameters: {
    docs: popoverDocs,
    player: setUpPlayer({
      talk: introduction,
      open: ['punching-myself', 'overshare', 'medical-history'],
    }),
  },
} satisfies Meta<typeof MomentPopover.Choices>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The arrows walk, Enter chooses. */
export const ChosenByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first, second] = await canvas.findAllByRole('menuitem');
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(second).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('dialog', { name: 'personal medical overshare' })).toBeVisible();
  },
};

/** More than there is room for: the menu scrolls. */
export const Forty: Story = {
  parameters: {
    player: setUpPlayer({ talk: crowded, open: crowded.moments.map(({ id }) => id) }),
  },
};
