import type { APIRoute } from 'astro';
import { bibtex } from '#src/domain/cite/bibtex.ts';
import { ris } from '#src/domain/cite/ris.ts';
import { asText, citables, references } from '#src/queries/citables.ts';
import type { Cited } from '#src/queries/cite.ts';

const text = (body: string, type: string) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });

/** What reference managers read, by the ending of the file. */
const formats = {
  ris: async (cited) => text(ris(await references(cited)), 'application/x-research-info-systems'),
  bib: async (cited) => text(bibtex(await references(cited)), 'application/x-bibtex'),
  'csl.json': async (cited) => Response.json(await references(cited)),
  txt: async (cited) => text(await asText(cited), 'text/plain'),
} as const satisfies Record<string, (cited: Cited) => Promise<Response>>;

type Props = { cited: Cited; format: keyof typeof formats };

export async function getStaticPaths() {
  return (await citables()).flatMap((cited) =>
    (Object.keys(formats) as Props['format'][]).map((format) => ({
      params: { file: `${cited.id}.${format}` },
      props: { cited, format },
    })),
  );
}

/** The references to a page and to the documents behind it. */
export const GET: APIRoute<Props> = ({ props: { cited, format } }) => formats[format](cited);
