import { earliestDay, latestDay } from '#src/domain/edtf.ts';
import { parsePointer, referencesOf } from '#src/domain/references.ts';
import type { ListedPage } from '#src/domain/search-table.ts';
import { href } from '#src/i18n/routes.ts';
import type { Kind } from '#src/schema/kinds.ts';
import { proseOf } from './prose.ts';
import type { TheRecord } from './record.ts';

const root = href('/');

/** An address of ours without the base path. */
export const belowBase = (address: string): string => `/${address.slice(root.length)}`;

/** Decades from one date to another, both in EDTF: 1990, 2000. Open ends reach no further than the other. */
export function decadesOf(start: string | null, end: string | null): string[] {
  const first = (start && earliestDay(start)) ?? (end && earliestDay(end)) ?? null;
  const last = (end && latestDay(end)) ?? (start && latestDay(start)) ?? first;
  if (!first || !last) return [];
  const decades: string[] = [];
  for (
    let year = Math.floor(Number(first.slice(0, 4)) / 10) * 10;
    year <= Number(last.slice(0, 4));
    year += 10
  )
    decades.push(String(year));
  return decades;
}

/** What a page is about, as far as it can be chosen in search. */
export type Concerns = Required<Pick<ListedPage, 'c' | 'o' | 's'>>;

/** Countries, organizations and services of the records that another names, in its data or by a link in its text. */
export function concernsOf(
  record: TheRecord,
  named: readonly { readonly to: string; readonly id: string }[],
): Concerns {
  const of = (to: string) => new Set(named.flatMap((one) => (one.to === to ? [one.id] : [])));
  const iso = of('isoCountries');
  const countries = of('countries');
  const missions = [...of('missions')].flatMap((id) => record.missions.get(id)?.data ?? []);
  return {
    // In the order of the record, so that two builds write the same.
    c: [...record.countries.values()].flatMap(({ id, data }) =>
      countries.has(id) || iso.has(data.iso) || missions.some((m) => m.countries.includes(id))
        ? [id]
        : [],
    ),
    o: [...new Set(missions.map(({ organization }) => organization))].sort(),
    s: [...of('partners')].filter((id) => record.partners.has(id)).sort(),
  };
}

/** What a record names: in its data, and by links in its text. */
export async function namedBy(kind: Kind, id: string, data: unknown) {
  // Both languages link to the same records.
  const { named } = await proseOf(kind, id, 'en');
  return [...referencesOf(data), ...named.flatMap((text) => parsePointer(text) ?? [])];
}
