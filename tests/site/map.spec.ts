// The map as one state with three views: same numbers on map, list, table and in the files; by key, touch, print.
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { en } from '../../src/i18n/words/en.ts';
import { fr } from '../../src/i18n/words/fr.ts';
import { readBuilt, type Locale } from './support/built-site.ts';
import { listed, locales, map, marks, ready } from './support/map.ts';
import { expect, test } from './support/quiet-test.ts';

const words = { en, fr };

interface MissionRow {
  id: string;
  organization: string;
  countries: string[];
  canadianPolice: Record<'start' | 'end' | 'firstSeen' | 'lastSeen', string | null>;
  status: string;
  evidence: string;
}
interface CountryRow {
  id: string;
  iso: string;
  region: string;
  borderNote: Record<Locale, string> | null;
}
const rows = <T>(name: string) => JSON.parse(readBuilt(`data/${name}.json`)) as T[];

/** Services are in no data file of missions: the facts themselves say them. */
const servicesOf = (id: string) =>
  (
    parse(readFileSync(`content/missions/${id}/facts.yaml`, 'utf8')) as {
      services: { partner: string }[];
    }
  ).services.map(({ partner }) => partner);

/** Which missions stand in which countries under an address, worked out anew from the data files alone. */
function expected(search: string): string[] {
  const asked = new URLSearchParams(search);
  const countries = new Map(rows<CountryRow>('countries').map((row) => [row.iso, row]));
  const yearOf = (text: string, unknown: string) =>
    Number(text.slice(0, 4).replaceAll('X', unknown));
  return rows<MissionRow>('missions').flatMap((mission) => {
    const { start, end, firstSeen, lastSeen } = mission.canadianPolice;
    const from = start ?? firstSeen;
    const to = end ?? (mission.status === 'ongoing' ? '9999' : (lastSeen ?? from));
    const [year, decade] = [asked.get('year'), asked.get('decade')];
    const first = Number(year ?? decade);
    const last = year === null ? first + 9 : first;
    const there =
      (year === null && decade === null) ||
      (from !== null && to !== null && yearOf(from, '0') <= last && first <= yearOf(to, '9'));
    const service = asked.get('service');
    const serves = service === null || servicesOf(mission.id).includes(service);
    const same = (name: string, code: string) => [null, code].includes(asked.get(name));
    const kept =
      there &&
      serves &&
      same('org', mission.organization) &&
      same('status', mission.status) &&
      same('evidence', mission.evidence);
    if (!kept) return [];
    return mission.countries
      .map((iso) => countries.get(iso)!)
      .filter(({ region }) => same('region', region))
      .map(({ id }) => `${id} ${mission.id}`);
  });
}

const states = [
  '',
  'year=1989',
  'year=1993',
  'year=1995&org=un',
  'decade=1990',
  'year=2001&region=europe',
  'year=2004&month=06',
  'year=2010&month=02',
  'year=2013&month=06&org=un',
  'decade=2010&org=un',
  'year=2020&status=ongoing',
  'year=2026',
  'org=eu',
  'org=un&region=africa',
  'region=middle-east',
  'status=ongoing',
  'status=suspended',
  'evidence=partly-confirmed',
  'service=toronto',
  'service=rcmp&org=bilateral&evidence=confirmed',
];

test.describe('map, list, table and data files say the same', () => {
  for (const [i, search] of states.entries()) {
    const locale = locales[i % 2]!;
    test(`in ${locale}, ${search === '' ? 'everything' : search}`, async ({ page }) => {
      const wanted = expected(search).toSorted();
      await page.goto(`${map[locale]}?${search}`);
      await ready(page);

      const inList = await listed(page).evaluateAll((items) =>
        items.map(
          (item) =>
            `${item.closest<HTMLElement>('[data-place]')!.dataset['place']} ${(item as HTMLElement).dataset['mission']}`,
        ),
      );
      expect(inList.toSorted()).toEqual(wanted);

      const onMap = await marks(page).evaluateAll((buttons) =>
        buttons.map((button) => {
          const [, count] = /, (\d+) /.exec(button.ariaLabel!)!;
          return `${(button as HTMLElement).dataset['place']} ${count}`;
        }),
      );
      const places = Object.entries(Object.groupBy(wanted, (line) => line.split(' ')[0]!));
      expect(onMap.toSorted()).toEqual(
        places.map(([id, all]) => `${id} ${all!.length}`).toSorted(),
      );

      const status = await page.locator('[data-line]').innerText();
      const missions = new Set(wanted.map((line) => line.split(' ')[1])).size;
      if (wanted.length > 0) {
        expect(status).toMatch(new RegExp(`\\D${places.length}\\D`));
        expect(status).toMatch(new RegExp(`\\D${missions}\\D`));
      }

      await page.getByLabel(words[locale].map.view).selectOption('table');
      await expect(page).toHaveURL(/view=table/);
      await expect(marks(page)).toHaveCount(0);
      const inTable = await page
        .locator('tr[data-row]:visible')
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['row']!));
      expect(inTable.toSorted()).toEqual(wanted);
    });
  }

  test('a month shows the UN counts of the data file, in list, table and names', async ({
    page,
  }) => {
    const counts = csvParse(readBuilt('data/un-police.csv')).filter(
      (row) => row['month'] === '2013-06',
    );
    const count = counts.find((row) => row['mission'] === 'MINUSTAH')!['count']!;
    expect(Number(count)).toBeGreaterThan(0);
    await page.goto(`${map.en}?year=2013&month=06`);
    await ready(page);
    const said = en.map.counted.replace('{date}', 'June 2013').replace('{count}', count);
    await expect(page.locator('[data-mission=minustah-haiti] [data-count]')).toHaveText(said);
    await expect(page.getByRole('button', { name: /^Haiti, / })).toHaveAccessibleName(
      new RegExp(`${said}$`),
    );
    await page.goto(`${map.en}?year=2013&month=06&view=table`);
    await expect(page.locator('[data-row="haiti minustah-haiti"] [data-count]')).toHaveText(said);
    await page.goto(`${map.en}?year=1995`);
    await expect(page.getByLabel(en.map.month)).toBeDisabled();
  });
});

for (const locale of locales) {
  const labels = words[locale].map;
  const status = words[locale].mission.status;

  test(`${locale}: from the address bar to a mission by keyboard alone, with a name at every step`, async ({
    page,
  }) => {
    await page.goto(map[locale]);
    await ready(page);
    const year = page.getByRole('spinbutton', { name: labels.year });
    await year.focus();
    await page.keyboard.type('1999');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/year=1999/);
    const all = await marks(page).count();

    const legend = page.getByRole('group', { name: status });
    await legend.getByRole('radio', { name: labels.any }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/status=ended/);
    const ended = await marks(page).count();
    expect(ended).toBeLessThan(all);
    expect(ended).toBeGreaterThan(0);
    await expect(page.locator('[data-places-with="status ended"]')).toHaveText(String(ended));

    const group = page.getByRole('group', { name: labels.label });
    const tree = await group.ariaSnapshot();
    const named = tree.split('\n').filter((line) => /- button "[^"]+, \d+ [^"]*\d{4}/.test(line));
    expect(named).toHaveLength(ended);

    await page.getByRole('link', { name: labels.skip }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: labels.panel });
    await expect(panel.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(locale === 'en' ? /countries/ : /pays/);
    await page.goBack();
    await expect(year).toHaveValue('1999');
    await expect(legend.getByRole('radio', { checked: true })).not.toHaveAccessibleName(labels.any);
  });

  test(`${locale}: the picture saved is the map as it is shown, and says what it is`, async ({
    page,
  }) => {
    await page.goto(`${map[locale]}?year=1999`);
    await ready(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: labels.save }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/-1999\.svg$/);
    // Its own styles are kept out here: the policy of the page that reads it does not know them.
    const svg = readFileSync(await download.path(), 'utf8').replace(/<style>[^]*?<\/style>/, '');
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        root: file.documentElement.nodeName,
        marks: file.querySelectorAll('.place').length,
        text: [...file.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      };
    }, svg);
    expect(read.root).toBe('svg');
    expect(read.marks).toBe(await marks(page).count());
    const shown = await page.locator('[data-line]').innerText();
    const said = read.text.replace(/\s+/g, ' ');
    for (const part of [labels.label, shown, page.url(), 'visionscarto', 'Kosovo –', '2026'])
      expect(said).toContain(part.replace(/\s+/g, ' '));
  });

  test(`${locale}: on paper stand the filters in words, the list with its notes, and the address`, async ({
    page,
  }) => {
    await page.goto(`${map[locale]}?year=1999&org=un`);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-line]')).toContainText('1999 · ');
    await expect(page.locator('[data-line]')).toBeVisible();
    await expect(page.locator('[data-address]')).toHaveText(page.url());
    await expect(page.locator('[data-address]')).toBeVisible();
    await expect(page.locator('.world a.mark:visible')).toHaveCount(
      await page.locator('li[data-place]:visible').count(),
    );
    const note = rows<CountryRow>('countries').find(({ id }) => id === 'kosovo')!.borderNote!;
    await expect(page.locator('li[data-place=kosovo]')).toContainText(note[locale]);
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test(`${locale}: the notes of places go with the map into a frame and into the points`, async ({
    page,
  }) => {
    await page.goto(locale === 'en' ? 'en/embed/map/' : 'fr/integrer/carte/');
    const points = JSON.parse(readBuilt('data/missions.geojson')) as {
      features: { properties: { country: string; borderNote: Record<Locale, string> | null } }[];
    };
    const noted = rows<CountryRow>('countries').filter(({ borderNote }) => borderNote !== null);
    expect(noted.length).toBeGreaterThan(3);
    for (const { iso, borderNote } of noted) {
      await expect(page.getByRole('main')).toContainText(borderNote![locale]);
      const here = points.features.filter(({ properties }) => properties.country === iso);
      for (const { properties } of here) expect(properties.borderNote).toEqual(borderNote);
    }
  });
}

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('years play, are not read out one by one, and stop in the address', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${map.en}?year=1990`);
    await page.getByRole('button', { name: en.map.play }).click();
    const year = page.getByRole('spinbutton', { name: en.map.year });
    await expect(year).toHaveValue('1991');
    await page.clock.runFor(1600);
    await expect(year).toHaveValue('1992');
    await expect(page.locator('[data-line]')).toHaveAttribute('aria-live', 'off');
    await expect(page).toHaveURL(/year=1990/);
    await page.getByRole('button', { name: en.map.pause }).click();
    await expect(page).toHaveURL(/year=1992/);
    await expect(page.locator('[data-line]')).toHaveAttribute('aria-live', 'polite');
    await page.clock.runFor(5000);
    await expect(year).toHaveValue('1992');
    await page.goBack();
    await expect(year).toHaveValue('1990');
  });
});

test('where less motion is asked for, nothing plays', async ({ page }) => {
  await page.goto(map.en);
  await expect(page.getByRole('button', { name: en.map.next })).toBeEnabled();
  await expect(page.getByRole('button', { name: en.map.play })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`${locale}: one linked view a decade holds picture and list of its missions`, async ({
      page,
    }) => {
      await page.goto(map[locale]);
      const ways = page.getByRole('navigation', { name: words[locale].map.decades });
      await expect(ways.getByRole('link')).toHaveCount(5);
      await ways.getByRole('link', { name: /1990/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('1990');
      const wanted = new Set(
        Array.from({ length: 10 }, (_, i) => expected(`year=${1990 + i}`)).flat(),
      );
      const places = new Set([...wanted].map((line) => line.split(' ')[0]));
      await expect(listed(page)).toHaveCount(wanted.size);
      await expect(page.locator('.world a.mark')).toHaveCount(places.size);
      await ways.getByRole('link', { name: words[locale].map.whole }).click();
      await expect(page).toHaveURL(map[locale]);
    });
});
