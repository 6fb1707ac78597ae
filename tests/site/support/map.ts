import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { Locale } from './built-site.ts';

export const map = { en: 'en/map/', fr: 'fr/carte/' } as const;
export const locales = ['en', 'fr'] as const satisfies Locale[];

/** The marks in sight of the live map: of one place, or of several. */
export const marks = (page: Page) => page.locator('[data-live] button.mark:visible');
/** The missions in sight of the list. */
export const listed = (page: Page) => page.locator('li[data-place]:visible [data-mission]:visible');
/** Waits for the live map. */
export const ready = (page: Page) => expect(page.locator('[data-live-now]')).toHaveCount(1);
