import rss from '@astrojs/rss';
import type { Feed } from '#src/domain/feed.ts';
import { withColon } from '#src/i18n/format.ts';
import { htmlLang, type Locale } from '#src/i18n/locales.ts';
import { feedAddress, sectionHref, type FeedName } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import { changedInWords, changesNewestFirst } from './changes.ts';
import { site } from './site.ts';

/** Significant changes in one language, newest first: of the whole record, or those that concern figures. */
export async function changesFeed(name: FeedName, locale: Locale): Promise<Feed> {
  const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
  const words = t(locale);
  const changes = (await changesNewestFirst(locale)).filter(
    ({ significance, aboutFigures }) =>
      significance === 'significant' && (name === 'all' || aboutFigures),
  );
  return {
    title:
      name === 'all'
        ? site.name[locale]
        : `${withColon(site.name[locale], locale)} ${words.changes.figuresFeed}`,
    description: site.subtitle[locale],
    language: htmlLang[locale],
    page: absolute(sectionHref('changes', locale)),
    rss: absolute(feedAddress(name, 'xml', locale)),
    json: absolute(feedAddress(name, 'json', locale)),
    items: changes.map((change) => ({
      address: absolute(change.href),
      title: change.title,
      paragraphs: [change.text, ...change.values.map((value) => changedInWords(value, locale))],
      date: change.date,
      kind: { code: change.kind, word: words.changes.kinds[change.kind] },
      values: change.values.map(({ id, old, new: became }) => ({ id, old, new: became })),
    })),
  };
}

/** A feed as RSS 2.0, with its own address in it (https://www.rssboard.org/rss-profile). */
export const rssFeed = (feed: Feed): Promise<Response> =>
  rss({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${feed.language.toLowerCase()}</language>`,
      `<atom:link href="${feed.rss}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      description: item.paragraphs.join('\n\n'),
      link: item.address,
      pubDate: new Date(`${item.date}T00:00:00Z`),
      categories: [item.kind.word],
    })),
  });
