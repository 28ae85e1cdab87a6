import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList } from '@talkmark/react';
import { expect } from 'storybook/test';
import { emptyTalk, oneMoment } from '../fixtures/edge-talks';
import { generatedTalk } from '../fixtures/generated-talk';
import { introduction } from '../fixtures/introduction';
import { emojiLabels, longLabels, rightToLeftLabels } from '../fixtures/label-talks';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'MomentList/Root',
  component: MomentList.Root,
  decorators: [withPlayer],
  argTypes: { children: { control: false } },
  parameters: { player: setUpPlayer({ talk: introduction, time: 1190 }) },
} satisfies Meta<typeof MomentList.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Introduction: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

/** The row of the last moment begun is the current one; a click on another plays from there. */
export const FollowsThePlayhead: Story = {
  play: async ({ canvas, userEvent }) => {
    const row = await canvas.findByRole('link', { name: /unikernels/ });
    await expect(canvas.getByRole('link', { name: /overshare/ })).toHaveAttribute('aria-current', 'true');
    await userEvent.click(row);
    await expect(row).toHaveAttribute('aria-current', 'true');
    await expect(canvas.getByRole('link', { name: /overshare/ })).not.toHaveAttribute('aria-current');
  },
};

/** The list mirrors: times stand on the right, and `~12:30` still reads from left to right. */
export const RightToLeftPage: Story = {
  globals: { direction: 'rtl' },
  parameters: { player: setUpPlayer({ talk: rightToLeftLabels, time: 760 }) },
  play: async ({ canvas }) => {
    const label = await canvas.findByText(/DTrace/);
    const time = canvas.getByText('~12:30');
    await expect(time.getBoundingClientRect().left).toBeGreaterThan(label.getBoundingClientRect().right);
    await expect(getComputedStyle(time).direction).toBe('ltr');
  },
};

export const LongLabels: Story = {
  globals: { viewport: { value: 'smallPhone' } },
  parameters: { player: setUpPlayer({ talk: longLabels }) },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const EmojiAndOtherScripts: Story = {
  parameters: { player: setUpPlayer({ talk: emojiLabels }) },
};

export const FortyMoments: Story = {
  parameters: { player: setUpPlayer({ talk: generatedTalk(40), time: 500 }) },
};

export const OneMoment: Story = { parameters: { player: setUpPlayer({ talk: oneMoment }) } };

export const Empty: Story = { parameters: { player: setUpPlayer({ talk: emptyTalk }) } };
