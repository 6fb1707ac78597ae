/** A Markdown heading: its depth (2 for ##) and its words without components. */
export type Heading = { depth: number; text: string };

/** The headings of a Markdown text, in order. */
export function headingsOf(text: string): Heading[] {
  return [...text.matchAll(/^(#{1,6})[ \t]+(\S.*)$/gm)].flatMap((match) => {
    const words = match[2] ?? '';
    let end = words.length;
    while (end > 0 && ' \t\r#'.includes(words.charAt(end - 1))) end -= 1;
    if (end === 0) return [];
    return [
      {
        depth: match[1]?.length ?? 0,
        text: words.slice(0, end).replace(/<[^<>]*>|\*|`/g, '').trim(),
      },
    ];
  }); // prettier-ignore
}

/** Letters, digits and hyphens only, without accents: for anchors and for sorting keys. */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’']/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Ids that pages themselves use around a text; a heading of the same words gets a number. */
const ofThePage = [
  'main', 'facts', 'on-this-page', 'stories', 'accounts', 'missions', 'numbers', 'un-counts',
  'disagreements', 'contacts', 'more', 'sources', 'correct',
]; // prettier-ignore

/**
 * Anchors of a text's headings: made from the English headings and used in both languages,
 * so that a link to a section survives the language link. Repeats get a number.
 */
export function anchorsOf(english: string): string[] {
  const taken = new Set<string>(ofThePage);
  return headingsOf(english).map(({ text }) => {
    const slug = slugify(text);
    let anchor = slug;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${slug}-${count}`;
    taken.add(anchor);
    return anchor;
  });
}
