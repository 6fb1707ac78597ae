import { csvParse, csvParseRows, type DSVRowString } from 'd3-dsv';
import { unContribution, unTotal } from '#src/schema/un-police.ts';
import type { Problem } from './problem.ts';
import type { Known } from './prose.ts';
import type { RawContent } from './read-content.ts';
import { checkShape } from './shape.ts';
import { wantedId } from './wanted.ts';

type Table = NonNullable<RawContent['tables']['totals']>;
type Add = (field: string, found: string, wanted: string) => void;

/** Where a source divides a count by sex, both parts make the whole. */
function checkSexes({ count = '', women = '', men = '' }: DSVRowString, add: Add): void {
  const known = [count, women, men].every((cell) => /^\d+$/.test(cell));
  if (known && Number(women) + Number(men) !== Number(count))
    add('count', count, `${Number(women) + Number(men)}, the sum of women and men in this row`);
}

/** Checks the UN monthly tables: columns, cells, order, sources, and that they agree with each other. */
export function checkTables({ tables }: RawContent, known: Known): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  /** An unknown source is told once, at its first row, not in each of hundreds. */
  const checkSource = (id: string | undefined, add: Add) => {
    if (!id || known.has('sources', id) || told.has(id)) return;
    told.add(id);
    add('source_id', `'${id}', which names nothing`, wantedId('sources', id, known.ids('sources')));
  };
  const eachRow = (
    { file, text }: Table,
    schema: typeof unContribution | typeof unTotal,
    check: (row: DSVRowString, add: Add, sound: boolean) => void,
  ) => {
    const rows = csvParse(text);
    const columns = Object.keys(schema.shape).join(',');
    if (rows.columns.join(',') !== columns) {
      const [head = ''] = text.split('\n', 1);
      // Spreadsheets in French write semicolons.
      const sign = head.replace(/[;\t]/g, ',') === columns ? (head.includes(';') ? 'semicolons' : 'tabs') : '';
      const found = sign ? `columns separated by ${sign}` : `the columns ${rows.columns.join(',').slice(0, 200)}`;
      const wanted = sign ? 'commas: save the table as CSV with commas' : columns;
      problems.push({ file, line: 1, column: 1, field: '', found, wanted });
      return;
    } // prettier-ignore
    if (rows.length === 0)
      problems.push({ file, line: 1, column: 1, field: '', found: 'no row', wanted: 'at least one row below the columns' }); // prettier-ignore
    const cells = csvParseRows(text).map((row) => row.length);
    rows.forEach((row, i) => {
      const place = { line: i + 2, column: 1 };
      const count = cells[i + 1] ?? 0;
      if (count > rows.columns.length)
        problems.push({ file, ...place, field: '', found: `a row of ${count} cells`, wanted: `${rows.columns.length}, as many as there are columns` }); // prettier-ignore
      const wrong = checkShape({ file, data: { ...row }, placeOf: () => place }, schema);
      problems.push(...wrong);
      const add: Add = (field, found, wanted) =>
        void problems.push({ file, ...place, field, found, wanted });
      checkSource(row['source_id'], add);
      checkSexes(row, add);
      check(row, add, wrong.length === 0);
    });
  };

  /** Canadian police a month over all missions; null where a row of that month cannot be read. */
  const sums = new Map<string, number | null>();
  if (tables.contributions) {
    let [last, missions] = ['', new Set<string>()];
    eachRow(
      tables.contributions,
      unContribution,
      ({ month = '', mission = '', count }, add, sound) => {
        const sum = sums.get(month);
        sums.set(month, sound && sum !== null ? (sum ?? 0) + Number(count) : null);
        if (!sound) return;
        if (!known.has('unCodes', mission))
          add(
            'mission',
            `the code '${mission}'`,
            'ALL, the unSeries code of a mission, or a code under missions in series.yaml',
          );
        if (month < last) add('month', `'${month}' after '${last}'`, 'the oldest month first');
        if (month !== last) [last, missions] = [month, new Set()];
        if (missions.has(mission)) {
          add('mission', `'${mission}' in ${month} a second time`, 'one row a month and mission');
          sums.set(month, null);
        }
        missions.add(mission);
      },
    );
  }
  if (tables.totals) {
    let last = '';
    eachRow(tables.totals, unTotal, ({ month = '', count = '', note }, add, sound) => {
      if (!sound) return;
      if (note && !known.has('unNotes', note))
        add(
          'note',
          `'${note}', which names nothing`,
          `one of ${known.ids('unNotes').join(', ')}, the notes of series.yaml`,
        );
      if (month <= last)
        add('month', `'${month}' after '${last}'`, 'one row a month, the oldest first');
      last = month;
      const sum = sums.get(month);
      if (typeof sum === 'number' && count !== '' && Number(count) !== sum)
        add(
          'count',
          count,
          `${sum}, the sum of this month in ${tables.contributions?.file ?? 'contributions.csv'}`,
        );
    });
  }
  return problems;
}
