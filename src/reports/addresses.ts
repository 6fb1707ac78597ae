import { embedSegment, segments, seriesSlug, type Both, type Section } from '#src/i18n/segments.ts';
import { bothIn, listIn, textIn, type Item, type RecordIndex } from './record-index.ts';

const both = (of: (locale: 'en' | 'fr') => string): Both => ({ en: of('en'), fr: of('fr') });

/** Address of a section, or of a page below it; without the base path, which only a build knows. */
export const pageAt = (section: Section | 'home', slug?: Both): Both =>
  both((locale) =>
    [
      '',
      locale,
      ...(section === 'home' ? [] : [segments[section][locale]]),
      ...(slug ? [slug[locale]] : []),
      '',
    ].join('/'),
  );

export const seriesPage = pageAt('figures', seriesSlug);
export const embedMap = both(
  (locale) => `/${locale}/${embedSegment[locale]}/${segments.map[locale]}/`,
);
export const embedFigure = (id: string) =>
  both((locale) => `/${locale}/${embedSegment[locale]}/${segments.figures[locale]}/${id}/`);
export const sharePicture = (name: string) => both((locale) => `/share/${name}-${locale}.png`);
export const feeds = ['xml', 'json'].map((format) => both((locale) => `/${locale}/feed.${format}`));

const sectionOf = (text: string): Section | null => (text in segments ? (text as Section) : null);

/** The page on which a record is told: its own, or the list that holds it. Null when its file is unsound. */
export function pageOf(index: RecordIndex, item: Item): Both | null {
  const slug = bothIn(item.data, 'slug') ?? undefined;
  switch (item.kind) {
    case 'sources':
      return pageAt('sources', { en: item.id, fr: item.id });
    case 'events':
      return pageAt('timeline');
    case 'terms':
      return pageAt('glossary');
    case 'changes':
      return pageAt('changes');
    case 'rules':
    case 'questions': {
      const host = index.items.find(
        (i) => textIn(i.data, 'tool') === (item.kind === 'rules' ? 'self-check' : 'questions'),
      );
      return host ? pageOf(index, host) : null;
    }
    case 'articles': {
      const under = textIn(item.data, 'under');
      const section = sectionOf(under || item.id);
      return section && (under ? slug && pageAt(section, slug) : pageAt(section))
        ? pageAt(section, under ? slug : undefined)
        : null;
    }
    case 'stories': {
      const [country = ''] = listIn(item.data, 'countries');
      const host =
        textIn(item.data, 'kind') === 'account' ? index.find('countries', country) : null;
      if (host) return pageOf(index, host);
      return slug ? pageAt('stories', slug) : null;
    }
    default:
      return slug ? pageAt(item.kind, slug) : null;
  }
}
