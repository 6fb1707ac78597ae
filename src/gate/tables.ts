import { csvParse } from 'd3-dsv';
import { unContribution, unTotal } from '#src/schema/un-police.ts';
import { asText, type Problem } from './problem.ts';
import type { Known } from './prose.ts';
import type { RawContent } from './read-content.ts';
import { checkShape } from './shape.ts';

type Series =
  { missions?: Record<string, unknown>; notes?: Record<string, unknown> } | null | undefined;

/** Checks the UN monthly tables: columns, cells, order, sources, and that they agree with each other. */
export function checkTables(content: RawContent, known: Known): Problem[] {
  const { contributions, totals } = content.tables;
  const series = content.series?.data as Series;
  const codes = new Set([
    'ALL',
    ...Object.keys(series?.missions ?? {}),
    ...content.records.map((r) =>
      asText((r.facts.data as Record<string, unknown> | null)?.['unSeries']),
    ),
  ]);
  const told = new Set<string>();
  /** An unknown source is told once, at its first row, not in each of hundreds. */
  const unknownSource = (id: string | undefined, add: ReturnType<typeof problemAt>): Problem[] => {
    if (!id || known.has('sources', id) || told.has(id)) return [];
    told.add(id);
    return [add('source_id', `'${id}'`, 'the id of a record in content/sources')];
  };
  const problems: Problem[] = [];
  const sums = new Map<string, number>();
  if (contributions)
    csvParse(contributions.text).forEach((row, i) => {
      problems.push(...checkRow(contributions.file, i, row, unContribution));
      const add = problemAt(contributions.file, i);
      if (series && row['mission'] && !codes.has(row['mission']))
        problems.push(
          add(
            'mission',
            `the code '${row['mission']}'`,
            'ALL, the unSeries code of a mission, or a code under missions in series.yaml',
          ),
        );
      problems.push(...unknownSource(row['source_id'], add));
      sums.set(row['month'] ?? '', (sums.get(row['month'] ?? '') ?? 0) + Number(row['count']));
    });
  if (totals)
    csvParse(totals.text).forEach((row, i) => {
      problems.push(...checkRow(totals.file, i, row, unTotal));
      const add = problemAt(totals.file, i);
      problems.push(...unknownSource(row['source_id'], add));
      if (series && row['note'] && !(row['note'] in (series.notes ?? {})))
        problems.push(add('note', `'${row['note']}'`, 'a note of series.yaml'));
      const sum = sums.get(row['month'] ?? '');
      if (sum !== undefined && row['count'] !== '' && Number(row['count']) !== sum)
        problems.push(
          add(
            'count',
            String(row['count']),
            `${sum}, the sum of this month in ${contributions?.file ?? 'contributions.csv'}`,
          ),
        );
    });
  return problems;
}

const problemAt =
  (file: string, index: number) =>
  (field: string, found: string, wanted: string): Problem => ({
    file,
    line: index + 2,
    column: 1,
    field,
    found,
    wanted,
  });

function checkRow(
  file: string,
  index: number,
  row: object,
  schema: typeof unContribution | typeof unTotal,
): Problem[] {
  return checkShape(
    { file, data: { ...row }, placeOf: () => ({ line: index + 2, column: 1 }) },
    schema,
  );
}
