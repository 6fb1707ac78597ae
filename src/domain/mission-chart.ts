import { regions } from '#src/schema/vocabularies.ts';
import { missionBars, strokes, type MissionDates, type Stroke } from './life-line.ts';
import { percentOf, reach, yearTicks } from './time-axis.ts';

type Region = (typeof regions)[number];

export type ChartRow<T> = {
  item: T;
  mission: Stroke[];
  police: Stroke[];
  arrow: number | null;
};

export type MissionChart<T> = {
  groups: { region: Region; rows: ChartRow<T>[] }[];
  /** Missions of which no date is published. */
  undated: T[];
  ticks: { x: number; year: number }[];
};

/** Missions by region on one axis of years, in the order given; those without any date stand apart. */
export function missionChart<T extends { region: Region; dates: MissionDates }>(
  items: readonly T[],
  firstYear: number,
  edition: string,
): MissionChart<T> {
  const axis = { from: firstYear, to: reach(edition, 0).to };
  const scale = percentOf(axis);
  const within = (all: readonly Stroke[]) =>
    all.filter((s) => s.x2 > 0).map((s) => ({ ...s, x1: Math.max(0, s.x1) }));
  const rows = items.map((item) => {
    const bars = missionBars(item.dates, edition);
    const police = within(strokes(bars.police, scale));
    return {
      item,
      mission: within(strokes(bars.mission, scale)),
      police,
      arrow: bars.police?.open ? (police.at(-1)?.x2 ?? null) : null,
    };
  });
  const dated = rows.filter((row) => row.mission.length + row.police.length > 0);
  return {
    groups: regions
      .map((region) => ({ region, rows: dated.filter((row) => row.item.region === region) }))
      .filter((group) => group.rows.length > 0),
    undated: rows.filter((row) => !dated.includes(row)).map((row) => row.item),
    ticks: yearTicks(axis, 5).map((year) => ({ x: scale(year), year })),
  };
}
