import type { APIRoute } from 'astro';
import { bibtex } from '#src/domain/cite/bibtex.ts';
import { ris } from '#src/domain/cite/ris.ts';
import { asText, citables, references } from '#src/queries/citables.ts';
import type { Cited } from '#src/queries/cite.ts';
import { hasPicture, pictureOf } from '#src/queries/pictures.ts';

const text = (body: string, type: string) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });

/** What reference managers read, and pictures to put into a text, by the ending of the file. */
const formats = {
  ris: async (cited) => text(ris(await references(cited)), 'application/x-research-info-systems'),
  bib: async (cited) => text(bibtex(await references(cited)), 'application/x-bibtex'),
  'csl.json': async (cited) => Response.json(await references(cited)),
  txt: async (cited) => text(await asText(cited), 'text/plain'),
  'en.svg': async (cited) => text(await pictureOf(cited, 'en'), 'image/svg+xml'),
  'fr.svg': async (cited) => text(await pictureOf(cited, 'fr'), 'image/svg+xml'),
} as const satisfies Record<string, (cited: Cited) => Promise<Response>>;

type Props = { cited: Cited; format: keyof typeof formats };

export async function getStaticPaths() {
  return (await citables()).flatMap((cited) =>
    (Object.keys(formats) as Props['format'][])
      .filter((format) => !format.endsWith('.svg') || hasPicture(cited))
      .map((format) => ({
        params: { file: `${cited.id}.${format}` },
        props: { cited, format },
      })),
  );
}

/** The references to a page and to the documents behind it, or its picture. */
export const GET: APIRoute<Props> = ({ props: { cited, format } }) => formats[format](cited);
