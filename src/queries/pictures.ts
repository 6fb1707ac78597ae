import { worldBasemap } from '#src/domain/basemap.ts';
import { plain } from '#src/domain/cite/reference.ts';
import { citation } from '#src/domain/cite/styles.ts';
import { lineChart } from '#src/domain/line-chart.ts';
import { mapDrawing } from '#src/domain/map-drawing.ts';
import { pictureMarks } from '#src/domain/map-marks.ts';
import { historyDrawing, seriesDrawing } from '#src/domain/plot-svg.ts';
import { pictureSvg } from '#src/domain/svg-document.ts';
import { formatEdtf, formatNumber, upperFirst } from '#src/i18n/format.ts';
import { htmlLang, type Locale } from '#src/i18n/locales.ts';
import { seriesSentence } from '#src/i18n/series-sentence.ts';
import { t } from '#src/i18n/words.ts';
import { citedThing } from './citables.ts';
import type { Cited } from './cite.ts';
import { figureCard } from './figures.ts';
import { historyModels } from './history.ts';
import { mapPlaces, noteTexts } from './places.ts';
import { must, theRecord } from './record.ts';
import { breaks, latestTotal, series, totals } from './series.ts';
import { site } from './site.ts';

/** Pages of which there is a picture that stands alone: figures, the UN series, the map. */
export const hasPicture = ({ id }: Cited): boolean =>
  id.startsWith('figure-') || id === 'un-police-series' || id === 'map';

/** The picture of a page as SVG, with what it comes from and who compiled it inside. Throws where there is none. */
export async function pictureOf(cited: Cited, locale: Locale): Promise<string> {
  const frame = { lang: htmlLang[locale], credit: await creditOf(cited, locale) };
  if (cited.id === 'map') return mapPicture(frame, locale);
  if (cited.id === 'un-police-series') return seriesPicture(frame, locale);
  const id = /^figure-(.+)$/.exec(cited.id)?.[1];
  if (id === undefined) throw new Error(`There is no picture of "${cited.id}".`);
  return figurePicture(id, frame, locale);
}

type Frame = { lang: string; credit: string[] };

/** The line of the press, without the day of reading, and that nobody official stands behind it. */
async function creditOf(cited: Cited, locale: Locale): Promise<string[]> {
  const line = citation('press', await citedThing(cited, locale), locale).filter(
    (piece) => 'text' in piece,
  );
  const text = plain(line, '').replace(/ \((?:read|lu le) \)\.$/, '');
  return [text, site.independence[locale]];
}

async function figurePicture(id: string, frame: Frame, locale: Locale): Promise<string> {
  const record = await theRecord();
  const entry = must(record.figures, id, 'a picture');
  const { title, row } = figureCard(record, entry, locale);
  const { shapes } = t(locale).graphics;
  const drawings = historyModels(entry.data, locale).models.map((model) =>
    historyDrawing(model, {
      axis: model.axis,
      labels: model.labels,
      keys: [...model.shapes].map((shape) => ({ shape, text: shapes[shape] })),
    }),
  );
  const detail = `${upperFirst(row.asOfPhrase, locale)}. ${upperFirst(row.scope, locale)}, ${row.status}.`;
  return pictureSvg({ ...frame, title, number: row.phrase, detail, drawings });
}

function seriesPicture(frame: Frame, locale: Locale): string {
  const words = t(locale);
  const latest = latestTotal();
  return pictureSvg({
    ...frame,
    title: series.title[locale],
    number: `${formatNumber(latest.count, locale)} (${formatEdtf(latest.month, locale)})`,
    detail: [seriesSentence(totals, locale), words.graphics.gap].filter(Boolean).join(' '),
    drawings: [seriesDrawing(lineChart(totals, { breaks, height: 220 }), words.graphics.newSource)],
  });
}

async function mapPicture(frame: Frame, locale: Locale): Promise<string> {
  const places = await mapPlaces(locale);
  const drawing = mapDrawing(worldBasemap('coarse'), pictureMarks(places));
  const years = `${site.firstYear}–${site.edition.slice(0, 4)}. ${t(locale).map.legend} ${t(locale).map.shapes}`;
  return pictureSvg({
    ...frame,
    title: t(locale).map.label,
    number: null,
    detail: years,
    drawings: [drawing],
    credit: [
      ...frame.credit,
      site.borderNote[locale],
      ...noteTexts(places, locale),
      `${site.mapCredit[locale]}.`,
    ],
  });
}
