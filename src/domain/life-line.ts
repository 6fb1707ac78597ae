import type { Mission } from '#src/schema/mission.ts';
import { percentOf, reach, yearTicks, type Span } from './time-axis.ts';

/**
 * How sure it is that a stretch belongs to a period. sure: it does; partial: it may, since the date of this end is no
 * more exact; unknown: it may, since no date is published for this end.
 */
export type Certainty = 'sure' | 'partial' | 'unknown';

/** A stretch of a period, in years. */
export type Segment = Span & { kind: Certainty };

/** A period as it can be drawn without claiming more than is published. */
export type Bar = {
  segments: Segment[];
  /** Still going on, as last published. */
  open: boolean;
};

/** The parts of a mission record that a line of time needs. */
export type MissionDates = Pick<Mission, 'status'> & {
  mission: Pick<Mission['mission'], 'start' | 'end'>;
  canadianPolice: Pick<Mission['canadianPolice'], 'start' | 'end' | 'firstSeen' | 'lastSeen'>;
};

/** A stretch that is drawn where an end is not published and nothing else limits it. */
const STUB = 1;

type Known = {
  start: Span | null;
  end: Span | null;
  /** Dates at which the period is seen to hold, for ends that are not published. */
  seenFirst: Span | null;
  seenLast: Span | null;
  /** How far an unpublished end may reach. */
  before: number | undefined;
  after: number | undefined;
  open: boolean;
};

function barOf({ start, end, seenFirst, seenLast, before, after, open }: Known): Bar | null {
  const first = start ?? seenFirst ?? end ?? seenLast;
  if (first === null) return null;
  const last = end ?? seenLast ?? first;
  const segments: Segment[] = [];
  const add = (from: number, to: number, kind: Certainty) => {
    if (to > from) segments.push({ from, to, kind });
  };
  if (start === null) add(before ?? first.from - STUB, first.from, 'unknown');
  if (last.from > first.to) {
    add(first.from, first.to, 'partial');
    add(first.to, last.from, 'sure');
    add(last.from, last.to, 'partial');
  } else add(first.from, Math.max(first.to, last.to), 'partial');
  if (end === null) add(last.to, after ?? last.to + STUB, 'unknown');
  return { segments, open };
}

/** The mission and the Canadian part of it as bars; null where no date is published. */
export function missionBars(
  { mission, canadianPolice: police, status }: MissionDates,
  edition: string,
): { mission: Bar | null; police: Bar | null } {
  const now = reach(edition, 0).to;
  const span = (date: string | null | undefined) => (date ? reach(date, now) : null);
  const [missionStart, missionEnd] = [span(mission.start), span(mission.end)];
  const [start, end] = [span(police.start), span(police.end)];
  const seenFirst = span(police.firstSeen);
  const open = end === null && status === 'ongoing';
  // What goes on, as last published, is seen until now, unless the record says when it was last seen.
  const seenLast = span(police.lastSeen) ?? (open ? { from: now, to: now } : null);
  const first = start ?? seenFirst;
  const last = end ?? seenLast ?? first;
  const known = first ?? last;
  const stub = (after: number) => Math.min(now, after + STUB);
  return {
    mission:
      missionStart === null && missionEnd === null
        ? null
        : barOf({
            start: missionStart,
            end: missionEnd,
            seenFirst: null,
            // The mission lasted at least as long as Canadian police are seen in it.
            seenLast: last !== null && last.to > (missionStart?.to ?? 0) ? last : null,
            before: undefined,
            after: open ? now : stub(Math.max(missionStart?.to ?? 0, last?.to ?? 0)),
            open: false,
          }),
    police: barOf({
      start,
      end,
      seenFirst,
      seenLast,
      // An end that is not published lies within the mission, as far as the mission's own dates are known.
      before: known && missionStart ? Math.min(missionStart.from, known.from) : undefined,
      after: open || !last ? now : missionEnd ? Math.max(missionEnd.to, last.to) : stub(last.to),
      open,
    }),
  };
}

/** A stretch on a line of 100 per cent. */
export type Stroke = { x1: number; x2: number; kind: Certainty };

/** Per cent of the width under which a stretch could not be seen. */
const LEAST = 1.2;

/** Puts a bar on a line of 100 per cent; what is too short to be told apart joins what it touches. */
export function strokes(bar: Bar | null, scale: (year: number) => number): Stroke[] {
  const found: Stroke[] = [];
  for (const segment of bar?.segments ?? []) {
    const [x1, x2] = [scale(segment.from), scale(segment.to)];
    const kind = segment.kind === 'partial' && x2 - x1 < LEAST ? 'sure' : segment.kind;
    const before = found.at(-1);
    if (before?.kind === kind) before.x2 = x2;
    else found.push({ x1, x2, kind });
  }
  for (const stroke of found)
    if (stroke.kind !== 'unknown' && found.every((s) => s === stroke || s.kind === 'unknown'))
      stroke.x2 = Math.max(stroke.x2, Math.round((stroke.x1 + LEAST) * 10) / 10);
  return found.filter((s) => s.x2 > s.x1);
}

export type LifeLine = {
  mission: Stroke[];
  police: Stroke[];
  ticks: { x: number; year: number }[];
  /** Where the Canadian part goes on, as last published. */
  arrow: number | null;
  /** Kinds of stretch that need a word of explanation. */
  kinds: Set<Certainty>;
};

/** One mission on an axis of the years around it; null when no date of it is published. */
export function lifeLine(dates: MissionDates, edition: string): LifeLine | null {
  const bars = missionBars(dates, edition);
  const all = [...(bars.mission?.segments ?? []), ...(bars.police?.segments ?? [])];
  if (all.length === 0) return null;
  const axis = {
    from: Math.floor(Math.min(...all.map((s) => s.from)) - 0.25),
    to: Math.ceil(Math.max(...all.map((s) => s.to))),
  };
  // A short mission must not look long: at least five years are shown.
  while (axis.to - axis.from < 5) {
    axis.from -= 1;
    if (axis.to - axis.from < 5 && axis.to < Number(edition.slice(0, 4)) + 1) axis.to += 1;
  }
  const scale = percentOf(axis);
  const [mission, police] = [strokes(bars.mission, scale), strokes(bars.police, scale)];
  return {
    mission,
    police,
    ticks: yearTicks(axis, 6).map((year) => ({ x: scale(year), year })),
    arrow: bars.police?.open ? (police.at(-1)?.x2 ?? null) : null,
    kinds: new Set([...mission, ...police].map((s) => s.kind)),
  };
}
