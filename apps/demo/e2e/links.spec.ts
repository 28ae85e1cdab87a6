import { playerOn } from './player';
import { expect, test } from './test';

const introduction = '/dtrace-conf-16/introduction/';

for (const hash of ['#t=16:19', '#t=979']) {
  test(`${hash} opens the talk there`, async ({ page }) => {
    await page.goto(introduction + hash);
    const player = playerOn(page);
    await player.expectTime(979);
    await expect(player.currentRow).toContainText('punching myself');
  });
}

test('#t=979,1001 plays that range and stops', async ({ page }) => {
  await page.goto(`${introduction}#t=979,1001`);
  const player = playerOn(page);
  await expect.poll(player.isPaused).toBe(false);
  await player.video.evaluate((video: HTMLVideoElement) => {
    video.playbackRate = 8;
  });
  await expect.poll(player.isPaused, { timeout: 15_000 }).toBe(true);
  expect(await player.currentTime()).toBeGreaterThanOrEqual(1001);
  expect(await player.currentTime()).toBeLessThan(1002);
});

test('a moment in the programme opens its talk there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '38:25 getting trolled by unikernels' }).click();
  await playerOn(page).expectTime(2305);
});

test('each moment links to the recording at its second', async ({ page }) => {
  await page.goto(introduction);
  const recording = page.getByRole('region', { name: 'In the recording' });
  await expect(recording.getByRole('link', { name: 'punching myself' })).toHaveAttribute(
    'href',
    'https://vimeo.com/173346406#t=979s',
  );
});
