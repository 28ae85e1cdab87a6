import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { FormatDetails } from './format-details';
import { formatFacts } from './format-facts';
import { getFormatReports } from './format-reports';
import { HoldingsTable } from './holdings-table';
import { OverviewTable } from './overview-table';
import { shownFormats } from './shown-formats';

// The page of documentation is formats.mdx.
const meta = { title: 'Formats', component: HoldingsTable, tags: ['!autodocs'] } satisfies Meta<
  typeof HoldingsTable
>;

export default meta;
type Story = StoryObj<typeof meta>;

function verdictsOf(formatId: string, name = /./): readonly string[] {
  const report = getFormatReports().find(({ format }) => format.id === formatId);
  const named = report?.holdings.filter(({ probe }) => name.test(probe.name)) ?? [];
  return named.map(({ holding }) => holding.verdict);
}

/** What does not come back, or comes back as something else, and is not among the losses that `writeTalk` states. */
function findUnsaid(): readonly string[] {
  return getFormatReports().flatMap(({ format, holdings }) =>
    holdings
      .filter(({ holding }) => holding.verdict !== 'holds' && holding.losses.length === 0)
      .map(({ probe }) => `${format.id}: ${probe.name}`),
  );
}

export const Holdings: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(shownFormats.length + 2);
    await expect(new Set(verdictsOf('talkmark-json'))).toEqual(new Set(['holds']));
    await expect(verdictsOf('srt', /^Tags/)).toEqual(['loses']);
    await expect(verdictsOf('csv', /^Tags/)).toEqual(['holds']);
    await expect(canvas.getByRole('row', { name: /^SRT/ })).toHaveTextContent(
      'changes: comes back as “One line and another”',
    );
    await expect(findUnsaid()).toEqual([]);
  },
};

export const HoldingsInTheDark: Story = { globals: { theme: 'dark' } };

/** The table scrolls, the page does not, and the names of the formats stay. */
export const HoldingsNarrow: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region', { name: 'What each format holds' });
    const name = canvas.getByRole('rowheader', { name: /^SRT/ });
    const { left } = name.getBoundingClientRect();
    region.scrollLeft = 400;
    await expect(region.scrollLeft).toBe(400);
    await expect(name.getBoundingClientRect().left).toBe(left);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

export const Overview: Story = {
  render: () => <OverviewTable />,
  play: async () => {
    await expect(Object.keys(formatFacts).sort()).toEqual(shownFormats.map(({ id }) => id).sort());
  },
};

export const OverviewNarrow: Story = { ...Overview, globals: { viewport: { value: 'phone' } } };

export const Details: Story = {
  render: () => <FormatDetails />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('An invented talk in SRT'));
    await expect(canvas.getByRole('region', { name: 'Example of SRT' })).toHaveTextContent(
      '00:02:05,500 --> 00:16:19,000',
    );
  },
};

export const DetailsInTheDark: Story = { ...Details, globals: { theme: 'dark' } };
