import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { valuePhrase } from '#src/i18n/value-phrase.ts';
import { t } from '#src/i18n/words.ts';
import { site } from '#src/queries/site.ts';
import type { Country } from '#src/schema/country.ts';
import type { Figure } from '#src/schema/figure.ts';
import type { Mission } from '#src/schema/mission.ts';
import type { Story } from '#src/schema/story.ts';
import { height, roomFor, scales, width } from '#src/share/layout.ts';
import { lightPalette } from '#src/share/look.ts';
import { shareAlt, type ShareModel } from '#src/share/model.ts';
import { indexedPng } from '#src/share/png.ts';
import { sharePicture, shareSvg, touchIcon } from '#src/share/render.ts';

const model = (locale: Locale, said: Partial<ShareModel>): ShareModel => ({
  locale,
  site: site.name[locale],
  independence: t(locale).share.independence,
  kind: null,
  title: '',
  subtitle: null,
  number: null,
  lines: [],
  years: null,
  ...said,
});

const years: ShareModel['years'] = { shown: [1989, 2026], marked: [1993, 1994, 1995] };

const content = join(process.cwd(), 'content');
const read = (...path: string[]): unknown => parse(readFileSync(join(content, ...path), 'utf8'));
const facts = (kind: string) =>
  readdirSync(join(content, kind)).map((id) => read(kind, id, 'facts.yaml'));
const missions = facts('missions') as Mission[];
const countries = facts('countries') as Country[];
const stories = facts('stories') as Story[];
const figures = readdirSync(join(content, 'figures')).map((file) =>
  read('figures', file),
) as Figure[];

/** The longest titles of the record as their pictures set them, with lines of the usual length. */
function longestModels(locale: Locale): ShareModel[] {
  const words = t(locale);
  const all = [
    missions.map((m) =>
      model(locale, {
        kind: words.kinds.missions,
        title: m.acronym?.[locale] ?? m.name[locale],
        subtitle: m.acronym === null ? null : m.name[locale],
        lines: [`${words.mission.canadianDates}, 1993–1996`],
        years,
      }),
    ),
    countries.map((c) =>
      model(locale, { kind: words.country.years, title: c.name[locale], years }),
    ),
    stories.map((s) => model(locale, { kind: words.kinds.stories, title: s.title[locale], years })),
    figures.map((f) =>
      model(locale, {
        kind: words.kinds.figures,
        title: f.title[locale],
        number: f.values.slice(-1).map((v) => valuePhrase(v, locale))[0] ?? null,
        lines: [words.scopes['canadian-peacekeepers'], words.statuses.ceiling],
      }),
    ),
  ];
  const length = ({ title, subtitle, number }: ShareModel) =>
    [title, subtitle, number].join('').length;
  return all.flatMap((models) => models.toSorted((a, b) => length(b) - length(a)).slice(0, 5));
}

const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the text of a share picture', { timeout: 30_000 }, () => {
  it.each(locales)('is never cut off for any record (%s)', async (locale) => {
    for (const said of longestModels(locale)) {
      const { scale, textHeight } = await shareSvg(said);
      expect(textHeight, said.title).toBeLessThanOrEqual(roomFor(said));
      // At the last scale lines are cut off; no title of ours may need that.
      expect(scale, said.title).toBeGreaterThan(scales.at(-1)!);
    }
  });

  it('is cut off rather than set over other text when it is far too long', async () => {
    const endless = 'Mission d’accompagnement interinstitutionnel '.repeat(12);
    const all = { kind: endless, title: endless, subtitle: endless, years, lines: [endless] };
    for (const said of [
      model('fr', all),
      model('fr', {
        ...all,
        subtitle: null,
        years: null,
        number: endless,
        lines: [endless, endless],
      }),
      model('fr', { ...all, title: 'anticonstitutionnellement'.repeat(20) }),
    ]) {
      const { scale, textHeight } = await shareSvg(said);
      expect(scale).toBe(scales.at(-1));
      expect(textHeight).toBeLessThanOrEqual(roomFor(said));
    }
  });

  it('is as large as it may be when it is short', async () => {
    expect((await shareSvg(model('en', { title: 'Haiti', years }))).scale).toBe(1);
  });

  it('may hold what French and names need, and nothing the typeface cannot draw', async () => {
    const french = 'Œuvre de l’État : « été » à Łódź ; où ? 4\u00A0000\u202F!';
    await expect(shareSvg(model('fr', { title: french }))).resolves.toBeDefined();
    await expect(shareSvg(model('fr', { title: 'Київ Ⰰ' }))).rejects.toThrow(/letters/);
  });

  it('is told in words as well', () => {
    const said = model('en', {
      kind: 'Mission',
      title: 'UNTAG',
      subtitle: 'United Nations Transition Assistance Group',
      lines: ['Namibia · Canadian police: 1989–1990'],
    });
    expect(shareAlt(said)).toBe(
      `Mission. UNTAG. United Nations Transition Assistance Group. Namibia · Canadian police: 1989–1990. ${site.name.en}.`,
    );
  });
});

describe('the file of a share picture', { timeout: 30_000 }, () => {
  const said = model('fr', {
    kind: 'Mission',
    title: 'MINUSTAH',
    subtitle: 'Mission des Nations Unies pour la stabilisation en Haïti',
    lines: ['Haïti · Policiers canadiens : 2004–2017'],
    years,
  });

  it('is a PNG of 1200 × 630 within 40 kB, the same each time', async () => {
    const png = await sharePicture(said);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(size(png)).toEqual([1200, 630]);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(40_000);
    expect((await sharePicture(said)).equals(png)).toBe(true);
  });

  it('has a sign for home screens beside it', () => {
    expect(size(touchIcon(180))).toEqual([180, 180]);
  });
});

describe('a PNG with a palette', () => {
  /** The colours of the pixels of a PNG this module wrote. */
  function pixelsOf(png: Buffer, across: number, down: number): number[] {
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
      at += length + 12;
    }
    const palette = chunks.get('PLTE')!;
    const rows = inflateSync(chunks.get('IDAT')!);
    return Array.from({ length: across * down }, (_, i) => {
      const index = rows[Math.floor(i / across) * (across + 1) + 1 + (i % across)]!;
      return palette.readUIntBE(index * 3, 3);
    });
  }
  const rgba = (colours: number[]) =>
    Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]));

  it('keeps each pixel when there are few colours', () => {
    const colours = [0xfaf6ee, 0xfaf6ee, 0x1d5a4c, 0x000000, 0xffffff, 0xfaf6ee];
    expect(pixelsOf(indexedPng(rgba(colours), 3, 2), 3, 2)).toEqual(colours);
  });

  it('keeps the commonest and stays near the others when there are too many', () => {
    const colours = Array.from({ length: 4096 }, (_, i) =>
      i % 2 === 0 ? 0xfaf6ee : (i * 9973) & 0xffffff,
    );
    const kept = pixelsOf(indexedPng(rgba(colours), 64, 64), 64, 64);
    expect(kept.filter((c) => c === 0xfaf6ee).length).toBeGreaterThanOrEqual(2048);
    expect(new Set(kept).size).toBeLessThanOrEqual(256);
  });
});

describe('the colours of a share picture', () => {
  it('are the light ones of the tokens', () => {
    const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
    expect(lightPalette(css).surface).toBe('#faf6ee');
  });

  it('must be plain', () => {
    expect(() => lightPalette(':root { --color-surface: oklch(1 0 0); }')).toThrow(/plain colour/);
  });
});
