import type { CitedPage } from '#src/domain/cite/page-item.ts';
import { pageItem } from '#src/domain/cite/page-item.ts';
import { sourceItem } from '#src/domain/cite/source-item.ts';
import type { CslItem } from '#src/domain/cite/item.ts';
import { editionCopy } from '#src/domain/edition.ts';
import { formatEdtf } from '#src/i18n/format.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { addressesOf, href, seriesSlug, type Both } from '#src/i18n/routes.ts';
import { asOfPhrase } from '#src/i18n/value-phrase.ts';
import { t } from '#src/i18n/words.ts';
import { latestValue } from './figures.ts';
import { barePath, hasFrozenCopy } from './frozen-copies.ts';
import { linkTo } from './links.ts';
import { must, theRecord, type TheRecord } from './record.ts';
import { latestTotal, series, totals } from './series.ts';
import { site } from './site.ts';
import { sourcesOfValue } from './values.ts';

/** A page of ours that can be cited, with the documents that what it says comes from, the first one foremost. */
export type Cited = {
  /** Its id in files of references: figure-officers-on-un-missions. */
  id: string;
  title: Both;
  addresses: Both;
  /** EDTF; null where it is about no one date. */
  asOf: string | null;
  sources: string[];
};

/** A document of the record as CSL-JSON. Throws where no document is called so. */
export function sourceCsl(record: TheRecord, id: string, locale: Locale): CslItem {
  const { data } = must(record.sources, id, 'a citation');
  return sourceItem(id, data, must(record.publishers, data.publisher, id).name, locale);
}

/** Every document as CSL-JSON, by id. */
export async function sourcesCsl(locale: Locale = 'en'): Promise<CslItem[]> {
  const record = await theRecord();
  return [...record.sources.keys()].map((id) => sourceCsl(record, id, locale));
}

/** Address that keeps saying what this edition says: that of the edition's own copy, else the page's own. */
export function permanentAddress(path: string): string {
  const bare = barePath(path);
  const kept = hasFrozenCopy(bare) ? editionCopy(site.edition, bare) : bare;
  return new URL(href(kept), import.meta.env.SITE).href;
}

/** A page of ours as CSL-JSON, in one language. */
export function pageCsl(cited: Cited, locale: Locale): CslItem {
  const page: CitedPage = {
    id: cited.id,
    locale,
    title: cited.title[locale],
    asOf: cited.asOf === null ? null : asOfPhrase(cited.asOf, locale),
    siteName: site.name[locale],
    publisher: site.publisher?.[locale] ?? null,
    edition: site.edition,
    editionName: t(locale).page.edition(formatEdtf(site.edition, locale)),
    address: permanentAddress(cited.addresses[locale]),
  };
  return pageItem(page);
}

/** The page of a figure: it holds as of its latest value, and comes from that value's documents. */
export async function citedFigure(id: string): Promise<Cited> {
  const record = await theRecord();
  const { data } = must(record.figures, id, 'a citation');
  const latest = latestValue(data);
  return {
    id: `figure-${id}`,
    title: data.title,
    addresses: linkTo(record, 'figures', id).addresses,
    asOf: latest.asOf,
    sources: [...new Set([...sourcesOfValue(latest), ...data.values.flatMap(sourcesOfValue)])],
  };
}

/** The UN series: it holds as of its newest month. */
export function citedSeries(): Cited {
  const { month, source_id: newest } = latestTotal();
  const used = totals.flatMap((row) => (row.source_id === null ? [] : [row.source_id]));
  return {
    id: 'un-police-series',
    title: series.title,
    addresses: addressesOf('figures', seriesSlug),
    asOf: month,
    sources: [...new Set([...(newest === null ? [] : [newest]), ...used])],
  };
}

/** References of a figure's files, the same in every language: our page in both, then every document behind it. */
export async function figureReferences(id: string): Promise<CslItem[]> {
  const record = await theRecord();
  const cited = await citedFigure(id);
  return [
    ...locales.map((locale) => ({ ...pageCsl(cited, locale), id: `${cited.id}-${locale}` })),
    ...cited.sources.map((source) => sourceCsl(record, source, 'en')),
  ];
}
