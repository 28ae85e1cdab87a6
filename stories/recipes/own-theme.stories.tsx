import type { Meta, StoryObj } from '@storybook/react-vite';
import { TalkPlayer } from '@talkmark/react';
import { expect } from 'storybook/test';
import { structuredTalk } from '../fixtures/structured-talk';

const theme = `
  .green-theme {
    --talkmark-accent: #0b6b4f;
    --talkmark-played: #12a678;
    --talkmark-marker-active: #8df0c8;
    --talkmark-radius: 0px;
  }
`;

/** The custom properties that the style sheet is built on, set by a class of the page. */
function OwnTheme() {
  return (
    <>
      <style>{theme}</style>
      <TalkPlayer talk={structuredTalk} followsHash={false} className="green-theme" />
    </>
  );
}

const meta = { title: 'Recipes/Own theme', component: OwnTheme } satisfies Meta<typeof OwnTheme>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Green: Story = {
  play: async ({ canvas, userEvent }) => {
    const row = canvas.getByRole('link', { name: /Method/ });
    await userEvent.click(row);
    const time = row.querySelector('[data-talkmark-row-time]');
    await expect(time && getComputedStyle(time).color).toBe('rgb(11, 107, 79)');
  },
};
