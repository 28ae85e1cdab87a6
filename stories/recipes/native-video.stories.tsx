import type { Meta, StoryObj } from '@storybook/react-vite';
import { createHtmlMediaAdapter, createPlayer, MomentList, Player, Timeline } from '@talkmark/react';
import { useEffect, useRef, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { testCard } from '../fixtures/test-card';

/** A <video> of the page’s own: no video.js, the browser’s controls, and a timeline and list that follow it. */
function NativeVideo() {
  const video = useRef<HTMLVideoElement>(null);
  const [player] = useState(() => createPlayer({ talk: introduction }));

  useEffect(() => {
    if (video.current) return player.attachMedia(createHtmlMediaAdapter(video.current));
  }, [player]);

  return (
    <Player.Root talk={introduction} player={player} style={{ maxWidth: 640 }}>
      <video
        ref={video}
        src={testCard.src}
        aria-label={introduction.title}
        controls
        muted
        style={{ width: '100%', aspectRatio: '16 / 9' }}
      />
      <Timeline.Root style={{ marginBlock: 12 }}>
        <Timeline.Rail>
          <Timeline.Markers />
        </Timeline.Rail>
      </Timeline.Root>
      <MomentList.Root />
    </Player.Root>
  );
}

const meta = { title: 'Recipes/Native video', component: NativeVideo } satisfies Meta<typeof NativeVideo>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SeeksTheVideo: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const video = canvasElement.querySelector('video');
    await waitFor(() => expect(video?.readyState).toBeGreaterThan(0), { timeout: 10_000 });
    await userEvent.click(await canvas.findByRole('button', { name: '16:19, punching myself' }));
    await waitFor(() => expect(video?.currentTime).toBe(979));
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
