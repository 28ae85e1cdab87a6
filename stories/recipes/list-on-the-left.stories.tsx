import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList, MomentPopover, Player, Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { structuredTalk } from '../fixtures/structured-talk';

/** The parts of TalkPlayer in an order of one’s own. */
function ListOnTheLeft() {
  return (
    <Player.Root talk={structuredTalk}>
      <div style={{ display: 'flex', flexWrap: 'wrap-reverse', gap: 24 }}>
        <aside style={{ flex: '1 1 240px' }}>
          <h2 style={{ fontSize: '1rem', margin: '0 12px 8px' }}>{structuredTalk.title}</h2>
          <MomentList.Root />
          <MomentList.Unplaced />
        </aside>
        <div style={{ flex: '3 1 400px', minWidth: 0 }}>
          <Player.Media />
          <Player.Notice />
          <Player.Retry />
        </div>
      </div>
      <Player.ProgressPortal>
        <Timeline.Root>
          <Timeline.Rail>
            <Timeline.Markers />
          </Timeline.Rail>
        </Timeline.Root>
      </Player.ProgressPortal>
      <MomentPopover.Root />
    </Player.Root>
  );
}

const meta = { title: 'Recipes/List on the left', component: ListOnTheLeft } satisfies Meta<
  typeof ListOnTheLeft
>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    const list = canvas.getByRole('list', { name: 'Moments' }).getBoundingClientRect();
    const picture = canvasElement.querySelector('[data-talkmark-media]')?.getBoundingClientRect();
    await expect(list.right).toBeLessThan(picture?.left ?? 0);
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { viewport: { value: 'smallPhone' } } };
