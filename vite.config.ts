import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { resolveConditions } from './scripts/resolve-conditions.mjs';

/** Vitest writes names into the object it is given: each project gets its own. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
});

/** The second React that the packages promise to work with. */
const react18 = [
  { find: /^react$/, replacement: 'react-18' },
  { find: /^react\/(.*)$/, replacement: 'react-18/$1' },
  { find: /^react-dom$/, replacement: 'react-dom-18' },
  { find: /^react-dom\/(.*)$/, replacement: 'react-dom-18/$1' },
];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: resolveConditions.browser },
  ssr: { resolve: { conditions: resolveConditions.node } },
  publicDir: 'apps/demo/public',
  test: {
    // Bounds a hang, not a speed: other work on the machine must not fail a test.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.{ts,tsx}', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        optimizeDeps: { entries: ['packages/react/src/**/*.{ts,tsx}'] },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        resolve: { alias: react18 },
        cacheDir: 'node_modules/.vite-react-18',
        optimizeDeps: { entries: ['packages/react/src/**/*.{ts,tsx}'] },
        test: {
          name: 'browser-react-18',
          include: ['packages/react/src/**/*.browser.test.{ts,tsx}'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: chromium() },
      },
    ],
  },
});
