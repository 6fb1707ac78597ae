import type { MapPlace } from '#src/domain/map-place.ts';
import { yearsOf } from '#src/domain/edtf.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { t } from '#src/i18n/words.ts';
import { countriesByName, missionsIn } from './countries.ts';
import { linkTo } from './links.ts';
import { canadianYears } from './missions.ts';
import { theRecord } from './record.ts';
import { site } from './site.ts';

const lastYear = Number(site.edition.slice(0, 4));

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
        const c = m.canadianPolice;
        const present = m.status === 'ongoing' || m.status === 'suspended';
        const start = c.start ?? c.firstSeen ?? null;
        // Where the end is not published the mission is drawn only as far as a source shows it.
        const end = c.end ?? (present ? null : (c.lastSeen ?? start));
        const years = start === null ? null : yearsOf(start, end, lastYear);
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
          end: years === null || (present && c.end === null) ? null : years[1],
        };
      }),
    }))
    .filter((place) => place.missions.length > 0);
}
