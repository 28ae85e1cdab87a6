import { test as base, expect } from '@playwright/test';

/** Every test also proves that the page stays quiet: no error on its console, no request to another host. */
export const test = base.extend<{ quiet: undefined; expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() !== 'error' || expectedErrors.some((error) => error.test(message.text()))) return;
        faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        const isOurs = url.startsWith(`${baseURL}/`) || url.startsWith('data:') || url.startsWith('blob:');
        if (!isOurs) faults.push(`request: ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
