import type { Kind } from '#src/schema/kinds.ts';
import { addressesOf, type Both, type Section } from '#src/i18n/routes.ts';
import { must, theRecord, type Entry, type TheRecord } from './record.ts';
import type { Article, Tool } from '#src/schema/article.ts';

/** A thing with a page: its name and its address in both languages. */
export type Link = { name: Both; addresses: Both };

/** Name and addresses of an article: a section of its own, or a page under one. */
export function articleLink({ id, data }: Entry<Article>): Link {
  const addresses =
    data.under === undefined ? addressesOf(id as Section) : addressesOf(data.under, data.slug);
  return { name: data.title, addresses };
}

/** Name and addresses of any record; terms and events lead to their place on a list page. */
export function linkTo(record: TheRecord, kind: Kind, id: string, from = 'a link'): Link {
  switch (kind) {
    case 'missions': {
      const { data } = must(record.missions, id, from);
      return { name: data.acronym ?? data.name, addresses: addressesOf('missions', data.slug) };
    }
    case 'countries': {
      const { data } = must(record.countries, id, from);
      return { name: data.name, addresses: addressesOf('countries', data.slug) };
    }
    case 'stories': {
      const { data } = must(record.stories, id, from);
      const country = data.kind === 'account' ? data.countries[0] : undefined;
      if (country === undefined)
        return { name: data.title, addresses: addressesOf('stories', data.slug) };
      const { addresses } = linkTo(record, 'countries', country, id);
      return {
        name: data.title,
        addresses: { en: `${addresses.en}#${id}`, fr: `${addresses.fr}#${id}` },
      };
    }
    case 'partners': {
      const { data } = must(record.partners, id, from);
      return { name: data.name, addresses: addressesOf('partners', data.slug) };
    }
    case 'figures': {
      const { data } = must(record.figures, id, from);
      return { name: data.title, addresses: addressesOf('figures', data.slug) };
    }
    case 'sources': {
      const { data } = must(record.sources, id, from);
      return {
        name: { en: data.title, fr: data.title },
        addresses: addressesOf('sources', { en: id, fr: id }),
      };
    }
    case 'articles':
      return articleLink(must(record.articles, id, from));
    case 'terms': {
      const { data } = must(record.terms, id, from);
      return { name: data.term, addresses: anchored(addressesOf('glossary'), id) };
    }
    case 'rules': {
      const { data } = must(record.rules, id, from);
      return {
        name: data.title,
        addresses: anchored(toolLink(record, 'self-check').addresses, id),
      };
    }
    case 'questions': {
      const { data } = must(record.questions, id, from);
      return { name: data.title, addresses: anchored(toolLink(record, 'questions').addresses, id) };
    }
    case 'changes': {
      const { data } = must(record.changes, id, from);
      return { name: data.title, addresses: anchored(addressesOf('changes'), id) };
    }
    case 'events': {
      const { data } = must(record.events, id, from);
      return { name: data.title, addresses: anchored(addressesOf('timeline'), id) };
    }
  }
}

/** Name and addresses of the page under joining that holds a tool. */
export function toolLink(record: TheRecord, tool: Tool): Link {
  const article = [...record.articles.values()].find((a) => a.data.tool === tool);
  if (!article) throw new Error(`No article in content/articles holds the tool "${tool}".`);
  return articleLink(article);
}

const anchored = (addresses: Both, anchor: string): Both => ({
  en: `${addresses.en}#${anchor}`,
  fr: `${addresses.fr}#${anchor}`,
});

/** The link of every id in a list. */
export const linksTo = async (
  kind: Kind,
  ids: readonly string[],
  from: string,
): Promise<(Link & { id: string })[]> => {
  const record = await theRecord();
  return ids.map((id) => ({ id, ...linkTo(record, kind, id, from) }));
};
