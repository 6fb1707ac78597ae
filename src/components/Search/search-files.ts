import type { AnswerCards, PageTable } from '#src/domain/search-table.ts';
import type { Found, Pagefind } from './pagefind.ts';

/** Where the search of one language is found. */
export interface SearchPlace {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  readonly locale: 'en' | 'fr';
}

/** Words of an excerpt. */
const excerptLength = 28;

/** Names come before mentions: of countries first, then acronyms of missions, then titles. */
const metaWeights = { title: 1, place: 50, acronym: 20 };

/** Pagefind, ready; `attempt` counts failures, since browsers remember a script that could not be had. */
export async function startPagefind(
  { base, locale }: SearchPlace,
  attempt: number,
): Promise<Pagefind> {
  const bundle = `${base}pagefind/${locale}/`;
  const address = `${bundle}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Once, and before anything else: a second call would replace the first. A worker would cost 11 kB more,
  // and where the host sends it no policy of its own that allows WebAssembly, it never answers.
  await pagefind.options({
    baseUrl: base,
    basePath: bundle,
    excerptLength,
    noWorker: true,
    ranking: { metaWeights },
  });
  await pagefind.init();
  return pagefind;
}

async function read(address: string): Promise<Response> {
  // Their addresses stay while what they hold changes with each edition.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

export const readTable = async ({ base, locale }: SearchPlace): Promise<PageTable> =>
  (await (await read(`${base}search/${locale}.json`)).json()) as PageTable;

export const readCards = async ({ base, locale }: SearchPlace): Promise<AnswerCards> =>
  (await (await read(`${base}search/cards-${locale}.json`)).json()) as AnswerCards;

/** What Pagefind writes in front of each text. */
const signature = 12;

/** The text of a page that is found by its name alone, from its beginning. */
export async function readText({ base, locale }: SearchPlace, id: string): Promise<Found> {
  const address = `${base}pagefind/${locale}/fragment/${id}.pf_fragment`;
  const { body } = await read(address);
  if (body === null) throw new Error(`${address}: empty`);
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const page = JSON.parse(new TextDecoder().decode(bytes.slice(signature))) as Found;
  const words = page.content.split(' ');
  const start = words.slice(0, excerptLength).join(' ').replaceAll('<', '&lt;');
  return {
    ...page,
    url: base + page.url.slice(1),
    excerpt: words.length > excerptLength ? `${start}…` : start,
    sub_results: [],
  };
}
