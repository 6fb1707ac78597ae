import type { Both } from '#src/i18n/segments.ts';
import type { FrozenData, FrozenFigure, FrozenRow, FrozenTotal, FrozenValue } from './frozen.ts';

/**
 * value: a number that was not there. definition: what is counted, or what must not be concluded, is told
 * otherwise. correction: a number that was there is another now, or gone.
 */
export type Difference = {
  kind: 'value' | 'definition' | 'correction';
  /** Id of the figure; null for the UN series. */
  figure: string | null;
} & (
  | { what: 'value'; id: string; title: Both; before: FrozenValue | null; after: FrozenValue | null }
  | { what: 'text'; title: Both; before: Both | null; after: Both | null }
  | { what: 'month'; month: string; mission: string | null; before: Counted | null; after: Counted | null }
); // prettier-ignore

/** The numbers of a month. */
export type Counted = Pick<FrozenRow, 'women' | 'men'> & {
  count: number | null;
  rank?: number | null;
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a value says, without what only helps to read it. */
const said = ({ value, valueMax, qualifier, unit, scope, status, asOf, source }: FrozenValue) => [
  value,
  valueMax ?? null,
  qualifier,
  unit,
  scope,
  status,
  asOf,
  source,
];

/** What is different in the later of two editions: figures in its order, then the UN series in order of month. */
export function differences(before: FrozenData, after: FrozenData): Difference[] {
  const old = byId(before.figures);
  const now = byId(after.figures);
  const ids = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
  return [
    ...ids.flatMap((id) => figureDifferences(id, old.get(id), now.get(id))),
    ...monthDifferences(
      monthsOf(before.totals, ({ count, women, men, rank }) => ({ count, women, men, rank })),
      monthsOf(after.totals, ({ count, women, men, rank }) => ({ count, women, men, rank })),
    ),
    ...monthDifferences(
      monthsOf(before.missions, ({ count, women, men }) => ({ count, women, men })),
      monthsOf(after.missions, ({ count, women, men }) => ({ count, women, men })),
    ),
  ];
}

const byId = <T extends { id: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.id, item]));

function figureDifferences(
  figure: string,
  old: FrozenFigure | undefined,
  now: FrozenFigure | undefined,
): Difference[] {
  const title = now?.title ?? old?.title ?? { en: figure, fr: figure };
  const words = (of: FrozenFigure | undefined): Both | null =>
    of ? joined([of.definition, ...of.cautions]) : null;
  const texts: Difference[] =
    same(words(old), words(now)) && same(old?.unit, now?.unit)
      ? []
      : [{ kind: 'definition', figure, what: 'text', title, before: words(old), after: words(now) }];
  const values = byId(old?.values ?? []);
  const later = byId(now?.values ?? []);
  const ids = [...later.keys(), ...[...values.keys()].filter((id) => !later.has(id))];
  return [
    ...texts,
    ...ids.flatMap((id): Difference[] => {
      const [a, b] = [values.get(id), later.get(id)];
      if (a && b && same(said(a), said(b))) return [];
      return [
        { kind: a ? 'correction' : 'value', figure, what: 'value', id, title, before: a ?? null, after: b ?? null },
      ]; // prettier-ignore
    }),
  ];
} // prettier-ignore

const joined = (texts: readonly Both[]): Both => ({
  en: texts.map(({ en }) => en).join(' '),
  fr: texts.map(({ fr }) => fr).join(' '),
});

type Month = { month: string; mission: string | null; numbers: Counted };

const monthsOf = <T extends FrozenTotal | FrozenRow>(
  rows: readonly T[],
  numbers: (row: T) => Counted,
): Map<string, Month> =>
  new Map(
    rows.map((row) => {
      const mission = 'mission' in row ? row.mission : null;
      return [
        `${row.month} ${mission ?? ''}`,
        { month: row.month, mission, numbers: numbers(row) },
      ];
    }),
  );

function monthDifferences(old: Map<string, Month>, now: Map<string, Month>): Difference[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key): Difference[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const here = b ?? a;
    if (!here || same(a?.numbers, b?.numbers)) return [];
    // A gap that is filled is a new value, not a correction.
    const known = a !== undefined && a.numbers.count !== null;
    const { month, mission } = here;
    return [
      { kind: known ? 'correction' : 'value', figure: null, what: 'month', month, mission, before: a?.numbers ?? null, after: b?.numbers ?? null },
    ]; // prettier-ignore
  });
}
