import { csvFormat } from 'd3-dsv';

/** CSV by RFC 4180: commas, a header row, quotation marks where needed, nothing for null; ends with a line break. */
export const toCsv = (
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
): string => `${csvFormat(rows as Record<string, string>[], [...columns])}\n`;
