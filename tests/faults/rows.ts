import { textOf, type ContentFiles, type Corruption } from './corruption.ts';

const contributions = 'content/un-police/contributions.csv';
const totals = 'content/un-police/totals.csv';

/** Puts something else in a cell of the last row that counts a mission. */
const cell = (column: number, as: string) => (text: string) => {
  const rows = text.trimEnd().split('\n');
  const cells = rows.at(-1)!.split(',');
  cells[column] = as;
  return `${[...rows.slice(0, -1), cells.join(',')].join('\n')}\n`;
};
const added = (row: string) => (text: string) => `${text.trimEnd()}\n${row}\n`;

const faults: readonly [name: string, file: string, spoil: (text: string) => string][] = [
  ['a thirteenth month', contributions, cell(0, '2024-13')],
  ['a mission that nobody knows', contributions, cell(1, 'NOWHERE')],
  ['a mission named like a part of JavaScript', contributions, cell(1, 'CONSTRUCTOR')],
  ['a count in words', contributions, cell(2, 'twelve')],
  ['a count below zero', contributions, cell(2, '-1')],
  ['a formula for a count', contributions, cell(2, '=1+1')],
  ['more women than officers', contributions, (text) => cell(4, '1')(cell(3, '9999')(text))],
  ['a source that does not exist', contributions, cell(5, 'no-such-source')],
  ['a formula for a source', contributions, cell(5, '=HYPERLINK(x)')],
  ['a row twice', contributions, (text) => added(text.trimEnd().split('\n').at(-1)!)(text)],
  ['a row cut short', contributions, added('2030-01,ALL')],
  ['a row too long', contributions, added('2030-01,ALL,1,,,ipi-country,more')],
  ['a column misspelt', contributions, (text) => text.replace('women', 'womne')],
  ['a quotation mark never closed', contributions, added('2030-01,"ALL,1,,,ipi-country')],
  ['no row', contributions, (text) => `${text.split('\n')[0]!}\n`],
  ['nothing at all', contributions, () => ''],
  ['semicolons for commas', contributions, (text) => text.replaceAll(',', ';')],
  ['a total that its missions do not add up to', totals, (text) => text.replace(/^(2008-0\d),\d+,/m, '$1,12345,')],
  ['a share in words', totals, cell(8, 'much')],
  ['a note that does not exist', totals, cell(10, 'no-such-note')],
  ['a month twice', totals, (text) => added(text.trimEnd().split('\n').at(-1)!)(text)],
  ['a rank below zero', totals, cell(4, '-4')],
]; // prettier-ignore

/** Faults in the tables of the UN series; each is spoiled in one way at a time, so the content around them is small. */
export const badRows = (files: ContentFiles): Corruption[] =>
  faults.map(([name, file, spoil]) => ({
    name: `table: ${name}`,
    group: 'tables',
    file,
    field: '',
    outcome: 'refused',
    changes: [{ file, text: spoil(textOf(files, file)) }],
  }));
