import { describe, expect, it } from 'vitest';
import { nextPoint } from '#src/components/WorldMap/roving.ts';
import {
  countMissions,
  countUndated,
  markName,
  markSize,
  parseMapState,
  placesIn,
  statusLine,
  writeMapState,
  type MapChoices,
  type MapFilter,
  type MapMission,
  type MapPlace,
  type MapWords,
} from '#src/domain/map-place.ts';

const mission = (
  id: string,
  start: number | null,
  end: number | null,
  organization = 'un',
): MapMission => ({
  id,
  name: id,
  acronym: null,
  href: `/en/missions/${id}/`,
  organization,
  organizationLabel: organization.toUpperCase(),
  years: '',
  start,
  end,
});

const place = (id: string, region: string, missions: readonly MapMission[]): MapPlace => ({
  id,
  name: id,
  href: `/en/countries/${id}/`,
  lon: 0,
  lat: 0,
  region,
  note: null,
  missions,
});

const shared = mission('shared', 1999, 2000, 'eu');
const [haiti, kosovo, bosnia] = [
  place('haiti', 'americas', [mission('first', 1993, 1996), mission('latest', 2019, null)]),
  place('kosovo', 'europe', [shared, mission('undated', null, null)]),
  place('bosnia', 'europe', [shared]),
] as const;
const places = [haiti, kosovo, bosnia];

const all: MapFilter = { year: null, organization: null, region: null };
const shownIn = (filter: Partial<MapFilter>) =>
  placesIn(places, { ...all, ...filter }).map(({ id, missions }) =>
    [id, ...missions.map((m) => m.id)].join(' '),
  );

const english: MapWords = {
  language: 'en-CA',
  missions: { one: '{count} mission', other: '{count} missions' },
  places: { one: '{count} place', other: '{count} places' },
  undated: {
    one: '{count} mission without years is left out.',
    other: '{count} missions without years are left out.',
  },
  period: '{start} to {end}',
  ongoing: '{start} to now',
  allYears: 'All years',
  status: '{filters}: {places}, {missions}.',
  none: 'No place matches.',
};
const french: MapWords = {
  ...english,
  language: 'fr-CA',
  places: { one: '{count} lieu', other: '{count} lieux' },
  period: 'de {start} à {end}',
  ongoing: 'de {start} à aujourd’hui',
};

describe('placesIn', () => {
  it('shows everything, undated missions too, when nothing is asked', () => {
    expect(shownIn({})).toEqual(['haiti first latest', 'kosovo shared undated', 'bosnia shared']);
  });

  it('shows in a year the missions that were there, first and last year included', () => {
    expect(shownIn({ year: 1993 })).toEqual(['haiti first']);
    expect(shownIn({ year: 1996 })).toEqual(['haiti first']);
    expect(shownIn({ year: 1997 })).toEqual([]);
  });

  it('shows a mission without an end in every year since its start', () => {
    expect(shownIn({ year: 2026 })).toEqual(['haiti latest']);
  });

  it('joins filters and drops places left without a mission', () => {
    expect(shownIn({ organization: 'eu' })).toEqual(['kosovo shared', 'bosnia shared']);
    expect(shownIn({ region: 'europe', organization: 'un' })).toEqual(['kosovo undated']);
    expect(shownIn({ region: 'americas', year: 1999 })).toEqual([]);
  });
});

describe('counts', () => {
  it('count a mission in two countries once', () => {
    expect(countMissions(places)).toBe(4);
  });

  it('tell how many missions a year leaves out for want of dates', () => {
    expect(countUndated(places, { ...all, year: 1999 })).toBe(1);
    expect(countUndated(places, { ...all, year: 1999, region: 'americas' })).toBe(0);
    expect(countUndated(places, all)).toBe(0);
  });
});

describe('markName', () => {
  it('says place, missions and years', () => {
    expect(markName(haiti, english)).toBe('haiti, 2 missions, 1993 to now');
    expect(markName(haiti, french)).toBe('haiti, 2 missions, de 1993 à aujourd’hui');
    expect(markName(bosnia, english)).toBe('bosnia, 1 mission, 1999 to 2000');
  });

  it('gives a single year once and no years when none are published', () => {
    expect(markName(place('x', 'africa', [mission('m', 2001, 2001)]), english)).toBe(
      'x, 1 mission, 2001',
    );
    expect(markName(place('x', 'africa', [mission('m', null, null)]), english)).toBe(
      'x, 1 mission',
    );
  });

  it('does not take an undated mission for one that goes on', () => {
    expect(markName(kosovo, english)).toBe('kosovo, 2 missions, 1999 to 2000');
  });
});

it('markSize has three steps', () => {
  expect([1, 2, 3, 4, 12].map(markSize)).toEqual([1, 2, 2, 3, 3]);
});

describe('statusLine', () => {
  const names = { organization: null, region: null };

  it('says what was asked and how much there is', () => {
    expect(statusLine(places, all, names, english)).toBe('All years: 3 places, 4 missions.');
    expect(
      statusLine(places, { ...all, region: 'americas' }, { ...names, region: 'Americas' }, english),
    ).toBe('All years · Americas: 1 place, 2 missions.');
  });

  it('says how many missions a year leaves out', () => {
    expect(statusLine(places, { ...all, year: 1999 }, names, english)).toBe(
      '1999: 2 places, 1 mission. 1 mission without years is left out.',
    );
  });

  it('says so when nothing matches', () => {
    expect(statusLine(places, { ...all, year: 1990, region: 'americas' }, names, english)).toBe(
      '1990 · No place matches.',
    );
  });

  it('counts zero and one alike in French', () => {
    expect(statusLine(places.slice(0, 1), all, names, french)).toContain('1 lieu,');
  });

  it('refuses a text with a gap that nothing fills', () => {
    expect(() =>
      statusLine(places, all, names, { ...english, status: '{filters}: {countries}' }),
    ).toThrow(
      'The text "{filters}: {countries}" has a gap {countries} that the map does not fill.',
    );
  });
});

describe('the address', () => {
  const choices: MapChoices = {
    firstYear: 1989,
    lastYear: 2026,
    initialYear: null,
    organizations: ['un', 'eu'],
    regions: ['africa', 'europe'],
  };
  const read = (search: string, of = choices) => parseMapState(new URLSearchParams(search), of);
  const write = (filter: Partial<MapFilter>, search = '', of = choices) =>
    writeMapState({ ...all, ...filter }, of, new URLSearchParams(search)).toString();

  it('gives back what it was given', () => {
    const filter = { year: 1995, organization: 'un', region: 'africa' };
    expect(write(filter)).toBe('year=1995&org=un&region=africa');
    expect(read('year=1995&org=un&region=africa')).toEqual(filter);
  });

  it.each([
    '',
    'year=1900',
    'year=2027',
    'year=abc',
    'year=1995.5',
    'year=',
    'org=<b>',
    'region=atlantis',
  ])('takes "%s" as everything', (search) => {
    expect(read(search)).toEqual(all);
  });

  it('says nothing when everything is shown', () => {
    expect(write({})).toBe('');
  });

  it('leaves other parts of the address alone', () => {
    expect(write({ year: 2001 }, 'ref=x&region=africa')).toBe('ref=x&year=2001');
  });

  it('can say "all years" where a year is shown at first', () => {
    const pinned = { ...choices, initialYear: 2005 };
    expect(read('', pinned).year).toBe(2005);
    expect(write({}, '', pinned)).toBe('year=all');
    expect(read('year=all', pinned).year).toBeNull();
  });
});

describe('nextPoint', () => {
  const points = [
    { id: 'mali', lon: -2, lat: 17 },
    { id: 'haiti', lon: -72, lat: 19 },
    { id: 'kosovo', lon: 21, lat: 43 },
  ];

  it('goes east and west in the order of longitude, and stays at the ends', () => {
    expect(nextPoint(points, 'haiti', 'ArrowRight')?.id).toBe('mali');
    expect(nextPoint(points, 'mali', 'ArrowRight')?.id).toBe('kosovo');
    expect(nextPoint(points, 'kosovo', 'ArrowRight')?.id).toBe('kosovo');
    expect(nextPoint(points, 'haiti', 'ArrowLeft')?.id).toBe('haiti');
  });

  it('goes north and south in the order of latitude', () => {
    expect(nextPoint(points, 'mali', 'ArrowUp')?.id).toBe('haiti');
    expect(nextPoint(points, 'haiti', 'ArrowDown')?.id).toBe('mali');
  });

  it('goes to the westernmost and easternmost, and leaves other keys alone', () => {
    expect(nextPoint(points, 'mali', 'Home')?.id).toBe('haiti');
    expect(nextPoint(points, 'mali', 'End')?.id).toBe('kosovo');
    expect(nextPoint(points, 'mali', 'Tab')).toBeUndefined();
  });
});
