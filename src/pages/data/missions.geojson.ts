import { missionsGeoJson } from '#src/queries/exports.ts';

export const GET = async () =>
  new Response(JSON.stringify(await missionsGeoJson()), {
    headers: { 'content-type': 'application/geo+json' },
  });
