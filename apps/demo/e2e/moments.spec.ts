import { playerOn, tabTo } from './player';
import { expect, test } from './test';

const introduction = '/dtrace-conf-16/introduction/';

test('a click on a marker seeks once, opens its popover and marks its row', async ({ page }) => {
  await page.goto(introduction);
  const player = playerOn(page);
  const seeks = await player.countSeeks();
  await player.marker(/^16:19/).click();
  await player.expectTime(979);
  await expect(player.popover).toContainText('punching myself');
  await expect(player.popover).toContainText('16:19');
  await expect(player.currentRow).toHaveCount(1);
  await expect(player.currentRow).toContainText('punching myself');
  expect(await seeks()).toBe(1);
});

test('the keyboard alone does the same, and Space on a marker does not start the talk', async ({ page }) => {
  await page.goto(introduction);
  const player = playerOn(page);
  const seeks = await player.countSeeks();
  await expect(player.markers.first()).toBeVisible();
  await tabTo(page, player.rail);
  await page.keyboard.press('End');
  await expect(player.marker(/^38:25/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(player.marker(/^16:19/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await player.expectTime(979);
  await expect(player.popover).toContainText('punching myself');
  await expect(player.currentRow).toContainText('punching myself');
  expect(await seeks()).toBe(1);

  await page.keyboard.press('Escape');
  await expect(player.popover).toHaveCount(0);
  await expect(player.marker(/^16:19/)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await player.expectTime(2305);
  await expect(player.popover).toContainText('getting trolled by unikernels');
  expect(await player.isPaused()).toBe(true);
});

test('Escape closes the popover and gives the focus back to the marker', async ({ page }) => {
  await page.goto(introduction);
  const player = playerOn(page);
  await player.marker(/^16:19/).click();
  await expect(player.popover).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(player.popover).toHaveCount(0);
  await expect(player.marker(/^16:19/)).toBeFocused();
});

test('the popover shows in fullscreen', async ({ page }) => {
  await page.goto(introduction);
  const player = playerOn(page);
  await expect(player.marker(/^16:19/)).toBeVisible();
  await player.root.getByRole('button', { name: 'Fullscreen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await player.marker(/^16:19/).click();
  await expect(player.popover).toBeVisible();
  const isInside = await player.popover.evaluate((popover) => document.fullscreenElement?.contains(popover));
  expect(isInside).toBe(true);
  await expect(player.popover).toBeInViewport({ ratio: 1 });
});

test('a row of the list goes to its moment', async ({ page }) => {
  await page.goto(introduction);
  const player = playerOn(page);
  const seeks = await player.countSeeks();
  await player.rows.filter({ hasText: 'unikernels' }).click();
  await expect(player.currentRow).toContainText('unikernels');
  expect(await seeks()).toBe(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  test('a tap on a marker seeks once and opens its popover', async ({ page }) => {
    await page.goto(introduction);
    const player = playerOn(page);
    const seeks = await player.countSeeks();
    await player.marker(/^16:19/).tap();
    await player.expectTime(979);
    await expect(player.popover).toContainText('punching myself');
    await expect(player.currentRow).toContainText('punching myself');
    expect(await seeks()).toBe(1);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('moments too near to be hit apart are chosen from a menu', async ({ page }) => {
    await page.goto(introduction);
    const player = playerOn(page);
    const seeks = await player.countSeeks();
    await player.root.locator('[data-talkmark-cluster]').first().tap();
    await player.popover.getByRole('menuitem', { name: /punching myself/ }).tap();
    await player.expectTime(979);
    await expect(player.popover).toContainText('punching myself');
    await expect(player.popover).toBeInViewport({ ratio: 1 });
    expect(await seeks()).toBe(1);
  });
});
