import type { APIRoute } from 'astro';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { answerCards } from '#src/queries/search-cards.ts';
import { pageTable } from '#src/queries/search.ts';

interface Props {
  locale: Locale;
  what: 'pages' | 'cards';
}

export const getStaticPaths = () =>
  locales.flatMap((locale) => [
    { params: { file: locale }, props: { locale, what: 'pages' } satisfies Props },
    { params: { file: `cards-${locale}` }, props: { locale, what: 'cards' } satisfies Props },
  ]);

/** What the page of search loads: the table of pages, and, for a question, the cards. */
export const GET: APIRoute<Props> = async ({ props: { locale, what } }) =>
  Response.json(what === 'pages' ? await pageTable(locale) : await answerCards(locale));
