import type { Meta, StoryObj } from '@storybook/react-vite';
import type { MarkerItem } from '@talkmark/core';
import { Timeline } from '@talkmark/react';
import { expect } from 'storybook/test';
import { generatedTalk } from '../fixtures/generated-talk';
import { structuredTalk } from '../fixtures/structured-talk';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const signs: Readonly<Record<string, string>> = { chapter: '§', quote: '“', question: '?', note: '✎' };

/** One item as a plain letter: the parts bring place, state, keyboard and name; the look is the page’s. */
function renderItem(item: MarkerItem) {
  const [first, ...others] = item.moments;
  const style = { background: 'none', fontSize: 15 };
  return others.length === 0 ? (
    <Timeline.Marker item={item} style={style}>
      {signs[first.kind] ?? '•'}
    </Timeline.Marker>
  ) : (
    <Timeline.Cluster item={item} style={style}>
      {item.moments.length}
    </Timeline.Cluster>
  );
}

/** Markers of one’s own, by the function that Timeline.Markers takes as children. */
function OwnMarkers() {
  return (
    <Timeline.Root>
      <Timeline.Rail>
        <Timeline.Markers>{renderItem}</Timeline.Markers>
      </Timeline.Rail>
    </Timeline.Root>
  );
}

const meta = {
  title: 'Recipes/Own markers',
  component: OwnMarkers,
  decorators: [withPlayer],
  parameters: { player: setUpPlayer({ talk: structuredTalk, time: 800 }) },
} satisfies Meta<typeof OwnMarkers>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SignsOfTheKind: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /without a network/ })).toHaveTextContent('?');
  },
};

export const Crowded: Story = { parameters: { player: setUpPlayer({ talk: generatedTalk(40) }) } };
