import type { Meta, StoryObj } from '@storybook/react-vite';
import { MomentList } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';
import { pickMoment } from '../fixtures/pick';
import { setUpPlayer, withPlayer } from '../fixtures/with-player';

const meta = {
  title: 'MomentList/Row',
  component: MomentList.Row,
  decorators: [
    (Story) => (
      <MomentList.Root>
        <li>
          <Story />
        </li>
      </MomentList.Root>
    ),
    withPlayer,
  ],
  argTypes: { moment: { control: false }, index: { control: false }, children: { control: 'text' } },
  args: { moment: pickMoment(introduction, 0), index: 0 },
  parameters: { player: setUpPlayer({ talk: introduction }) },
} satisfies Meta<typeof MomentList.Row>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** It is a link: it can be copied, and opened in a new tab. A plain click plays from there, on this page. */
export const IsALink: Story = {
  play: async ({ canvas, userEvent }) => {
    const row = await canvas.findByRole('link', { name: '16:19 punching myself' });
    await expect(row).toHaveAttribute('href', '#t=979');
    await userEvent.click(row);
    await expect(row).toHaveAttribute('data-active');
    await expect(location.hash).toBe('');
  },
};

export const Approximate: Story = { args: { moment: pickMoment(introduction, 1), index: 1 } };

export const Current: Story = {
  parameters: { player: setUpPlayer({ talk: introduction, time: 1000 }) },
};

export const Active: Story = {
  parameters: { player: setUpPlayer({ talk: introduction, time: 980 }) },
};

export const OwnContent: Story = { args: { children: <strong>Only what I want to show</strong> } };
