import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { htmlLang, locales, type Locale } from '#src/i18n/locales.ts';
import { sectionHref } from '#src/i18n/routes.ts';
import { changesNewestFirst } from '#src/queries/changes.ts';
import { site as settings } from '#src/queries/site.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Changes of the record as RSS, in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const changes = await changesNewestFirst(locale);
  return rss({
    title: settings.name[locale],
    description: settings.subtitle[locale],
    site: new URL(sectionHref('changes', locale), site).href,
    customData: `<language>${htmlLang[locale].toLowerCase()}</language>`,
    items: changes.map((change) => ({
      title: change.title,
      description: change.text,
      link: new URL(change.href, site).href,
      pubDate: new Date(`${change.date}T00:00:00Z`),
    })),
  });
};
