import { getCollection, render, type CollectionEntry } from 'astro:content';
import { anchorsOf, headingsOf } from '#src/domain/headings.ts';
import { tagsIn } from '#src/gate/tags.ts';
import { citedByList } from './record-lists.ts';
import type { Kind } from '#src/schema/kinds.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Story } from '#src/schema/story.ts';
import type { Note } from './notes.ts';

/** What the components inside a text read from Astro.locals. */
export type ProseContext = {
  locale: Locale;
  notes: Map<string, Note>;
  people: Story['people'];
  /** Language-neutral anchor for each heading, by the slug Astro gives it. */
  anchors: Map<string, string>;
  /** Documents that the record rests on beyond those cited in its text. */
  documents: readonly string[];
  /** Notes already referred to: the first reference is where a note leads back. */
  referred: Set<string>;
};

export type Prose = {
  Content: Awaited<ReturnType<typeof render>>['Content'] | null;
  /** Sections of the text, for "on this page". */
  sections: { id: string; title: string }[];
  /** Documents in the order in which the text cites them. */
  cited: string[];
  /** Records that the text links to, as prose names them: mission:minusma-mali. */
  named: string[];
  anchors: Map<string, string>;
  /** Words, for reading time. */
  words: number;
};

let memory: Promise<Map<string, CollectionEntry<'prose'>>> | undefined;

/** Every text by kind/record/language, read once a build; some partners have none. */
function texts(): Promise<Map<string, CollectionEntry<'prose'>>> {
  const read = async () =>
    new Map((await getCollection('prose')).map((entry) => [entry.id, entry]));
  return import.meta.env.DEV ? read() : (memory ??= read());
}

/** Documents that a text cites, by itself and in the lists that it holds, in order. */
async function citedIn(body: string): Promise<string[]> {
  const cited: string[] = [];
  for (const { name, attributes } of tagsIn(body)) {
    const { source, what } = attributes;
    if (name === 'RecordList' && what) cited.push(...(await citedByList(what)));
    else if (name === 'Cite' && source) cited.push(source);
  }
  return cited;
}

/** One record's text in one language; empty when it has none. */
export async function proseOf(kind: Kind, id: string, locale: Locale): Promise<Prose> {
  const all = await texts();
  const entry = all.get(`${kind}/${id}/${locale}`);
  const english = all.get(`${kind}/${id}/en`);
  if (!entry)
    return { Content: null, sections: [], cited: [], named: [], anchors: new Map(), words: 0 };
  const { Content, headings } = await render(entry);
  const body = entry.body ?? '';
  const anchors = anchorsOf(english?.body ?? body);
  return {
    Content,
    sections: headingsOf(body).flatMap((h, i) =>
      h.depth === 2 ? [{ id: anchors[i] ?? '', title: h.text }] : [],
    ),
    cited: await citedIn(body),
    named: tagsIn(body).flatMap((tag) =>
      tag.name === 'Ref' && tag.attributes['to'] ? [tag.attributes['to']] : [],
    ),
    anchors: new Map(headings.map((h, i) => [h.slug, anchors[i] ?? h.slug])),
    words: body.replace(/<[^>]*>/g, '').split(/\s+/).length,
  };
}

/** What a page gives to the components in its text. */
export const proseContext = (
  locale: Locale,
  notes: readonly Note[],
  prose: Pick<Prose, 'anchors'>,
  { people = [], documents = [] }: Partial<Pick<ProseContext, 'people' | 'documents'>> = {},
): ProseContext => ({
  locale,
  notes: new Map(notes.map((note) => [note.id, note])),
  people,
  documents,
  anchors: prose.anchors,
  referred: new Set(),
});
