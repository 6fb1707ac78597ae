import type { APIRoute } from 'astro';
import { jsonFeed } from '#src/domain/feed.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { changesFeed } from '#src/queries/feeds.ts';
import { sectionPaths } from '#src/queries/paths.ts';

export const getStaticPaths = () => sectionPaths('figures', 'figures');

/** Changes that concern figures as JSON Feed, in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(jsonFeed(await changesFeed('figures', locale)));
