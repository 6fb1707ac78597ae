import { readFileSync } from 'node:fs';
import type { Counts } from './steps.ts';

/** The part of Vitest's JSON report that counts are read from. */
interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
}

/** The part of Playwright's JSON report that counts are read from. */
interface SiteReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** What a run of Vitest counts for, by its report and its exit code. */
export const unitCounts = (report: string, exitCode: number): Counts =>
  settle(exitCode, () => {
    const { numPassedTests, numFailedTests } = readJson(report) as UnitReport;
    return { passed: numPassedTests, failed: numFailedTests };
  });

/** The same for Playwright. A test that passed only when tried again counts as failed. */
export const siteCounts = (report: string, exitCode: number): Counts =>
  settle(exitCode, () => {
    const { stats } = readJson(report) as SiteReport;
    const { expected: passed, unexpected, flaky, skipped } = stats;
    return { passed, failed: unexpected + flaky, skipped };
  });

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A run that left no report, or ended badly though no test failed (a file did not load), is one failure. */
function settle(exitCode: number, read: () => Counts): Counts {
  try {
    const { failed, ...others } = read();
    return { ...others, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
