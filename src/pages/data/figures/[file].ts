import type { APIRoute } from 'astro';
import { bibtex } from '#src/domain/cite/bibtex.ts';
import { ris } from '#src/domain/cite/ris.ts';
import { toCsv } from '#src/domain/csv.ts';
import { figureReferences } from '#src/queries/cite.ts';
import { figureColumns, figureJson, figureRows } from '#src/queries/exports.ts';
import { must, theRecord } from '#src/queries/record.ts';

/** Every file of a figure by its ending: what it holds, and how it is served. */
const formats = {
  json: async (id) => {
    const record = await theRecord();
    return Response.json(figureJson(record, id, must(record.figures, id, 'a data file').data));
  },
  csv: async (id) => {
    const record = await theRecord();
    const { data } = must(record.figures, id, 'a data file');
    return text(toCsv(figureColumns, figureRows(record, id, data)), 'text/csv');
  },
  ris: async (id) => text(ris(await figureReferences(id)), 'application/x-research-info-systems'),
  bib: async (id) => text(bibtex(await figureReferences(id)), 'application/x-bibtex'),
  'csl.json': async (id) => Response.json(await figureReferences(id)),
} as const satisfies Record<string, (id: string) => Promise<Response>>;

const text = (body: string, type: string) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });

type Props = { id: string; format: keyof typeof formats };

export async function getStaticPaths() {
  const { figures } = await theRecord();
  return [...figures.keys()].flatMap((id) =>
    (Object.keys(formats) as Props['format'][]).map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  );
}

/** One figure with every published value, or the references to it and to the documents behind it. */
export const GET: APIRoute<Props> = ({ props: { id, format } }) => formats[format](id);
