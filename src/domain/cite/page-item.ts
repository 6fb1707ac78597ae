import { cslDate, type CslItem } from './item.ts';

/** What a page of ours tells about itself, in one language. */
export type CitedPage = {
  /** Unique in a file of references: figure-officers-on-un-missions. */
  id: string;
  locale: 'en' | 'fr';
  title: string;
  /** When what it says holds, as a sentence says it: as of July 2025. Null where it is about no one date. */
  asOf: string | null;
  siteName: string;
  /** Who publishes the site; null while it is not set, and then the site stands for itself. */
  publisher: string | null;
  /** Day of the edition, YYYY-MM-DD. */
  edition: string;
  /** What to call the edition: edition of November 21, 2026. */
  editionName: string;
  /** Permanent address, whole. */
  address: string;
};

/**
 * One of our pages as CSL-JSON: a web page whose date is that of the edition. Without a date of reading: the
 * address is that of a copy that never changes, and only readers know when they read it.
 */
export function pageItem(page: CitedPage): CslItem {
  return {
    id: page.id,
    type: 'webpage',
    title: page.asOf === null ? page.title : `${page.title} (${page.asOf})`,
    author: [{ literal: page.publisher ?? page.siteName }],
    'container-title': page.siteName,
    ...(page.publisher === null ? {} : { publisher: page.publisher }),
    issued: cslDate(page.edition),
    version: page.editionName,
    URL: page.address,
    language: page.locale,
  };
}
