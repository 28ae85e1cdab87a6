import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { playerOn } from './player';
import { expect, test } from './test';

const ownPost = `The recording is up, and I have watched it so that you need not. (In short: she drops the laptop at 16:19,
there is a digression on llamas at 20:11, and the whole room argues about tabs at 38:25.)
The rest is worth it too, if you have a quiet hour.`;

const wrapUpPost = fileURLToPath(new URL('../../../../shared/archive/wrap-up-post.txt', import.meta.url));

async function find(page: Page, text: string): Promise<void> {
  await page.goto('/paste/');
  await page.getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: 'Find moments' }).click();
}

/** The three moments of a post about the talk, from the text to the recording. */
async function expectThreeMoments(page: Page, text: string, labels: readonly RegExp[]): Promise<void> {
  await find(page, text);
  await expect(page.getByRole('status')).toHaveText('3 moments found.');
  const player = playerOn(page);
  await expect(player.markers).toHaveCount(3);
  for (const [index, label] of labels.entries()) await expect(player.rows.nth(index)).toContainText(label);
  const seeks = await player.countSeeks();
  await player.marker(/^16:19/).click();
  await player.expectTime(979);
  await expect(player.popover).toBeVisible();
  await expect(player.popover).toContainText(labels[0] ?? '');
  await expect(player.currentRow).toContainText(labels[0] ?? '');
  expect(await seeks()).toBe(1);
}

test('a pasted post becomes three moments on the timeline', async ({ page }) => {
  await expectThreeMoments(page, ownPost, [/laptop/, /llamas/, /tabs/]);
});

test('the wrap-up post becomes three moments (skipped where ../shared is absent)', async ({ page }) => {
  test.skip(!existsSync(wrapUpPost), 'The post lies beside the repository in ../shared, and is not there.');
  await expectThreeMoments(page, readFileSync(wrapUpPost, 'utf8'), [
    /punching/,
    /medical history/,
    /unikernels/,
  ]);
});

test('the invented example gives moments at once', async ({ page }) => {
  await page.goto('/paste/');
  await page.getByRole('button', { name: 'Find moments' }).click();
  await expect(page.getByRole('status')).toHaveText(/^[2-9] moments found\.$/);
});

test('the player follows corrections', async ({ page }) => {
  await find(page, ownPost);
  const player = playerOn(page);
  const row = page.getByRole('row').filter({ hasText: '16:19' });
  await row.getByRole('textbox', { name: 'Label' }).fill('the laptop falls');
  await expect(player.rows.first()).toContainText('the laptop falls');
  await row.getByRole('textbox', { name: 'Time' }).fill('30:00');
  await expect(player.rows.nth(1)).toContainText('the laptop falls');
  await row.getByRole('textbox', { name: 'Time' }).fill('soon');
  await expect(row).toContainText('Write it like 16:19');
  await row.getByRole('button', { name: 'Drop' }).click();
  await expect(player.rows).toHaveCount(2);
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(player.rows).toHaveCount(3);
});

test.describe('bad input is answered, and never blanks the page', () => {
  const junk = Array.from({ length: 5000 }, (_, index) => String.fromCharCode((index * 7919) % 0xd7ff)).join(
    '',
  );
  const inputs = [
    { name: 'nothing', text: '', answer: /The text is empty/ },
    { name: '2 MB of times', text: '1:2:3:4:'.repeat(262_144), answer: /reads up to 1,000,000/ },
    { name: 'almost 1 MB of times', text: '1:2:3:4:'.repeat(124_000), answer: /moment/ },
    {
      name: 'prose without times',
      text: 'Nothing happened.\nAt all.',
      answer: /No moment was found in 2 lines/,
    },
    { name: 'junk', text: junk, answer: /moment/ },
  ];
  for (const { name, text, answer } of inputs) {
    test(name, async ({ page }) => {
      await find(page, text);
      await expect(
        page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: answer }),
      ).toBeVisible();
      await expect(page.getByRole('button', { name: 'Find moments' })).toBeVisible();
    });
  }

  test('ten thousand moments', async ({ page }) => {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const [minutes, seconds] = [Math.floor(index / 60), index % 60];
      return `${minutes}:${String(seconds).padStart(2, '0')} moment number ${index}`;
    });
    await page.goto('/paste/');
    // Not by fill: Chromium takes minutes to type ten thousand lines into any textarea.
    await page.getByRole('textbox').evaluate((textarea: HTMLTextAreaElement, text) => {
      textarea.value = text;
    }, lines.join('\n'));
    await page.getByRole('button', { name: 'Find moments' }).click();
    await expect(page.getByRole('status')).toHaveText('10,000 moments found.');
    await expect(page.getByText('9,500 more were found')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(501);
  });

  test('labels with markup stay text', async ({ page }) => {
    const label = '<img src=x onerror="window.hacked=1"> & <b>bold</b>';
    await find(page, `10:00 ${label}\n20:00 second\n30:00 third`);
    await page.getByRole('textbox', { name: 'Label at 10:00' }).fill(label);
    const player = playerOn(page);
    await player.marker(/^10:00/).click();
    await expect(player.popover).toContainText(label);
    await expect(player.rows.first()).toContainText(label);
    await expect(page.locator('img[src=x], main b')).toHaveCount(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
