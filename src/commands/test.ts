// All tests, in one go: a browser and an nginx, the checks of the sources, unit tests, the site built at an address
// without a path and at one with, tests of the built site.
// --all tries every page in the browser, instead of each template and sixty pages.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { belowAPath } from './below-a-path.ts';
import { ensureBrowser } from './browser.ts';
import { checkSteps } from './check-steps.ts';
import { siteCounts, unitCounts } from './count-tests.ts';
import { ensureNginx, nginxCounts, noNginx } from './nginx.ts';
import { runTool } from './process.ts';
import { root } from './root.ts';
import { asOne, countLine, runSteps, summary, total, type Step } from './steps.ts';

const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const siteReport = join(reports, 'site.json');
// A report of an earlier run must never be counted.
rmSync(reports, { recursive: true, force: true });
if (process.argv.includes('--all')) process.env['TEST_ALL'] = '1';

let browserFound = false;
const browser: Step = {
  name: 'browser',
  run: async () => {
    const { executablePath } = await ensureBrowser();
    process.env['CHROMIUM_PATH'] = executablePath;
    browserFound = true;
    console.log(executablePath);
    return asOne(true);
  },
};

const nginx: Step = {
  name: 'nginx',
  run: async () => {
    const found = await ensureNginx();
    console.log(found?.program ?? noNginx);
    if (found) process.env['NGINX_PATH'] = found.program;
    return nginxCounts(found, process.env['CI']);
  },
};

const unit: Step = {
  name: 'unit tests',
  run: async () => {
    const code = await runTool('vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ]);
    return unitCounts(unitReport, code);
  },
};

let built = false;
const build: Step = {
  name: 'build',
  run: async () => {
    built = (await runTool('astro', ['build'])) === 0;
    return asOne(built);
  },
};

const buildBelowAPath: Step = {
  name: 'build below a path',
  run: async () => {
    const { address, folder } = belowAPath;
    return asOne(
      built && (await runTool('astro', ['build', '--outDir', folder], { SITE_URL: address })) === 0,
    );
  },
};

const site: Step = {
  name: 'site tests',
  run: async () => {
    if (!built || !browserFound)
      throw new Error('Not run: they need the built site and a browser.');
    const code = await runTool('playwright', ['test', '--config=tests/playwright.config.ts'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport,
    });
    return siteCounts(siteReport, code);
  },
};

const outcomes = await runSteps([
  browser,
  nginx,
  ...checkSteps,
  unit,
  build,
  buildBelowAPath,
  site,
]);
const counts = total(outcomes);
console.log(`\n${summary(outcomes)}\n`);
console.log(countLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
