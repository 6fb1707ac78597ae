import type { APIRoute } from 'astro';
import type { Locale } from '#src/i18n/locales.ts';
import { changesFeed, rssFeed } from '#src/queries/feeds.ts';
import { sectionPaths } from '#src/queries/paths.ts';

export const getStaticPaths = () => sectionPaths('figures', 'figures');

/** Changes that concern figures as RSS, in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  rssFeed(await changesFeed('figures', locale));
