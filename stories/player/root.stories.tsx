import type { Meta, StoryObj } from '@storybook/react-vite';
import { createPlayer, englishLabels, MomentList, Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { playerArgTypes } from '../fixtures/player-arg-types';

const meta = {
  title: 'Player/Root',
  component: Player.Root,
  argTypes: { ...playerArgTypes, children: { control: false } },
  args: { talk: introduction, children: <MomentList.Root /> },
} satisfies Meta<typeof Player.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Holds what is inside together; it brings nothing of its own onto the page. */
export const Default: Story = {};

/** While the focus is inside, `n` and `p` go to the next moment and the previous one. */
export const Keys: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first, second] = await canvas.findAllByRole('link');
    first?.focus();
    await userEvent.keyboard('nn');
    await expect(second).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('p');
    await expect(first).toHaveAttribute('aria-current', 'true');
  },
};

const ownPlayer = createPlayer({ talk: introduction, pointSpan: 60 });

/** A player made with `createPlayer` can be driven from anywhere. With a `pointSpan` of 60 s, points stay active for a minute. */
export const DrivenFromOutside: Story = {
  args: { player: ownPlayer },
  decorators: [
    (Story) => (
      <>
        <Story />
        <button type="button" onClick={() => ownPlayer.seek(2330)}>
          Go to 38:50
        </button>
      </>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Go to 38:50' }));
    await expect(canvas.getByRole('link', { name: /unikernels/ })).toHaveAttribute('data-active');
  },
};

/** Texts that are not given stay as in `englishLabels`. */
export const OwnLabels: Story = {
  args: {
    labels: {
      moments: 'Momente',
      timecode: (moment) => englishLabels.timecode(moment).replace('~', 'etwa '),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('list', { name: 'Momente' })).toHaveTextContent('etwa 19:37');
  },
};

export const RightToLeftPage: Story = { globals: { direction: 'rtl' } };
