import { expect, type Locator, type Page } from '@playwright/test';

/** What a viewer sees of the player on a page, and what its recording does. */
export function playerOn(page: Page) {
  const root = page.locator('[data-talkmark-player]');
  const video = root.locator('video');
  return {
    root,
    video,
    markers: root.locator('[data-talkmark-marker]'),
    rail: root.locator('[data-talkmark-rail]'),
    popover: page.locator('[data-talkmark-popover]'),
    rows: root.locator('[data-talkmark-row]'),
    currentRow: root.locator('[data-talkmark-row][data-current]'),
    marker: (name: RegExp): Locator =>
      root.locator('[data-talkmark-marker]').and(page.getByRole('button', { name })),
    currentTime: () => video.evaluate((element: HTMLVideoElement) => element.currentTime),
    isPaused: () => video.evaluate((element: HTMLVideoElement) => element.paused),

    /** Waits until the recording can be sought in, then counts the seeks from here on. */
    async countSeeks(): Promise<() => Promise<number>> {
      await expect
        .poll(() => video.evaluate((element: HTMLVideoElement) => element.readyState))
        .toBeGreaterThan(0);
      await video.evaluate((element) => {
        element.dataset['seeks'] = '0';
        element.addEventListener('seeking', () => {
          element.dataset['seeks'] = String(Number(element.dataset['seeks']) + 1);
        });
      });
      return async () => {
        // A second seek, if there is one, follows at once.
        await page.waitForTimeout(400);
        return Number(await video.getAttribute('data-seeks'));
      };
    },

    async expectTime(seconds: number): Promise<void> {
      await expect
        .poll(async () => Math.abs((await this.currentTime()) - seconds), {
          message: `within 0.5 s of ${seconds}`,
        })
        .toBeLessThanOrEqual(0.5);
    },
  };
}

/** Presses Tab until the focus is on an element, or on something in it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}
