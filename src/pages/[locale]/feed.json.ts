import type { APIRoute } from 'astro';
import { htmlLang, locales, type Locale } from '#src/i18n/locales.ts';
import { href, sectionHref } from '#src/i18n/routes.ts';
import { changesNewestFirst } from '#src/queries/changes.ts';
import { site as settings } from '#src/queries/site.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Changes of the record as JSON Feed 1.1 (https://jsonfeed.org), in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const changes = await changesNewestFirst(locale);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: settings.name[locale],
    description: settings.subtitle[locale],
    home_page_url: absolute(sectionHref('home', locale)),
    feed_url: absolute(href(`/${locale}/feed.json`)),
    language: htmlLang[locale],
    items: changes.map((change) => ({
      id: absolute(change.href),
      url: absolute(change.href),
      title: change.title,
      content_text: change.text,
      date_published: `${change.date}T00:00:00Z`,
    })),
  });
};
