import type { Figure } from '#src/schema/figure.ts';
import { earliestDay } from './edtf.ts';

type Value = Figure['values'][number];

/** A value with the day from which it surely holds, YYYY-MM-DD. */
export type Dated = { value: Value; day: string };

/**
 * The values of a figure that can be its current one, in the order in which they became it: a date known only to
 * lie in a range counts from its start, so that a loosely dated page does not outrank a dated text. Of two at one
 * date, the one listed last. Only values in the figure's first unit count, and one mission, country or service only
 * when nothing wider was published.
 */
export function valuesInTime(figure: Pick<Figure, 'units' | 'values'>): Dated[] {
  const inUnit = figure.values.filter((v) => v.unit === figure.units[0]);
  const wide = inUnit.filter((v) => !/^(?:mission|country|service):/.test(v.scope));
  const candidates = wide.length > 0 ? wide : inUnit.length > 0 ? inUnit : figure.values;
  // Array.sort keeps the order of equals.
  return candidates
    .map((value) => ({ value, day: earliestDay(value.asOf) ?? '' }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The value that surely holds latest. Throws for a figure without values, which the schema does not let pass. */
export function latestValue(figure: Pick<Figure, 'units' | 'values'>): Value {
  const last = valuesInTime(figure).at(-1);
  if (!last) throw new Error('A figure without values passed the schema.');
  return last.value;
}
