/** A Markdown heading: its depth (2 for ##) and its words without components. */
export type Heading = { depth: number; text: string };

/** The headings of a Markdown text, in order. */
export function headingsOf(text: string): Heading[] {
  return [...text.matchAll(/^(#{1,6})\s+(.+?)\s*$/gm)].map((match) => ({
    depth: match[1]?.length ?? 0,
    text: (match[2] ?? '').replace(/<[^>]*>/g, '').trim(),
  }));
}

/** Letters, digits and hyphens only, without accents: for anchors and for sorting keys. */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .toLowerCase()
    .replace(/[’']/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Anchors of a text's headings: made from the English headings and used in both languages,
 * so that a link to a section survives the language link. Repeats get a number.
 */
export function anchorsOf(english: string): string[] {
  const seen = new Map<string, number>();
  return headingsOf(english).map(({ text }) => {
    const slug = slugify(text);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}
