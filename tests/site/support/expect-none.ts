import { expect } from 'playwright/test';

const shown = 20;

/** Fails with the mistakes themselves, the first of many, rather than with a difference between two lists. */
export function expectNone(mistakes: readonly string[]): void {
  const rest = mistakes.length - shown;
  const list = [...mistakes.slice(0, shown), ...(rest > 0 ? [`… and ${rest} more`] : [])];
  expect(mistakes.length, `mistakes:\n${list.join('\n')}\n`).toBe(0);
}
