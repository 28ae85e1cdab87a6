import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentPopover, Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { pickMarkerItem } from '../fixtures/pick';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';
import { withRail } from '../fixtures/with-timeline';

const meta = {
  title: 'Timeline/Cluster',
  component: Timeline.Cluster,
  decorators: [withRail, withPlayer],
  argTypes: { item: { control: false } },
  args: { item: pickMarkerItem(introduction, 0, 200) },
  parameters: { player: setUpPlayer({ talk: introduction }) },
} satisfies Meta<typeof Timeline.Cluster>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Children replace the number. */
export const OwnContent: Story = { args: { children: '+' } };

/** With a popover beside it, a cluster opens as a menu of its moments. */
export const ChoosesAMoment: Story = {
  decorators: [
    (Story) => (
      <>
        <Story />
        <MomentPopover.Root />
      </>
    ),
  ],
  parameters: { docs: { story: { inline: false, height: '260px' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '3 moments, 16:19 to 20:11' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: /unsolicited/ }));
    await expect(await canvas.findByRole('dialog', { name: /unsolicited/ })).toBeVisible();
  },
};
