import type { APIRoute } from 'astro';
import { toCsv } from '#src/domain/csv.ts';
import { exports } from '#src/queries/exports.ts';

export function getStaticPaths() {
  return (Object.keys(exports) as (keyof typeof exports)[]).flatMap((name) =>
    (['json', 'csv'] as const).map((format) => ({
      params: { file: `${name}.${format}` },
      props: { name, format },
    })),
  );
}

type Props = { name: keyof typeof exports; format: 'json' | 'csv' };

/** The record as files: the same queries that fill the pages. */
export const GET: APIRoute<Props> = async ({ props: { name, format } }) => {
  const file = await exports[name]();
  return format === 'json'
    ? Response.json(file.json)
    : new Response(toCsv(file.csv.columns, file.csv.rows), {
        headers: { 'content-type': 'text/csv; charset=utf-8' },
      });
};
