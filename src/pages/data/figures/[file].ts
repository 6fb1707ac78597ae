import type { APIRoute } from 'astro';
import { toCsv } from '#src/domain/csv.ts';
import { figureColumns, figureJson, figureRows } from '#src/queries/exports.ts';
import { must, theRecord } from '#src/queries/record.ts';

export async function getStaticPaths() {
  const { figures } = await theRecord();
  return [...figures.keys()].flatMap((id) =>
    (['json', 'csv'] as const).map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  );
}

type Props = { id: string; format: 'json' | 'csv' };

/** One figure with every published value. */
export const GET: APIRoute<Props> = async ({ props: { id, format } }) => {
  const record = await theRecord();
  const { data } = must(record.figures, id, 'a data file');
  return format === 'json'
    ? Response.json(figureJson(record, id, data))
    : new Response(toCsv(figureColumns, figureRows(record, id, data)), {
        headers: { 'content-type': 'text/csv; charset=utf-8' },
      });
};
