import type { APIRoute } from 'astro';

/** The site's sign for home screens. */
export const GET: APIRoute = async () => {
  const { touchIcon } = await import('#src/share/render.ts');
  return new Response(new Uint8Array(touchIcon(180)), { headers: { 'content-type': 'image/png' } });
};
