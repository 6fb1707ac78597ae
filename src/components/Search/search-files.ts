import type { ShownText } from '#src/domain/search-excerpt.ts';
import type { AnswerCards, PageTable } from '#src/domain/search-table.ts';
import { tokenise } from '#src/domain/search-text.ts';
import type { Pagefind } from './pagefind.ts';

/** Where the search of one language is found. */
export interface SearchPlace {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  readonly locale: 'en' | 'fr';
}

/** Names come before mentions. */
const metaWeights = { title: 1, names: 20 };

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
    noWorker: true,
    ranking: { metaWeights },
  });
  await pagefind.init();
  return pagefind;
}

async function read(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

// Their addresses stay while what they hold changes with each edition.
export const readTable = async ({ base, locale }: SearchPlace): Promise<PageTable> =>
  (await (await read(`${base}search/${locale}.json`, 'no-cache')).json()) as PageTable;

export const readCards = async ({ base, locale }: SearchPlace): Promise<AnswerCards> =>
  (await (await read(`${base}search/cards-${locale}.json`, 'no-cache')).json()) as AnswerCards;

/** The text of a page, as readers know it. */
export interface PageText extends Omit<ShownText, 'content'> {
  /** Address with base path. */
  readonly url: string;
  /** Its words in order; the index counts places by them. */
  readonly words: readonly string[];
  /** Its words folded, each once; worked out when first asked for. */
  readonly folded: () => readonly string[];
}

/** The text of a page, by its name in the table. */
export async function readText({ base, locale }: SearchPlace, id: string): Promise<PageText> {
  const response = await read(`${base}search/${locale}/${id}.json`);
  const { content, url, ...text } = (await response.json()) as ShownText;
  let folded: readonly string[] | null = null;
  return {
    ...text,
    url: base + url.slice(1),
    words: content.split(/\s+/),
    folded: () => (folded ??= [...new Set(tokenise(content))]),
  };
}
