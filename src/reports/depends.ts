import { parsePointer } from '#src/domain/references.ts';
import type { Both } from '#src/i18n/segments.ts';
import type { Kind } from '#src/schema/kinds.ts';
import { geo, type TableName } from '#src/domain/data/tables.ts';
import {
  embedFigure, embedMap, feeds, pageAt, pageOf, seriesPage, sharePicture,
} from './addresses.ts'; // prettier-ignore
import {
  listIn, nameOf, pointerTo, textIn, valuesIn, type Item, type Mention, type RecordIndex,
} from './record-index.ts'; // prettier-ignore

/** What a record, value, publisher or the UN series reaches: where a change of it will show. */
export type Depends = {
  of: string;
  name: Both;
  /** Pages that show something of it, in each language; documents it cites are listed apart. */
  pages: Both[];
  /** Pages of documents, which say what relies on them. */
  sourcePages: Both[];
  /** Lists it stands in. */
  lists: Both[];
  /** Files that name it: what an editor may have to look at. */
  files: string[];
  map: Both[];
  /** Tables and embeds that show its values. */
  embeds: Both[];
  /** Pictures that social networks show. */
  pictures: Both[];
  downloads: string[];
  feeds: Both[];
};

type Parts = {
  items: Item[];
  lists: Both[];
  /** Figures of which the embed shows it. */
  embedded: Item[];
  downloads: string[];
  onMap: boolean;
  feeds: boolean;
};

const files = (...names: TableName[]): string[] =>
  names.flatMap((name) => [
    `/data/${name}.csv`,
    `/data/${name}.json`,
    ...(name === 'missions' ? [`/data/${geo.file}`] : []),
    ...(name === 'sources' ? ['/data/sources.csl.json'] : []),
  ]);

/** Kinds of records that have a picture each. */
const pictured = new Set<Kind>(['missions', 'countries', 'stories', 'figures']);

/** Lists and files in which every record of a kind stands. */
function placesOf(kind: Kind): Omit<Parts, 'items' | 'embedded'> {
  const none = { onMap: false, feeds: false, downloads: [], lists: [] };
  const aToZ = pageAt('a-z');
  switch (kind) {
    case 'missions':
      return { ...none, onMap: true, lists: [pageAt('missions'), aToZ], downloads: files('missions', 'countries') };
    case 'countries':
      return { ...none, onMap: true, lists: [pageAt('countries'), pageAt('missions'), aToZ], downloads: files('missions', 'countries') };
    case 'stories':
      return { ...none, lists: [pageAt('stories'), pageAt('home'), aToZ], downloads: files('stories') };
    case 'partners':
      return { ...none, lists: [pageAt('partners'), aToZ], downloads: files('partners') };
    case 'figures':
      return { ...none, lists: [pageAt('figures'), pageAt('home'), aToZ], downloads: files('figures') };
    case 'sources':
      return { ...none, lists: [pageAt('sources')], downloads: files('sources') };
    case 'events':
      return { ...none, lists: [pageAt('timeline')], downloads: files('events') };
    case 'terms':
      return { ...none, lists: [pageAt('glossary')] };
    case 'changes':
      return { ...none, feeds: true, lists: [pageAt('changes'), pageAt('home')] };
    case 'rules':
    case 'questions':
      return none;
    case 'articles':
      return { ...none, lists: [aToZ] };
  }
} // prettier-ignore

/** Records whose pages show this one though it is they who are named: a mission stands on its countries' pages. */
function hosts(index: RecordIndex, item: Item): Item[] {
  const shown = new Set<Mention['to']>(['missions', 'countries', 'partners', 'articles', 'figures']);
  const named = index.namedBy(item).flatMap(({ to, id, file }) => {
    if (file !== item.file || !shown.has(to)) return [];
    const host = index.find(to, id);
    return host ? [host] : [];
  });
  const parent = item.kind === 'articles' ? index.find('articles', textIn(item.data, 'under')) : undefined;
  return parent ? [...named, parent] : named;
} // prettier-ignore

/** Missions, countries and services whose pages list a value because it is about them, and the pages that say it. */
function showing(index: RecordIndex, value: string): Item[] {
  const owner = index.ownerOf(value);
  const data = owner && valuesIn(owner.data).find((v) => textIn(v, 'id') === value);
  if (!owner || !data) return [];
  const [kind = '', id = ''] = textIn(data, 'scope').split(':');
  const about =
    kind === 'mission'
      ? index.find('missions', id)
      : kind === 'service'
        ? index.find('partners', id)
        : index.items.find((i) => i.kind === 'countries' && textIn(i.data, 'iso') === id);
  return [
    owner,
    ...(about && kind ? [about] : []),
    ...index.mentionsOf('values', value).map((m) => m.by),
  ];
}

function partsOf(index: RecordIndex, to: string, id: string): Parts | null {
  const mentions = index.mentionsOf(to, id);
  if (to === 'values') {
    const owner = index.ownerOf(id);
    if (!owner) return null;
    const isFigure = owner.kind === 'figures';
    return {
      items: showing(index, id),
      embedded: isFigure ? [owner] : [],
      lists: isFigure
        ? [pageAt('figures'), ...(isAtHome(index, owner) ? [pageAt('home')] : [])]
        : [],
      downloads: isFigure ? [...files('figures'), ...ownFiles(owner)] : [],
      onMap: false,
      feeds: false,
    };
  }
  if (to === 'publishers') {
    const publisher = index.publishers.get(id);
    if (!publisher) return null;
    const sources = mentions.map((m) => m.by);
    return {
      items: [...sources, ...sources.flatMap((s) => relying(index, s))],
      embedded: [],
      lists: [pageAt('sources')],
      downloads: files('sources'),
      onMap: false,
      feeds: false,
    };
  }
  const item = index.find(to, id);
  if (!item) return null;
  const places = placesOf(item.kind);
  const lists = places.lists.filter(
    (page) => item.kind !== 'figures' || page.en !== pageAt('home').en || isAtHome(index, item),
  );
  const values = valuesIn(item.data).flatMap((v) => showing(index, textIn(v, 'id')));
  const about = scoped(index, item);
  const named = about.flatMap((figure) =>
    valuesIn(figure.data).flatMap((v) => {
      const shown = showing(index, textIn(v, 'id'));
      return shown.includes(item) ? shown : [];
    }),
  );
  if (about.length > 0) lists.push(pageAt('figures'));
  const inCountry = item.kind === 'countries' ? relying(index, item) : [];
  // A card of a mission or story says where it was, wherever it stands.
  const onCards = inCountry
    .filter((i) => i.kind === 'missions' || i.kind === 'stories')
    .flatMap((i) => hosts(index, i).filter((host) => host.kind === 'partners'));
  if (inCountry.some((i) => i.kind === 'stories')) lists.push(pageAt('stories'), pageAt('home'));
  return {
    ...places,
    lists,
    items: [item, ...relying(index, item), ...hosts(index, item), ...values, ...named, ...onCards],
    embedded:
      item.kind === 'figures' ? [item] : item.kind === 'sources' ? figuresIn(mentions) : about,
    downloads: [
      ...places.downloads,
      ...ownFiles(item),
      ...(about.length > 0 ? [...files('figures'), ...about.flatMap(ownFiles)] : []),
    ],
    feeds: places.feeds || mentions.some((m) => m.by.kind === 'changes'),
  };
}

/** The figures that are asked for most stand on the home page. */
const isAtHome = (index: RecordIndex, figure: Item): boolean =>
  index.items
    .filter((i) => i.kind === 'figures' && !i.draft)
    .sort((a, b) => Number(a.data['rank']) - Number(b.data['rank']) || (a.id < b.id ? -1 : 1))
    .slice(0, 4)
    .includes(figure);

const ownFiles = (item: Item): string[] =>
  item.kind === 'figures' ? ['json', 'csv'].map((f) => `/data/figures/${item.id}.${f}`) : [];

const figuresIn = (mentions: readonly Mention[]): Item[] =>
  mentions.flatMap(({ by }) => (by.kind === 'figures' ? [by] : []));

/** Figures with values about this record, which name it wherever they stand. */
const scoped = (index: RecordIndex, item: Item): Item[] =>
  ['missions', 'countries', 'partners'].includes(item.kind)
    ? figuresIn(index.mentionsOf(item.kind, item.id))
    : [];

/** Records that name this one. */
function relying(index: RecordIndex, item: Item): Item[] {
  const direct = index.mentionsOf(item.kind, item.id).map((m) => m.by);
  if (item.kind !== 'sources') return direct;
  // A page that shows a value lists the document behind it.
  const values = direct.flatMap((by) =>
    valuesIn(by.data)
      .filter((v) => textIn(v, 'source') === item.id || listIn(v, 'otherSources').includes(item.id))
      .flatMap((v) => showing(index, textIn(v, 'id')).filter((i) => i.kind !== 'figures')),
  );
  return [...direct, ...values];
}

const unique = (pages: readonly (Both | null)[]): Both[] =>
  [...new Map(pages.flatMap((page) => (page ? [[page.en, page] as const] : []))).values()].sort(
    (a, b) => (a.en < b.en ? -1 : 1),
  );

/** Where a change of a record shows; null when there is no such record. Written kind:id, value:id, publisher:id or un-police. */
export function dependsOn(index: RecordIndex, of: string): Depends | null {
  if (of === 'un-police') return unPolice(index);
  const [kind = '', id = ''] = of.split(':');
  const to = kind === 'value' ? 'values' : kind === 'publisher' ? 'publishers' : parsePointer(of)?.to;
  const parts = to ? partsOf(index, to, id) : null;
  if (!to || !parts) return null;
  const item = to === 'values' ? index.ownerOf(id) : index.find(to, id);
  const items = [...new Set(parts.items)].filter((i) => !i.draft || i === item);
  const own = item ? pageOf(index, item) : null;
  const onSources = item && to !== 'values' ? index.namedBy(item).flatMap((m) => (m.to === 'sources' ? [pageAt('sources', { en: m.id, fr: m.id })] : [])) : [];
  const inSeries = item ? textIn(item.data, 'unSeries') !== '' || index.seriesSources.has(id) : false;
  const series = inSeries && to !== 'values' ? [seriesPage] : [];
  const pages = unique([own, ...items.map((i) => pageOf(index, i)), ...series]);
  const lists = unique(parts.lists);
  const isOwn = new Set(pages.map((p) => p.en));
  return {
    of: to === 'values' || to === 'publishers' ? of : pointerTo(to, id),
    name: { en: item ? nameOf(item, 'en') : id, fr: item ? nameOf(item, 'fr') : id },
    pages,
    sourcePages: unique(onSources).filter((p) => !isOwn.has(p.en)),
    lists: lists.filter((p) => !isOwn.has(p.en)),
    files: [...new Set(index.mentionsOf(to, id).map((m) => m.file))].sort(),
    map: parts.onMap ? [pageAt('map'), embedMap] : [],
    embeds: [...new Set(parts.embedded)].map((f) => embedFigure(f.id)),
    pictures: items.filter((i) => pictured.has(i.kind)).map((i) => sharePicture(`${i.kind}-${i.id}`)),
    downloads: [...new Set([...parts.downloads, ...(to === 'sources' ? parts.embedded.flatMap(ownFiles) : [])])].sort(),
    feeds: parts.feeds ? feeds : [],
  };
} // prettier-ignore

/** What a new month of the UN series reaches. */
function unPolice(index: RecordIndex): Depends {
  const missions = index.items.filter((i) => i.kind === 'missions' && textIn(i.data, 'unSeries'));
  // Texts that give the count of a month.
  const telling = index.items.filter((i) => i.texts.some(({ text }) => text.includes('<UnCount ')));
  return {
    of: 'un-police',
    name: { en: 'UN monthly numbers', fr: 'chiffres mensuels de l’ONU' },
    pages: unique([
      seriesPage,
      pageAt('home'),
      ...[...missions, ...telling].map((m) => pageOf(index, m)),
    ]),
    sourcePages: [...index.seriesSources].map((id) => pageAt('sources', { en: id, fr: id })),
    lists: [pageAt('figures')],
    files: ['content/un-police/contributions.csv', 'content/un-police/totals.csv'],
    map: [],
    embeds: [],
    pictures: [],
    downloads: files('un-police', 'un-police-totals'),
    feeds: [],
  };
}
