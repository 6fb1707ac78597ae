import { csvFormat } from 'd3-dsv';

/** Byte order mark: spreadsheets take a file that begins with it for UTF-8. */
export const bom = '\uFEFF';

/**
 * First characters of a text that a spreadsheet may run as a formula: = + - @, their full-width forms, tab,
 * carriage return and line feed (OWASP, CSV Injection).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: an apostrophe stands before what could be a formula. Numbers are left alone. */
export const harmless = (cell: unknown): unknown =>
  typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;

/**
 * CSV by RFC 4180: commas, a header row, quotation marks where needed, nothing for null; ends with a line
 * break. Texts that could run as a formula are neutralized, since any CSV may be opened in a spreadsheet.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
): string {
  const cells = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, harmless(row[column])])),
  );
  return `${csvFormat(cells as Record<string, string>[], [...columns])}\n`;
}

/** The same file for spreadsheets, which read accents right only after a byte order mark. */
export const forSpreadsheets = (csv: string): string => bom + csv;
