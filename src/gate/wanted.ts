import { closest } from './closest.ts';

const wantedRecord: Record<string, string> = {
  values: 'the id of a published value',
  isoCountries: 'the code of a country that has a record',
  unMonths: 'a month with a count in content/un-police/totals.csv',
  publishers: 'an id in content/publishers.yaml',
};

/** What to write instead of an id that names nothing: what kind of id, and the nearest there is. */
export function wantedId(to: string, id: string, ids: readonly string[]): string {
  const near = closest(id, ids);
  return `${wantedRecord[to] ?? `the id of a record in content/${to}`}${near ? `, such as '${near}'` : ''}`;
}
