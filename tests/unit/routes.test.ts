import { afterEach, describe, expect, test, vi } from 'vitest';
import { locales } from '#src/i18n/locales.ts';
import {
  addressesOf,
  embedSegment,
  mainMenu,
  sectionHref,
  sections,
  segments,
} from '#src/i18n/routes.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The addresses promised in the programme: others link to them, so they never change. */
const promised: Record<'home' | (typeof sections)[number], [en: string, fr: string]> = {
  home: ['/en/', '/fr/'],
  map: ['/en/map/', '/fr/carte/'],
  missions: ['/en/missions/', '/fr/missions/'],
  countries: ['/en/countries/', '/fr/pays/'],
  stories: ['/en/stories/', '/fr/recits/'],
  partners: ['/en/partners/', '/fr/partenaires/'],
  figures: ['/en/figures/', '/fr/chiffres/'],
  data: ['/en/data/', '/fr/donnees/'],
  sources: ['/en/sources/', '/fr/sources/'],
  'how-it-works': ['/en/how-it-works/', '/fr/fonctionnement/'],
  timeline: ['/en/timeline/', '/fr/chronologie/'],
  join: ['/en/join/', '/fr/participer/'],
  memorial: ['/en/memorial/', '/fr/hommage/'],
  search: ['/en/search/', '/fr/recherche/'],
  'a-z': ['/en/a-z/', '/fr/a-z/'],
  glossary: ['/en/glossary/', '/fr/glossaire/'],
  changes: ['/en/changes/', '/fr/modifications/'],
  about: ['/en/about/', '/fr/a-propos/'],
};

describe('Addresses', () => {
  test('are those that were promised, in both languages, and no section is without one', () => {
    const made = Object.fromEntries(
      (['home', ...sections] as const).map((section) => {
        const { en, fr } = addressesOf(section);
        return [section, [en, fr]];
      }),
    );
    expect(made).toEqual(promised);
  });

  test('of a record end with its slug in each language', () => {
    expect(addressesOf('countries', { en: 'ivory-coast', fr: 'cote-d-ivoire' })).toEqual({
      en: '/en/countries/ivory-coast/',
      fr: '/fr/pays/cote-d-ivoire/',
    });
  });

  test('of embeds are apart from those of sections', () => {
    expect(embedSegment).toEqual({ en: 'embed', fr: 'integrer' });
  });

  test.each(locales)('in %s never have two meanings', (locale) => {
    const all = [...sections.map((section) => segments[section][locale]), embedSegment[locale]];
    expect(new Set(all).size).toBe(all.length);
  });

  test('in the menu are sections, each once', () => {
    expect(mainMenu.filter((section) => !sections.includes(section))).toEqual([]);
    expect(new Set(mainMenu).size).toBe(mainMenu.length);
  });

  test('of one language are half of the pair', () => {
    expect(sectionHref('figures', 'fr')).toBe('/fr/chiffres/');
  });
});

describe('Below a base path', () => {
  test.each(['/record', '/record/'])('%s every address begins with it', async (base) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    const routes = await import('#src/i18n/routes.ts');
    expect(routes.addressesOf('map')).toEqual({ en: '/record/en/map/', fr: '/record/fr/carte/' });
    expect(routes.sectionHref('home', 'fr')).toBe('/record/fr/');
    expect(routes.href('/data/figures.json')).toBe('/record/data/figures.json');
  });
});
