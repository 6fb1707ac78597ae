import type { APIRoute } from 'astro';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { changesFeed, rssFeed } from '#src/queries/feeds.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Changes of the record as RSS, in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  rssFeed(await changesFeed('all', locale));
