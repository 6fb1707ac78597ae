import type { Locale } from '#src/i18n/locales.ts';
import { formatList } from '#src/i18n/format.ts';
import { href, type Both } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import type { Link } from './links.ts';
import counted from './requests.json';

/** What one visit asks for, by the browser's own names for it. */
type Counts = Partial<Record<Kind, number>>;
const kinds = ['document', 'script', 'stylesheet', 'image', 'font', 'fetch', 'other'] as const;
type Kind = (typeof kinds)[number];

type Counted = { address: Both; title: Both; files: Counts };

export type RequestGroup = { text: string; links: Pick<Link, 'name' | 'addresses'>[] };

/** Kinds of page by what a visit asks for, the least first; counted in a browser by npm run requests. */
export function requestGroups(locale: Locale): RequestGroup[] {
  const total = ({ files }: Counted) => Object.values(files).reduce((sum, n) => sum + n, 0);
  const groups = Map.groupBy(counted as Counted[], ({ files }) =>
    kinds.map((kind) => files[kind] ?? 0).join(' '),
  );
  return [...groups.values()]
    .flatMap((pages) => (pages[0] ? [{ first: pages[0], pages }] : []))
    .sort((a, b) => total(a.first) - total(b.first))
    .map(({ first, pages }) => ({
      text: textOf(first.files, total(first), locale),
      links: pages.map(({ title, address }) => ({
        name: title,
        addresses: { en: href(address.en), fr: href(address.fr) },
      })),
    }));
}

/** Such as “3 requests (the page itself, 2 scripts)”. */
function textOf(files: Counts, total: number, locale: Locale): string {
  const { page, requests } = t(locale);
  const parts = kinds.flatMap((kind) => {
    const n = files[kind] ?? 0;
    if (n === 0) return [];
    return kind === 'document' ? [requests.page] : [page.count(n, requests.kinds[kind], String(n))];
  });
  return `${page.count(total, requests.forms, String(total))} (${formatList(parts, locale)})`;
}
