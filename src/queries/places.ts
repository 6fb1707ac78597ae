import type { MapPlace } from '#src/domain/map-place.ts';
import { yearsOf } from '#src/domain/edtf.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import type { Mission } from '#src/schema/mission.ts';
import { countriesByName, missionsIn } from './countries.ts';
import { linkTo } from './links.ts';
import { canadianYears } from './missions.ts';
import { theRecord } from './record.ts';
import { site } from './site.ts';

/** The last year shown: that of this edition. */
export const lastYear = Number(site.edition.slice(0, 4));

const isPresent = (status: Mission['status']) => status === 'ongoing';

/** First and last year in which a mission is drawn: where its end is not published, only as far as a source shows it. */
export function drawnYears({ canadianPolice: c, status }: Mission): [number, number] | null {
  const start = c.start ?? c.firstSeen ?? null;
  const end = c.end ?? (isPresent(status) ? null : (c.lastSeen ?? start));
  return start === null ? null : yearsOf(start, end, lastYear);
}

/** Every country with its missions, as map and list show them, by name in the reader's language. */
export async function mapPlaces(locale: Locale): Promise<MapPlace[]> {
  const record = await theRecord();
  return (await countriesByName(locale))
    .map(({ id, data }) => ({
      id,
      name: data.name[locale],
      href: linkTo(record, 'countries', id).addresses[locale],
      lon: data.point.lon,
      lat: data.point.lat,
      region: data.region,
      note: data.borderNote?.[locale] ?? null,
      missions: missionsIn(record, id).map(({ id: mission, data: m }) => {
        const years = drawnYears(m);
        const open = isPresent(m.status) && m.canadianPolice.end === null;
        return {
          id: mission,
          name: m.name[locale],
          acronym: m.acronym?.[locale] ?? null,
          href: linkTo(record, 'missions', mission).addresses[locale],
          organization: m.organization,
          organizationLabel: t(locale).organizations[m.organization],
          // A related activity is shown where it happened, and said to be no peace mission.
          years: [
            canadianYears(m, locale) || t(locale).map.datesUnknown,
            ...(m.kind === 'related' ? [t(locale).map.related] : []),
          ].join(' · '),
          start: years?.[0] ?? null,
          end: years === null || open ? null : years[1],
        };
      }),
    }))
    .filter((place) => place.missions.length > 0);
}
