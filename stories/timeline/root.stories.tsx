import type { Meta, StoryObj } from '@storybook/react-vite';
import { Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { emptyTalk } from '../fixtures/edge-talks';
import { generatedTalk } from '../fixtures/generated-talk';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'Timeline/Root',
  component: Timeline.Root,
  decorators: [withPlayer],
  argTypes: { minGap: { control: { type: 'range', min: 24, max: 160, step: 4 } } },
  args: {
    minGap: 24,
    children: (
      <Timeline.Rail>
        <Timeline.Markers />
      </Timeline.Rail>
    ),
  },
  parameters: {
    docs: {
      description: {
        component:
          'On a video.js player the timeline goes into `Player.ProgressPortal` and stands on its progress bar. Anywhere else it draws a track of its own.',
      },
    },
  },
} satisfies Meta<typeof Timeline.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Introduction: Story = {};

export const ChaptersAndRanges: Story = {
  parameters: { player: setUpPlayer({ talk: structuredTalk, time: 800 }) },
};

export const Dark: Story = { ...ChaptersAndRanges, globals: { theme: 'dark' } };

/** Time runs from left to right on every page. */
export const RightToLeftPage: Story = {
  ...ChaptersAndRanges,
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const [first, ...others] = await canvas.findAllByRole('button');
    const last = others.at(-1);
    await expect(first?.getBoundingClientRect().left).toBeLessThan(last?.getBoundingClientRect().left ?? 0);
  },
};

export const FewerLargerClusters: Story = {
  args: { minGap: 96 },
  parameters: { player: setUpPlayer({ talk: generatedTalk(40) }) },
};

/** However many moments there are, their markers are bounded by the width, and each can be hit. */
export const FiveThousandMoments: Story = {
  parameters: { player: setUpPlayer({ talk: generatedTalk(5000) }) },
  play: async ({ canvas }) => {
    const boxes = (await canvas.findAllByRole('button')).map((button) => button.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      await expect(box.width).toBeGreaterThanOrEqual(24);
      await expect(box.left).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? box.left) - 0.1);
    }
  },
};

export const Empty: Story = { parameters: { player: setUpPlayer({ talk: emptyTalk }) } };
