import { describe, expect, it } from 'vitest';
import { nextStop } from '#src/components/WorldMap/roving.ts';
import { markLook, sizeOfCount, sizeOfMissions } from '#src/domain/map-marks.ts';
import {
  codeFilters,
  countByCode,
  countMissions,
  countUndated,
  everything,
  monthOf,
  placesIn,
  unCount,
  unCountAt,
  type MapFilter,
  type MapMission,
  type MapPlace,
} from '#src/domain/map-place.ts';
import {
  parseMapState,
  steppedYear,
  withDecade,
  withYear,
  writeMapState,
  type MapChoices,
  type MapState,
} from '#src/domain/map-state.ts';
import {
  filterText,
  groupName,
  markName,
  statusLine,
  type MapWords,
} from '#src/domain/map-words.ts';

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
  statusLabel: '',
  evidenceLabel: '',
  start,
  end,
  status: end === null ? 'ongoing' : 'ended',
  evidence: 'confirmed',
  services: [],
  un: null,
  shared: false,
});

/** A mission of which the UN gave counts from 2010-11 on. */
const counted = (id: string, counts: readonly (number | null)[], shared = false): MapMission => ({
  ...mission(id, 2010, 2012),
  un: { first: '2010-11', counts },
  shared,
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

const all = everything;
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
  decade: '{start}s',
  line: '{filters}: {places}, {missions}.',
  none: 'No place matches.',
  counted: 'UN count, end of {date}: {count}',
  countedShared: '{count}, in all its countries together',
  group: '{places} close together, zoom in: {names}',
  monthNames: ['January', 'February'],
  names: {
    organization: { un: 'United Nations' },
    region: { americas: 'Americas' },
    status: { ongoing: 'Canadian part: ongoing' },
    service: {},
    evidence: {},
  },
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

describe('other filters', () => {
  const thin = { ...mission('thin', 2001, 2002), evidence: 'partly-confirmed' };
  const served = { ...mission('served', 2001, null), services: ['rcmp', 'spvm'] };
  const here = [place('x', 'africa', [thin, served]), haiti];
  const ids = (filter: Partial<MapFilter>) =>
    placesIn(here, { ...all, ...filter }).flatMap(({ missions }) => missions.map(({ id }) => id));

  it.each([
    ['status', 'ongoing', ['served', 'latest']],
    ['status', 'ended', ['thin', 'first']],
    ['evidence', 'partly-confirmed', ['thin']],
    ['service', 'spvm', ['served']],
    ['service', 'nobody', []],
  ] as const)('by %s %s keep %j', (name, code, kept) => {
    expect(ids({ [name]: code })).toEqual(kept);
  });

  it('are counted for the legend by place, each beside the filters already chosen', () => {
    expect(Object.fromEntries(countByCode(here, all, ['status', 'evidence']))).toEqual({
      'status ongoing': 2,
      'status ended': 2,
      'evidence confirmed': 2,
      'evidence partly-confirmed': 1,
    });
    const chosen = { ...all, region: 'africa', status: 'ended' };
    expect(Object.fromEntries(countByCode(here, chosen, ['status', 'evidence']))).toEqual({
      'status ongoing': 1,
      'status ended': 1,
      'evidence partly-confirmed': 1,
    });
  });

  it.each(codeFilters)('by %s are counted as filtering by each code would count them', (name) => {
    const filters = [all, { ...all, year: 2001 }, { ...all, decade: 1990, status: 'ended' }];
    for (const filter of filters) {
      const counts = countByCode(here, filter, [name]);
      for (const code of ['ongoing', 'ended', 'un', 'africa', 'americas', 'rcmp', 'confirmed'])
        expect(counts.get(`${name} ${code}`) ?? 0).toBe(
          placesIn(here, { ...filter, [name]: code }).length,
        );
    }
  });
});

it('a decade holds what was there in any of its years', () => {
  const ids = (decade: number) =>
    placesIn(places, { ...all, decade }).flatMap((p) => p.missions.map((m) => m.id));
  expect(ids(1980)).toEqual([]);
  expect(ids(1990)).toEqual(['first', 'shared', 'shared']);
  expect(ids(2020)).toEqual(['latest']);
});

describe('UN counts', () => {
  const one = counted('one', [5, null, 0]);

  it('are found by month, across the end of a year', () => {
    expect(
      ['2010-10', '2010-11', '2010-12', '2011-01', '2011-02'].map((m) => unCount(one, m)),
    ).toEqual([null, 5, null, 0, null]);
    expect(unCount(mission('other', 2010, 2012), '2010-11')).toBeNull();
  });

  it('of missions at one place in one month are one number', () => {
    const two = counted('two', [4]);
    expect(unCountAt([one, two, mission('other', 2010, 2012)], '2010-11')).toBe(9);
    expect(unCountAt([one, two], '2010-12')).toBeNull();
  });

  it('of a mission in several countries are no one place’s', () => {
    expect(unCountAt([one, counted('wide', [7], true)], '2010-11')).toBeNull();
  });

  it('stand in the name of a mark, for the month chosen', () => {
    expect(
      markName(place('x', 'africa', [counted('a', [null, null, 1234])]), english, '2011-01'),
    ).toBe('x, 1 mission, 2010 to 2012, UN count, end of January 2011: 1,234');
    expect(markName(place('x', 'africa', [one]), english, '2010-12')).toBe(
      'x, 1 mission, 2010 to 2012',
    );
  });

  it('give the month a name only with its year', () => {
    expect(monthOf({ year: 2011, month: 2 })).toBe('2011-02');
    expect(monthOf({ year: null, month: 2 })).toBeNull();
  });
});

describe('the look of a mark', () => {
  it('has three sizes, by missions or by UN count', () => {
    expect([1, 2, 3, 4, 12].map(sizeOfMissions)).toEqual([1, 2, 2, 3, 3]);
    expect([null, 0, 9, 10, 49, 50].map(sizeOfCount)).toEqual([1, 1, 1, 2, 2, 3]);
    expect(markLook([counted('a', [60])], '2010-11').size).toBe(3);
    expect(markLook([counted('a', [60])]).size).toBe(1);
  });

  it('is a diamond where somebody still is, and hollow where nothing is confirmed', () => {
    const thin = { ...mission('thin', 2001, 2002), evidence: 'partly-confirmed' };
    expect(markLook(haiti.missions)).toEqual({ size: 2, shape: 'diamond', hollow: false });
    expect(markLook(bosnia.missions).shape).toBe('circle');
    expect(markLook([thin]).hollow).toBe(true);
    expect(markLook([thin, shared]).hollow).toBe(false);
  });
});

describe('statusLine', () => {
  it('says what was asked and how much there is', () => {
    expect(statusLine(places, all, english)).toBe('All years: 3 places, 4 missions.');
    expect(statusLine(places, { ...all, region: 'americas' }, english)).toBe(
      'All years · Americas: 1 place, 2 missions.',
    );
  });

  it('says every filter, and the month', () => {
    expect(
      filterText(
        { ...all, year: 2010, month: 2, organization: 'un', region: 'americas', status: 'ongoing' },
        english,
      ),
    ).toBe('February 2010 · United Nations · Americas · Canadian part: ongoing');
  });

  it('begins with a capital where a month does not', () => {
    const words = { ...french, monthNames: ['janvier', 'février'] };
    expect(filterText({ ...all, year: 2010, month: 2 }, words)).toBe('Février 2010');
  });

  it('says how many missions a year leaves out', () => {
    expect(statusLine(places, { ...all, year: 1999 }, english)).toBe(
      '1999: 2 places, 1 mission. 1 mission without years is left out.',
    );
  });

  it('says so when nothing matches', () => {
    expect(statusLine(places, { ...all, year: 1990, region: 'americas' }, english)).toBe(
      '1990 · Americas · No place matches.',
    );
  });

  it('counts zero and one alike in French', () => {
    expect(statusLine(places.slice(0, 1), all, french)).toContain('1 lieu,');
  });

  it('says the decade, and what it leaves out', () => {
    expect(statusLine(places, { ...all, decade: 1990 }, english)).toBe(
      '1990s: 3 places, 2 missions. 1 mission without years is left out.',
    );
  });

  it('refuses a text with a gap that nothing fills', () => {
    expect(() => statusLine(places, all, { ...english, line: '{filters}: {countries}' })).toThrow(
      'The text "{filters}: {countries}" has a gap {countries} that the map does not fill.',
    );
  });
});

it('a mark of several places names them all', () => {
  expect(groupName(['Mali', 'Niger'], english)).toBe(
    '2 places close together, zoom in: Mali, Niger',
  );
});

describe('the address', () => {
  const choices: MapChoices = {
    firstYear: 1989,
    lastYear: 2026,
    initialYear: null,
    months: ['2010-11', '2010-12', '2011-01'],
    codes: {
      organization: ['un', 'eu'],
      region: ['africa', 'europe'],
      status: ['ongoing', 'ended'],
      service: ['rcmp'],
      evidence: ['confirmed'],
    },
    decades: [1980, 1990, 2000, 2010, 2020],
    places: ['haiti', 'kosovo'],
  };
  const start: MapState = { ...all, view: 'map', place: null };
  const read = (search: string, of = choices) => parseMapState(new URLSearchParams(search), of);
  const write = (filter: Partial<MapState>, search = '', of = choices) =>
    writeMapState({ ...start, ...filter }, of, new URLSearchParams(search)).toString();

  it('gives back what it was given', () => {
    const state: MapState = {
      year: 2010,
      decade: null,
      month: 12,
      organization: 'un',
      region: 'africa',
      status: 'ongoing',
      service: 'rcmp',
      evidence: 'confirmed',
      view: 'table',
      place: 'haiti',
    };
    const address =
      'year=2010&month=12&org=un&region=africa&status=ongoing&service=rcmp&evidence=confirmed&view=table&place=haiti';
    expect(write(state)).toBe(address);
    expect(read(address)).toEqual(state);
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
    'status=',
    'service=x',
    'view=globe',
    'decade=1995',
    'decade=1970',
    'decade=',
    'place=atlantis',
    'month=12',
  ])('takes "%s" as everything', (search) => {
    expect(read(search)).toEqual(start);
  });

  it('lets go of a month for which the year has no counts', () => {
    expect(read('year=2011&month=12').month).toBeNull();
    expect(read('year=2011&month=1').month).toBeNull();
    expect(withYear({ ...all, year: 2010, month: 12 }, 2011, choices).month).toBeNull();
    expect(withYear({ ...all, year: 2010, month: 12 }, 2010, choices).month).toBe(12);
  });

  it('holds a decade in the place of a year', () => {
    const state: MapState = { ...start, decade: 1990, organization: 'un' };
    expect(write(state)).toBe('decade=1990&org=un');
    expect(read('decade=1990&org=un')).toEqual(state);
    expect(read('decade=1990&year=1995')).toEqual({ ...start, year: 1995 });
    expect(withYear({ ...all, decade: 1990 }, 1995, choices)).toEqual({ ...all, year: 1995 });
    expect(withDecade({ ...all, year: 2010, month: 12 }, 1990)).toEqual({ ...all, decade: 1990 });
  });

  it.each([
    [{ year: 1995, decade: null }, 1996, 1994],
    [{ year: 1989, decade: null }, 1990, null],
    [{ year: 2026, decade: null }, null, 2025],
    [{ year: null, decade: null }, 1989, 2026],
    [{ year: null, decade: 1990 }, 1990, 1999],
    [{ year: null, decade: 1980 }, 1989, 1989],
    [{ year: null, decade: 2020 }, 2020, 2026],
  ])('from %j steps on to %s and back to %s', (from, forwards, backwards) => {
    expect(steppedYear(from, 1, choices)).toBe(forwards);
    expect(steppedYear(from, -1, choices)).toBe(backwards);
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
    expect(write({ decade: 1990 }, '', pinned)).toBe('decade=1990');
    expect(read('decade=1990', pinned)).toEqual({ ...start, decade: 1990 });
    expect(read('year=all', pinned).year).toBeNull();
  });
});

describe('nextStop', () => {
  const points = [
    { id: 'mali', x: -2, y: -17 },
    { id: 'haiti', x: -72, y: -19 },
    { id: 'kosovo', x: 21, y: -43 },
  ];

  it('goes east and west in the order of longitude, and stays at the ends', () => {
    expect(nextStop(points, 'haiti', 'ArrowRight')?.id).toBe('mali');
    expect(nextStop(points, 'mali', 'ArrowRight')?.id).toBe('kosovo');
    expect(nextStop(points, 'kosovo', 'ArrowRight')?.id).toBe('kosovo');
    expect(nextStop(points, 'haiti', 'ArrowLeft')?.id).toBe('haiti');
  });

  it('goes north and south in the order of latitude', () => {
    expect(nextStop(points, 'mali', 'ArrowUp')?.id).toBe('haiti');
    expect(nextStop(points, 'haiti', 'ArrowDown')?.id).toBe('mali');
  });

  it('goes to the westernmost and easternmost, and leaves other keys alone', () => {
    expect(nextStop(points, 'mali', 'Home')?.id).toBe('haiti');
    expect(nextStop(points, 'mali', 'End')?.id).toBe('kosovo');
    expect(nextStop(points, 'mali', 'Tab')).toBeUndefined();
  });
});
