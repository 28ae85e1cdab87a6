import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { popoverDocs } from '../fixtures/popover-parameters';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { aboveTimeline } from '../fixtures/with-timeline';

const meta = {
  title: 'MomentPopover/Details',
  component: MomentPopover.Details,
  decorators: [
    (Story) => (
      <MomentPopover.Root>
        <Story />
      </MomentPopover.Root>
    ),
    aboveTimeline,
    withPlayer,
  ],
  parameters: {
    docs: {
      ...popoverDocs,
      description: {
        component:
          'To add something to what the popover usually shows: `<MomentPopover.Root><MomentPopover.Details /><p>…</p></MomentPopover.Root>`.',
      },
    },
    player: setUpPlayer({ talk: introduction, open: ['overshare'] }),
  },
} satisfies Meta<typeof MomentPopover.Details>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneMoment: Story = {};

/** Moments too near each other are offered to choose from. */
export const SeveralMoments: Story = {
  parameters: {
    player: setUpPlayer({ talk: introduction, open: ['overshare', 'medical-history'] }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('menuitem')).toHaveLength(2);
    await expect(canvas.queryByRole('button', { name: 'Play from here' })).toBeNull();
  },
};
