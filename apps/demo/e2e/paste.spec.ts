import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { playerOn, tabTo } from './player';
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

/** Each with its three moments, at 16:19, 20:11 and 38:25. */
const posts = [
  { name: 'a pasted post', read: () => ownPost, labels: [/laptop/, /llamas/, /tabs/], isThere: true },
  {
    name: 'the wrap-up post (skipped where ../shared is absent)',
    read: () => readFileSync(wrapUpPost, 'utf8'),
    labels: [/punching/, /medical history/, /unikernels/],
    isThere: existsSync(wrapUpPost),
  },
];

for (const { name, read, labels, isThere } of posts) {
  test.describe(name, () => {
    test.skip(!isThere, 'The post lies beside the repository in ../shared, and is not there.');

    /** What the three moments look like, and what opening the first did. */
    async function expectOpened(page: Page): Promise<void> {
      const player = playerOn(page);
      await player.expectTime(979);
      await expect(player.popover).toBeVisible();
      for (const place of [player.popover, player.currentRow]) {
        await expect(place).toContainText(labels[0] ?? '');
      }
    }

    async function expectThree(page: Page): Promise<void> {
      await expect(page.getByRole('status')).toHaveText('3 moments found.');
      const player = playerOn(page);
      await expect(player.markers).toHaveCount(3);
      for (const [index, label] of labels.entries()) {
        await expect(player.rows.nth(index)).toContainText(label);
      }
    }

    test('becomes three moments on the timeline', async ({ page }) => {
      await find(page, read());
      await expectThree(page);
      const player = playerOn(page);
      const seeks = await player.countSeeks();
      await player.marker(/^16:19/).click();
      await expectOpened(page);
      expect(await seeks()).toBe(1);
    });

    test('is read and played by the keyboard alone', async ({ page }) => {
      await page.goto('/paste/');
      const text = page.getByRole('textbox');
      await expect(text).not.toHaveValue('');
      await tabTo(page, text);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(read());
      await tabTo(page, page.getByRole('button', { name: 'Find moments' }));
      await page.keyboard.press('Enter');
      await expectThree(page);
      const player = playerOn(page);
      const seeks = await player.countSeeks();
      await tabTo(page, player.rail);
      await page.keyboard.press('End');
      await expect(player.marker(/^38:25/)).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expectOpened(page);
      expect(await seeks()).toBe(1);
      await page.keyboard.press('Escape');
      await expect(player.popover).toHaveCount(0);
      await expect(player.marker(/^16:19/)).toBeFocused();
    });

    test.describe('by touch', () => {
      test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

      test('is read and played', async ({ page }) => {
        await page.goto('/paste/');
        await page.getByRole('textbox').fill(read());
        await page.getByRole('button', { name: 'Find moments' }).tap();
        await expectThree(page);
        const player = playerOn(page);
        const seeks = await player.countSeeks();
        await player.marker(/^16:19/).tap();
        await expectOpened(page);
        expect(await seeks()).toBe(1);
      });
    });
  });
}

test('the invented example gives moments at once', async ({ page }) => {
  await page.goto('/paste/');
  await page.getByRole('button', { name: 'Find moments' }).click();
  await expect(page.getByRole('status')).toHaveText(/^[2-9] moments found\.$/);
});

test('a moment after the end of the test card is said to be there', async ({ page }) => {
  await find(page, 'At 16:19 she drops the laptop.\nAt 1:02:03 the lights go out.');
  await expect(page.getByRole('row').filter({ hasText: '1:02:03' })).toContainText(
    'After the end of the test card',
  );
  await expect(page.getByText('After the end of the test card')).toHaveCount(1);
  await expect(playerOn(page).marker(/^1:02:03/)).toHaveAttribute('data-beyond', '');
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
