import { latestDay } from './edtf.ts';

type Contact = { kind: 'email' | 'telephone' | 'website' | 'route'; asOf: string };

/** Contacts as they are to be used: ways to apply, the addresses published last, and older ones, kept as history. */
export type SortedContacts<C> = { routes: C[]; latest: C[]; earlier: C[] };

/** Sorts contacts; an address is history as soon as the same body has published another one since. */
export function sortContacts<C extends Contact>(contacts: readonly C[]): SortedContacts<C> {
  const day = ({ asOf }: Contact) => latestDay(asOf) ?? '';
  const addresses = contacts.filter(({ kind }) => kind !== 'route');
  const newest = addresses.reduce((last, c) => (day(c) > last ? day(c) : last), '');
  return {
    routes: contacts.filter(({ kind }) => kind === 'route'),
    latest: addresses.filter((c) => day(c) === newest),
    earlier: addresses
      .filter((c) => day(c) !== newest)
      .toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)),
  };
}
