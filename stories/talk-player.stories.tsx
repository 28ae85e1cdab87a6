import type { Meta, StoryObj } from '@storybook/react-vite';
import { TalkPlayer } from '@talkmark/react';
import { expect, waitFor } from 'storybook/test';
import {
  emptyTalk,
  failingRecording,
  hostedTalk,
  oneMoment,
  unplacedOnly,
  withoutRecording,
} from './fixtures/edge-talks';
import { generatedTalk } from './fixtures/generated-talk';
import { introduction } from './fixtures/introduction';
import { emojiLabels, longLabels, rightToLeftLabels } from './fixtures/label-talks';
import { playerArgTypes } from './fixtures/player-arg-types';
import { structuredTalk } from './fixtures/structured-talk';
import { talks } from './fixtures/talks';

const slow = { timeout: 10_000 };

const meta = {
  title: 'TalkPlayer',
  component: TalkPlayer,
  argTypes: {
    ...playerArgTypes,
    talk: { ...playerArgTypes.talk, control: 'select', options: Object.keys(talks), mapping: talks },
  },
  args: { talk: introduction, followsHash: false },
} satisfies Meta<typeof TalkPlayer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Introduction: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

export const OpensAMoment: Story = {
  play: async ({ canvas, userEvent }) => {
    const marker = await canvas.findByRole('button', { name: '16:19, punching myself' }, slow);
    await userEvent.click(marker);
    await expect(await canvas.findByRole('dialog', { name: 'punching myself' })).toBeVisible();
    const row = canvas.getByRole('link', { name: /punching/ });
    await expect(row).toHaveAttribute('aria-current', 'true');
  },
};

export const OpensAMomentInTheDark: Story = { ...OpensAMoment, globals: { theme: 'dark' } };

export const ChaptersAndRanges: Story = { args: { talk: structuredTalk } };

/** Forced to 320 px: nothing scrolls sideways, and the popover is within the page. */
export const Narrow: Story = {
  args: { talk: structuredTalk },
  globals: { viewport: { value: 'smallPhone' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^12:40/ }, slow));
    const popover = (await canvas.findByRole('dialog')).getBoundingClientRect();
    await expect(popover.left).toBeGreaterThanOrEqual(0);
    await expect(popover.right).toBeLessThanOrEqual(innerWidth);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

/** The page mirrors, the axis of time does not. */
export const RightToLeft: Story = {
  args: { talk: rightToLeftLabels },
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    const first = await canvas.findByRole('button', { name: /^1:10/ }, slow);
    const last = canvas.getByRole('button', { name: /^38:25/ });
    await expect(first.getBoundingClientRect().left).toBeLessThan(last.getBoundingClientRect().left);
    const list = canvas.getByRole('list', { name: 'Moments' }).getBoundingClientRect();
    const picture = canvasElement.querySelector('[data-talkmark-media]')?.getBoundingClientRect();
    await expect(list.left).toBeLessThan(picture?.right ?? 0);
  },
};

export const RightToLeftNarrow: Story = {
  args: { talk: rightToLeftLabels },
  globals: { direction: 'rtl', viewport: { value: 'smallPhone' } },
};

export const LongLabels: Story = { args: { talk: longLabels } };

export const EmojiAndOtherScripts: Story = { args: { talk: emojiLabels } };

/** Moments too near each other to be hit apart form clusters, from which one is chosen. */
export const FortyMoments: Story = {
  args: { talk: generatedTalk(40) },
  play: async ({ canvas, userEvent }) => {
    const [cluster] = await canvas.findAllByRole('button', { name: /^\d+ moments/ }, slow);
    if (cluster) await userEvent.click(cluster);
    const [choice] = await canvas.findAllByRole('menuitem');
    if (choice) await userEvent.click(choice);
    await expect(await canvas.findByRole('button', { name: 'Play from here' })).toBeVisible();
  },
};

/**
 * Not on the page of documentation, where all stories stand at once. Without axe, which takes half a minute for so many
 * rows and says nothing new: each row is the same element with other text. It looks at forty of them above, and at this
 * rail in Timeline/Root.
 */
export const FiveThousandMoments: Story = {
  args: { talk: generatedTalk(5000) },
  tags: ['!autodocs'],
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-talkmark-cluster]')).not.toBeNull(), slow);
    await expect(canvasElement.querySelectorAll('[data-talkmark-row]')).toHaveLength(5000);
  },
};

export const OneMoment: Story = { args: { talk: oneMoment } };

export const Empty: Story = { args: { talk: emptyTalk } };

export const UnplacedOnly: Story = { args: { talk: unplacedOnly } };

/** A link leads to the host, at the moment chosen here. */
export const HostedElsewhere: Story = {
  args: { talk: hostedTalk },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('This recording is at Vimeo.')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: '16:19, punching myself' }));
    const link = canvas.getByRole('link', { name: 'Watch it at Vimeo' });
    await expect(link).toHaveAttribute('href', 'https://vimeo.com/1234#t=979s');
  },
};

/** The moments stay readable. */
export const WithoutRecording: Story = { args: { talk: withoutRecording } };

/** The markers stay usable, one sentence says what is wrong, and a button tries again. */
export const FailingRecording: Story = {
  args: { talk: failingRecording },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/could not be loaded/, {}, slow);
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: '16:19, punching myself' })).toBeVisible();
    const saidTwice = canvasElement.querySelector('.vjs-error-display');
    await expect(saidTwice && getComputedStyle(saidTwice).display).toBe('none');
  },
};
