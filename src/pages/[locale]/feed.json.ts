import type { APIRoute } from 'astro';
import { jsonFeed } from '#src/domain/feed.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { changesFeed } from '#src/queries/feeds.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Changes of the record as JSON Feed, in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(jsonFeed(await changesFeed('all', locale)));
