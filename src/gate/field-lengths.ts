import type { Problem } from './problem.ts';
import type { RawContent } from './read-content.ts';
import { dotted } from './shape.ts';

/** The longest text that belongs in a field; what is longer is a text of its own. */
export const longestField = 4_000;

type Long = { path: (string | number)[]; length: number };

/** Fields that are too long. Those with both languages are told by the rules on language. */
export function checkLengths({ records, publishers, site, series }: RawContent): Problem[] {
  return [...records.map((r) => r.facts), publishers, site, series].flatMap((file) =>
    // Few files are long enough to hold one.
    (file.text?.length ?? 0) <= longestField
      ? []
      : longIn(file.data, []).map(({ path, length }) => ({
          file: file.file,
          ...file.placeOf(path),
          field: dotted(path),
          found: `a text of ${length} characters`,
          wanted: `${longestField} at most`,
        })),
  );
}

function longIn(data: unknown, path: (string | number)[]): Long[] {
  if (typeof data === 'string')
    return data.length > longestField ? [{ path, length: data.length }] : [];
  if (data === null || typeof data !== 'object') return [];
  if (Array.isArray(data)) return data.flatMap((item, i) => longIn(item, [...path, i]));
  const { en, fr } = data as Record<string, unknown>;
  if (typeof en === 'string' && typeof fr === 'string') return [];
  return Object.entries(data).flatMap(([key, value]) => longIn(value, [...path, key]));
}
