import type { APIRoute } from 'astro';
import type { DataFile } from '#src/domain/data/file.ts';
import { wholeData } from '#src/queries/data-set.ts';

export async function getStaticPaths() {
  const { files } = await wholeData();
  return [...files.values()].map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** The record as files: the same queries that fill the pages. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.body as BodyInit, { headers: { 'content-type': file.mediaType } });
