import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { longLabels, rightToLeftLabels } from '../fixtures/label-talks';
import { pickMarkerItem } from '../fixtures/pick';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { withRail } from '../fixtures/with-timeline';

const meta = {
  title: 'Timeline/Marker',
  component: Timeline.Marker,
  decorators: [withRail, withPlayer],
  argTypes: { item: { control: false } },
  args: { item: pickMarkerItem(introduction, 0) },
  parameters: { player: setUpPlayer({ talk: introduction }) },
} satisfies Meta<typeof Timeline.Marker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Upcoming: Story = {
  play: async ({ canvas, userEvent }) => {
    const marker = await canvas.findByRole('button', { name: '16:19, punching myself' });
    await userEvent.click(marker);
    await expect(marker).toHaveAttribute('data-open');
    await userEvent.click(marker);
    await expect(marker).not.toHaveAttribute('data-open');
  },
};

export const Active: Story = {
  parameters: { player: setUpPlayer({ talk: introduction, time: 980 }) },
};

export const Past: Story = {
  parameters: { player: setUpPlayer({ talk: introduction, time: 1100 }) },
};

export const Open: Story = {
  parameters: { player: setUpPlayer({ talk: introduction, open: ['punching-myself'] }) },
};

/** A range shows its length along the upper edge of the track. */
export const Range: Story = {
  args: { item: pickMarkerItem(structuredTalk, 3) },
  parameters: { player: setUpPlayer({ talk: structuredTalk }) },
};

/** A chapter’s head is square. Its length shows while it is pointed at. */
export const Chapter: Story = {
  args: { item: pickMarkerItem(structuredTalk, 2) },
  parameters: { player: setUpPlayer({ talk: structuredTalk }) },
};

/** Point at it: of 500 characters the first line shows. */
export const LongLabel: Story = {
  args: { item: pickMarkerItem(longLabels, 0) },
  parameters: { player: setUpPlayer({ talk: longLabels }) },
};

export const RightToLeftLabel: Story = {
  args: { item: pickMarkerItem(rightToLeftLabels, 1) },
  globals: { direction: 'rtl' },
  parameters: { player: setUpPlayer({ talk: rightToLeftLabels }) },
};

/** A handler of the page’s own runs first, and `preventDefault()` keeps the marker from doing anything. */
export const OwnClickHandler: Story = {
  args: { onClick: (event) => event.preventDefault() },
  play: async ({ canvas, userEvent }) => {
    const marker = await canvas.findByRole('button', { name: /punching/ });
    await userEvent.click(marker);
    await expect(marker).toHaveAttribute('aria-expanded', 'false');
  },
};
