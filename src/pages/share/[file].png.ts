import type { APIRoute } from 'astro';
import { sharePictures } from '#src/queries/share.ts';
import { cachedSharePicture } from '#src/share/cached.ts';
import type { ShareModel } from '#src/share/model.ts';

export const getStaticPaths = async () =>
  (await sharePictures()).map(({ file, model }) => ({ params: { file }, props: { model } }));

/** What social networks show beside a link to a page. */
export const GET: APIRoute<{ model: ShareModel }> = async ({ props: { model } }) =>
  new Response(new Uint8Array(await cachedSharePicture(model)), {
    headers: { 'content-type': 'image/png' },
  });
