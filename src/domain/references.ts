import type { Kind } from '#src/schema/kinds.ts';

/** What a record can point to. */
export type Target = Kind | 'publishers' | 'values' | 'isoCountries';

/** One pointer from a record: where it stands in the record, and what it names. */
export type Reference = { path: (string | number)[]; to: Target; id: string };

/**
 * The fields that hold ids, and what they name. A field of this name means the same in every record,
 * so one table serves the gate, the queries and reports on what depends on what.
 */
const pointers: Record<string, Target> = {
  source: 'sources',
  sources: 'sources',
  otherSources: 'sources',
  namedBy: 'sources',
  withheldBy: 'sources',
  publisher: 'publishers',
  missions: 'missions',
  countries: 'countries',
  seeAlso: 'countries',
  partner: 'partners',
  partners: 'partners',
  service: 'partners',
  services: 'partners',
  successor: 'partners',
  parent: 'partners',
  supersedes: 'values',
  between: 'values',
  of: 'values',
  gives: 'values',
};

const scopes: Record<string, Target> = {
  mission: 'missions',
  country: 'isoCountries',
  service: 'partners',
};

/** Kinds as prose and `related` write them: mission:minusma-mali. */
export const singular = {
  mission: 'missions',
  country: 'countries',
  story: 'stories',
  partner: 'partners',
  figure: 'figures',
  source: 'sources',
  article: 'articles',
  event: 'events',
  term: 'terms',
  change: 'changes',
  rule: 'rules',
  question: 'questions',
} as const satisfies Record<string, Kind>;

/** Reads 'mission:minusma-mali'; null when the part before the colon is no kind of record. */
export function parsePointer(text: string): { to: Kind; id: string } | null {
  const match = /^([a-z]+):([a-z0-9-]+)$/.exec(text);
  const kind = match?.[1] as keyof typeof singular | undefined;
  if (!kind || !Object.hasOwn(singular, kind) || !match?.[2]) return null;
  return { to: singular[kind], id: match[2] };
}

/** Every id that a record names, with the place where it stands. */
export function referencesOf(record: unknown, path: (string | number)[] = []): Reference[] {
  if (Array.isArray(record)) return record.flatMap((item, i) => referencesOf(item, [...path, i]));
  if (record === null || typeof record !== 'object') return [];
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (key === 'scope' && typeof value === 'string') {
      const [kind = '', id = ''] = value.split(':');
      const to = scopes[kind];
      return to ? [{ path: here, to, id }] : [];
    }
    if (key === 'related' && Array.isArray(value))
      return value.flatMap((text: unknown, i) => {
        const pointer = typeof text === 'string' ? parsePointer(text) : null;
        return pointer ? [{ path: [...here, i], ...pointer }] : [];
      });
    const to = pointers[key];
    if (to && typeof value === 'string') return [{ path: here, to, id: value }];
    if (to && Array.isArray(value) && value.every((item) => typeof item === 'string'))
      return value.map((id: string, i) => ({ path: [...here, i], to, id }));
    return referencesOf(value, here);
  });
}
