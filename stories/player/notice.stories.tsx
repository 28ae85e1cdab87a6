import type { Meta, StoryObj } from '@storybook/react-vite';
import { Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { hostedTalk, withoutRecording } from '../fixtures/edge-talks';
import { introduction } from '../fixtures/introduction';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'Player/Notice',
  component: Player.Notice,
  argTypes: { children: { control: 'text' } },
} satisfies Meta<typeof Player.Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NetworkFailed: Story = {
  decorators: [withPlayer],
  parameters: {
    player: setUpPlayer({
      talk: introduction,
      failure: { reason: 'network', message: 'The server did not answer.' },
    }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/connection failed/)).toBeVisible();
  },
};

export const Dark: Story = { ...NetworkFailed, globals: { theme: 'dark' } };

export const OwnText: Story = {
  ...NetworkFailed,
  args: { children: 'The archive is being moved. Come back tomorrow.' },
  play: async () => {},
};

export const WithoutRecording: Story = {
  decorators: [
    (Story) => (
      <Player.Root talk={withoutRecording}>
        <Story />
      </Player.Root>
    ),
  ],
};

export const AtAHost: Story = {
  decorators: [
    (Story) => (
      <Player.Root talk={hostedTalk}>
        <Story />
      </Player.Root>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByText('This recording is at Vimeo.')).toBeVisible();
  },
};

/** While all is well it is empty, and stays on the page: a live region that arrives with its text is not read out. */
export const AllIsWell: Story = {
  decorators: [withPlayer],
  args: { children: 'Never seen.' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-talkmark-notice]')).toBeEmptyDOMElement();
  },
};
