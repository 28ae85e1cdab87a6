import type { Meta, StoryObj } from '@storybook/react-vite';
import { formatTimecode } from '@talkmark/core';
import { MomentList, Player } from '@talkmark/react';
import { expect } from 'storybook/test';
import { introduction } from '../fixtures/introduction';

/** With `asChild` a part becomes the element it is given: here a <section>, a list and links of the page’s own. */
function AsChild() {
  return (
    <Player.Root talk={introduction} asChild>
      <section aria-label={introduction.title}>
        <MomentList.Root asChild>
          <ul>
            <MomentList.Rows>
              {(moment, index) => (
                <MomentList.Row moment={moment} index={index} asChild>
                  <a href={`/talks/introduction/#t=${moment.start}`}>
                    {moment.label}, at {formatTimecode(moment.start)}
                  </a>
                </MomentList.Row>
              )}
            </MomentList.Rows>
          </ul>
        </MomentList.Root>
      </section>
    </Player.Root>
  );
}

const meta = { title: 'Recipes/As child', component: AsChild } satisfies Meta<typeof AsChild>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The elements keep their own attributes, and get those of the part. */
export const ElementsOfThePage: Story = {
  play: async ({ canvas, userEvent }) => {
    const section = canvas.getByRole('region', { name: 'Introduction' });
    await expect(section).toHaveAttribute('data-talkmark-player');
    await expect(canvas.getByRole('list', { name: 'Moments' }).tagName).toBe('UL');
    const row = canvas.getByRole('link', { name: 'punching myself, at 16:19' });
    await expect(row).toHaveAttribute('href', '/talks/introduction/#t=979');
    await userEvent.click(row);
    await expect(row).toHaveAttribute('aria-current', 'true');
  },
};
