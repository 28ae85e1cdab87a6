import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playerOn } from './player';
import { expect, test } from './test';

const slugs = [
  'introduction',
  'useful-dtrace-info',
  'distributed-dtrace',
  'd-language-improvements',
  'd-syntactic-sugar',
  'ctf-everywhere',
  'dtracing-apps',
  'dtrace-json-subroutine',
  'dynamic-asserts',
  'dtrace-and-go',
  'dtrace-and-postgres',
  'dtrace-performance-improvements-with-always-on-instrumentation',
  'dtrace-ustack-performance-improvements',
  'dtrace-in-the-zone',
  'dtrace-exploitation',
  'opendtrace-a-modest-proposal',
];
const talkAddresses = slugs.map((slug) => `/dtrace-conf-16/${slug}/`);

test('the programme lists sixteen talks in order and groups', async ({ page }) => {
  await page.goto('/');
  const titles = page.locator('.programme h4 a');
  await expect(titles).toHaveCount(16);
  expect(await titles.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    talkAddresses,
  );
  const groups = await page
    .locator('.programme section')
    .evaluateAll((sections) =>
      sections.map((section) => [
        section.querySelector('h3')?.textContent,
        section.querySelectorAll('h4').length,
      ]),
    );
  expect(groups).toEqual([
    ['Opening', 1],
    ['Warm-up', 1],
    ['Distributed', 1],
    ['Core improvements', 3],
    ['How DTrace is used', 3],
    ['System-specific', 4],
    ['Final group', 2],
    ['Last', 1],
  ]);
});

for (const address of talkAddresses) {
  test(`${address} shows its talk`, async ({ page }) => {
    await page.goto('/');
    const title = (await page.locator(`.programme h4 a[href="${address}"]`).textContent()) ?? '';
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} · dtrace.conf(16) · Talkmark`);
    await expect(playerOn(page).video).toBeVisible();
    await expect(page.getByText('You are watching a test card.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Watch the talk on Vimeo' })).toHaveAttribute(
      'href',
      /^https:\/\/vimeo\.com\/\d{9}$/,
    );
  });
}

test('a moment without a time is listed as such', async ({ page }) => {
  await page.goto('/dtrace-conf-16/dtrace-performance-improvements-with-always-on-instrumentation/');
  await expect(playerOn(page).markers).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'In the recording' })).toContainText('time unknown');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the programme and the moments are there to read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.programme h4')).toHaveCount(16);
    await page.locator('.programme h4 a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Introduction');
    await expect(page.getByRole('link', { name: 'punching myself' })).toHaveAttribute('href', /#t=979s$/);
  });
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: [/404/] });

  test('says so, and leads back', async ({ page }) => {
    const response = await page.goto('/dtrace-conf-16/nothing/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await page.getByRole('main').getByRole('link', { name: 'programme' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('dtrace.conf(16)');
  });
});

test.describe('an address beside those that were built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talkmark-outside-'));
  writeFileSync(join(folder, 'index.html'), 'outside');
  test.afterAll(() => rmSync(folder, { recursive: true }));

  // Written by hand, because a browser and fetch would tidy the address first.
  const ask = (address: string, port: string) =>
    new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
      get({ host: 'localhost', port, path: address, headers: { accept: 'text/html' } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, location: response.headers.location });
      }).on('error', reject);
    });

  const outside = `/${folder}`;
  for (const address of [`${outside}/`, outside, `/..${folder}/`, `/%2e%2e${folder}/`, '/\\example.org']) {
    test(`${address.replace(folder, '/folder')} is neither read nor led to`, async ({ baseURL }) => {
      const { port } = new URL(baseURL ?? '');
      expect(await ask(address, port)).toEqual({ status: 404, location: undefined });
    });
  }

  test('a page without its last slash leads to the page', async ({ baseURL }) => {
    const { port } = new URL(baseURL ?? '');
    expect(await ask('/paste', port)).toEqual({ status: 301, location: '/paste/' });
  });
});

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of ['/', '/paste/', ...talkAddresses]) {
    test(`${address} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      if (address === '/paste/') await page.getByRole('button', { name: 'Find moments' }).click();
      if (address !== '/') await expect(playerOn(page).video).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
});
