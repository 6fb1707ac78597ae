import { formatEdtf, formatNumber, formatPercent, withColon } from '#src/i18n/format.ts';
import { htmlLang, locales, otherLocale, type Locale } from '#src/i18n/locales.ts';
import { editionsSegment, segments, seriesSlug, type Both } from '#src/i18n/segments.ts';
import { valuePhrase } from '#src/i18n/value-phrase.ts';
import { t } from '#src/i18n/words.ts';
import type { Site } from '#src/schema/site.ts';
import type { UnSeries } from '#src/schema/un-police.ts';
import { editionFolder } from '../edition.ts';
import type { FrozenChange, FrozenFigure, FrozenSource, FrozenTotal } from './frozen.ts';
import { html, relative, type Html } from './html.ts';

/** All that the pages of an edition are made of. */
export type EditionContent = {
  site: Pick<Site, 'name' | 'subtitle' | 'independence' | 'edition'>;
  figures: readonly FrozenFigure[];
  sources: ReadonlyMap<string, FrozenSource>;
  series: UnSeries;
  totals: readonly FrozenTotal[];
  /** Changes told since the edition before. */
  changes: readonly FrozenChange[];
  /** What the changes amount to, in numbers. */
  counts: Both | null;
  /** Citations of a page in one language, by the id of its file: pairs of style and text. */
  citations: (id: string, locale: Locale) => readonly [style: string, text: string][];
  /** Files that the edition keeps, by path below its folder. */
  files: readonly string[];
};

/** A page of an edition: its path below the folder of the edition, and its markup. */
export type EditionPage = { path: string; html: string };

/** Last part of a page's address. */
export const slugOf = (url: string): string => /([^/]+)\/$/.exec(url)?.[1] ?? '';

const figureFolder = (slug: Both): Both => ({
  en: `en/${segments.figures.en}/${slug.en}/`,
  fr: `fr/${segments.figures.fr}/${slug.fr}/`,
});
const slugsOf = ({ url }: FrozenFigure): Both => ({ en: slugOf(url.en), fr: slugOf(url.fr) });
const seriesFolder = figureFolder(seriesSlug);
const frontFolder: Both = { en: 'en/', fr: 'fr/' };

/** Every page of an edition in both languages, and the page that offers the two. Plain: no script, one style sheet. */
export const editionPages = (content: EditionContent): EditionPage[] => [
  choicePage(content),
  ...locales.flatMap((locale) => [
    frontPage(content, locale),
    seriesPage(content, locale),
    ...content.figures.map((figure) => figurePage(content, figure, locale)),
  ]),
];

/** The way from a folder of the edition to a page of the site as it is now. */
const toSite = (content: EditionContent, folder: string, path: string) =>
  relative(`${editionFolder(content.site.edition)}${folder}`, path);

type Frame = {
  locale: Locale;
  /** Folder of the page below the edition, in both languages. */
  folder: Both;
  /** Address below the site of the page as it is now. */
  current: Both;
  title: string;
  description: string;
  body: Html;
};

function page(content: EditionContent, frame: Frame): EditionPage {
  const { locale, folder, current, title, description, body } = frame;
  const { site } = content;
  const words = t(locale).editions;
  const to = (path: string) => relative(folder[locale], path);
  const now = toSite(content, folder[locale], current[locale]);
  const other = otherLocale(locale);
  const day = formatEdtf(site.edition, locale);
  const history = toSite(
    content,
    folder[locale],
    `${locale}/${segments.data[locale]}/${editionsSegment[locale]}/`,
  );
  const { html: text } = html`<!doctype html>
<html lang="${htmlLang[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">
<title>${title} · ${words.of(day)} · ${site.name[locale]}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="${to('style.css')}">
${locales.map((l) => html`<link rel="alternate" hreflang="${htmlLang[l]}" href="${to(folder[l])}">
`)}<link rel="latest-version" href="${now}">
<link rel="version-history" href="${history}">
</head>
<body>
<header>
<p><a href="${to(frontFolder[locale])}">${site.name[locale]}</a><br>${site.subtitle[locale]}</p>
<p><a href="${to(folder[other])}" hreflang="${htmlLang[other]}" lang="${htmlLang[other]}">${t(locale).language.other}</a></p>
</header>
<main>
<p class="frozen"><strong>${words.of(day)}</strong> ${words.frozen} <a href="${now}">${words.current}</a></p>
${body}
</main>
<footer>
<p>${site.independence[locale]}</p>
<p>${t(locale).page.licence}</p>
<p><a href="${history}">${words.all}</a></p>
</footer>
</body>
</html>
`;
  return { path: `${folder[locale]}index.html`, html: text };
} // prettier-ignore

function choicePage(content: EditionContent): EditionPage {
  const { site } = content;
  const { html: text } = html`<!doctype html>
<html lang="en-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">
<title>${site.name.en} · ${site.name.fr} · ${site.edition}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
${locales.map((locale) => html`<section lang="${htmlLang[locale]}">
<h1>${site.name[locale]}</h1>
<p>${site.subtitle[locale]}. ${site.independence[locale]}</p>
<p><a href="${locale}/" hreflang="${htmlLang[locale]}">${t(locale).editions.of(formatEdtf(site.edition, locale))}</a></p>
</section>
`)}</main>
</body>
</html>
`;
  return { path: 'index.html', html: text };
} // prettier-ignore

function frontPage(content: EditionContent, locale: Locale): EditionPage {
  const words = t(locale).editions;
  const { site } = content;
  const day = formatEdtf(site.edition, locale);
  const to = (path: string) => relative(frontFolder[locale], path);
  const latest = (figure: FrozenFigure) => html`<li><a href="${to(figureFolder(slugsOf(figure))[locale])}">${figure.title[locale]}</a></li>
`;
  return page(content, {
    locale,
    folder: frontFolder,
    current: frontFolder,
    title: words.front,
    description: words.frontText,
    body: html`<h1>${words.of(day)}</h1>
<p>${words.frontText}</p>
<h2 id="notes">${words.notes}</h2>
${content.counts && html`<p>${content.counts[locale]}</p>
`}${content.changes.map(({ title, text, date }) => html`<h3>${title[locale]}</h3>
<p>${formatEdtf(date, locale)}. ${text[locale]}</p>
`)}<h2 id="figures">${t(locale).sections.figures}</h2>
<ul>
${content.figures.map(latest)}<li><a href="${to(seriesFolder[locale])}">${content.series.title[locale]}</a></li>
</ul>
<h2 id="data">${t(locale).sections.data}</h2>
<ul>
${content.files.filter((file) => /^data\/[^/]+$/.test(file)).map((file) => html`<li><a href="${to(file)}">${file.slice('data/'.length)}</a></li>
`)}</ul>
<p><a href="${to('sha256sums.txt')}">${words.sums}</a></p>`,
  });
} // prettier-ignore

function sourceMarkup(content: EditionContent, id: string, locale: Locale): Html {
  const source = content.sources.get(id);
  if (!source) return html`${id}`;
  const [language = ''] = source.languages;
  const lang = language === 'other' || language === locale ? null : html` lang="${language}"`;
  const title = source.address
    ? html`<a href="${source.address}" ${lang}>${source.title[locale]}</a>`
    : html`<span${lang}>${source.title[locale]}</span>`;
  const date = source.date === null ? t(locale).source.undated : formatEdtf(source.date, locale);
  const copy = source.archive
    ? html` (<a href="${source.archive}">${t(locale).source.archive}</a>)`
    : null;
  return html`${source.publisher[locale]}, ${title}, ${date}${copy}`;
}

/** How to cite, as it was when the edition was frozen, with files for reference managers. */
function citeMarkup(content: EditionContent, id: string, here: string, locale: Locale): Html {
  const words = t(locale).editions;
  const files = content.files.filter((file) => file.startsWith(`cite/${id}.`));
  return html`<h2 id="cite">${words.cite}</h2>
<dl>
${content.citations(id, locale).map(([style, text]) => html`<dt>${style}</dt>
<dd>${text}</dd>
`)}</dl>
<ul>
${files.map((file) => html`<li><a href="${relative(here, file)}">${file.slice('cite/'.length)}</a></li>
`)}</ul>`;
} // prettier-ignore

function figurePage(content: EditionContent, figure: FrozenFigure, locale: Locale): EditionPage {
  const words = t(locale);
  const folder = figureFolder(slugsOf(figure));
  const here = folder[locale];
  const row = (value: FrozenFigure['values'][number]) => html`<tr id="${value.id}">
<th scope="row">${valuePhrase(value, locale)}</th>
<td>${formatEdtf(value.asOf, locale)}</td>
<td>${value.scopeName[locale]}, ${words.statuses[value.status]}</td>
<td>${sourceMarkup(content, value.source, locale)}</td>
<td>${value.note?.[locale]}</td>
</tr>
`;
  const differ = figure.disagreements.map(({ between, reason, note }) => {
    const known: Partial<Record<string, { label: string; text: string }>> = words.differences;
    return html`<li>${between.map((id, i) => html`${i > 0 && ', '}${valueLink(content, figure, id, locale)}`)}${withColon('', locale)} ${known[reason]?.text ?? reason} ${note?.[locale]}</li>
`;
  });
  const data = content.files.filter((file) => file.startsWith(`data/figures/${figure.id}.`));
  return page(content, {
    locale,
    folder,
    current: folder,
    title: figure.title[locale],
    description: figure.definition[locale],
    body: html`<h1>${figure.title[locale]}</h1>
<h2 id="definition">${words.figure.definition}</h2>
<p>${figure.definition[locale]}</p>
${figure.cautions.length > 0 && html`<h2 id="cautions">${words.figure.cautions}</h2>
<ul>
${figure.cautions.map((caution) => html`<li>${caution[locale]}</li>
`)}</ul>
`}<h2 id="values">${words.figure.values}</h2>
<div class="scroll" role="region" aria-label="${words.figure.values}" tabindex="0"><table>
<thead><tr><th scope="col">${words.figure.value}</th><th scope="col">${words.figure.asOf}</th><th scope="col">${words.figure.scope}</th><th scope="col">${words.figure.source}</th><th scope="col">${words.figure.note}</th></tr></thead>
<tbody>
${figure.values.map(row)}</tbody>
</table></div>
${differ.length > 0 && html`<h2 id="why">${words.figure.whyDiffer}</h2>
<ul>
${differ}</ul>
`}<h2 id="download">${words.figure.download}</h2>
<ul>
${data.map((file) => html`<li><a href="${relative(here, file)}">${file.slice('data/figures/'.length)}</a></li>
`)}</ul>
${citeMarkup(content, `figure-${figure.id}`, here, locale)}
<p>${withColon(words.page.modified, locale)} <time datetime="${figure.modified}">${figure.modified}</time></p>`,
  });
} // prettier-ignore

/** A value with a link to its row: on this page, or on that of the figure it belongs to. */
function valueLink(content: EditionContent, from: FrozenFigure, id: string, locale: Locale): Html {
  const owner = content.figures.find(({ values }) => values.some((v) => v.id === id));
  const value = owner?.values.find((v) => v.id === id);
  if (!owner || !value) return html`${id}`;
  const own = figureFolder(slugsOf(from))[locale];
  const page = owner.id === from.id ? '' : relative(own, figureFolder(slugsOf(owner))[locale]);
  return html`<a href="${page}#${id}">${valuePhrase(value, locale)}</a>`;
}

function seriesPage(content: EditionContent, locale: Locale): EditionPage {
  const words = t(locale);
  const { series } = content;
  const here = seriesFolder[locale];
  const number = (n: number | null) => (n === null ? '' : formatNumber(n, locale));
  const row = (total: FrozenTotal) => html`<tr id="m-${total.month}">
<th scope="row">${formatEdtf(total.month, locale)}</th>
<td>${number(total.count)}</td><td>${number(total.women)}</td><td>${number(total.men)}</td><td>${number(total.rank)}</td>
<td>${total.sharePercent === null ? '' : formatPercent(total.sharePercent, locale)}</td>
<td>${total.note && series.notes[total.note]?.[locale]}</td>
</tr>
`;
  const used = [...new Set(content.totals.flatMap(({ sourceId }) => sourceId ?? []))];
  const files = content.files.filter((file) => file.startsWith('data/un-police'));
  return page(content, {
    locale,
    folder: seriesFolder,
    current: seriesFolder,
    title: series.title[locale],
    description: series.definition[locale],
    body: html`<h1>${series.title[locale]}</h1>
<p>${series.definition[locale]}</p>
<h2 id="cautions">${words.figure.cautions}</h2>
<ul>
${series.cautions.map((caution) => html`<li>${caution[locale]}</li>
`)}</ul>
<h2 id="months">${words.series.tableSummary}</h2>
<div class="scroll" role="region" aria-label="${words.series.tableSummary}" tabindex="0"><table>
<thead><tr><th scope="col">${words.series.month}</th><th scope="col">${words.series.count}</th><th scope="col">${words.series.women}</th><th scope="col">${words.series.men}</th><th scope="col">${words.series.rank}</th><th scope="col">${words.series.share}</th><th scope="col">${words.figure.note}</th></tr></thead>
<tbody>
${content.totals.map(row)}</tbody>
</table></div>
<h2 id="sources">${words.page.sources}</h2>
<ul>
${used.map((id) => html`<li>${sourceMarkup(content, id, locale)}</li>
`)}</ul>
<h2 id="download">${words.figure.download}</h2>
<ul>
${files.map((file) => html`<li><a href="${relative(here, file)}">${file.slice('data/'.length)}</a></li>
`)}</ul>
${citeMarkup(content, 'un-police-series', here, locale)}
<p>${withColon(words.page.modified, locale)} <time datetime="${series.modified}">${series.modified}</time></p>`,
  });
} // prettier-ignore

/** The one style sheet of an edition. */
export const editionStyle = `:root { color-scheme: light dark; }
body { font: 1.0625rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; }
.frozen { border: 2px solid; padding: 0.5rem 1rem; }
a { display: inline-block; min-height: 1.5rem; }
p a, td a, dd a { display: inline; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #888; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
:target { outline: 3px solid; }
`;
