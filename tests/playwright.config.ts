import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/commands/browser.ts';

const { executablePath, args } = findBrowser();
const results = '../test-results';

export default defineConfig({
  testDir: 'site',
  testMatch: '**/*.spec.ts',
  globalSetup: './serve-built-site.ts',
  // The JSON report lies beside this folder, not in it: Playwright empties it at the start of a run.
  outputDir: `${results}/site`,
  reporter: [['dot'], ['json', { outputFile: `${results}/site.json` }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: process.env['TEST_SITE'],
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args },
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
