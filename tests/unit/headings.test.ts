import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, headingsOf, slugify } from '#src/domain/headings.ts';
import { proseKinds } from '#src/schema/kinds.ts';

describe('Headings', () => {
  test('are found with their level, and without components, emphasis and closing signs', () => {
    const text = `## The *first* mission

Not a heading: #tag, and C# too.

### By <Ref to="country:mali">place</Ref> ###
`;
    expect(headingsOf(text)).toEqual([
      { depth: 2, text: 'The first mission' },
      { depth: 3, text: 'By place' },
    ]);
  });

  test('need words on their own line', () => {
    expect(headingsOf('##\n\nWords below')).toEqual([]);
  });
});

describe('An anchor', () => {
  test.each([
    ['What officers did', 'what-officers-did'],
    ['Côte d’Ivoire, 2004–2013', 'cote-d-ivoire-2004-2013'],
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['Œuvre et cœur', 'oeuvre-et-coeur'],
    ['« Qui décide ? »', 'qui-decide'],
    ['Élections à Haïti', 'elections-a-haiti'],
  ])('of “%s” is %s', (heading, anchor) => {
    expect(slugify(heading)).toBe(anchor);
  });

  test('is numbered when it stands again, and never twice the same', () => {
    expect(anchorsOf('## Training\n## Training\n## Training 2\n## Training')).toEqual([
      'training',
      'training-2',
      'training-2-2',
      'training-3',
    ]);
  });

  test('leaves alone the ids that the page uses around the text', () => {
    expect(anchorsOf('## Sources\n## Work')).toEqual(['sources-2', 'work']);
  });
});

test('every section of the record has the same anchor in both languages', () => {
  const folders = proseKinds.flatMap((kind) =>
    readdirSync(join('content', kind)).map((id) => join('content', kind, id)),
  );
  const texts = folders
    .filter((folder) => existsSync(join(folder, 'en.mdx')))
    .map((folder) => ({
      folder,
      en: readFileSync(join(folder, 'en.mdx'), 'utf8'),
      fr: readFileSync(join(folder, 'fr.mdx'), 'utf8'),
    }));
  // Anchors are made from English and given to French headings by their place: there must be as many.
  const uneven = texts.filter(({ en, fr }) => anchorsOf(en).length !== headingsOf(fr).length);
  expect(uneven.map((t) => t.folder)).toEqual([]);
  // Only sections (##) get these anchors; a deeper heading would have one of its own in each language.
  const deeper = texts.filter(({ en }) => headingsOf(en).some((h) => h.depth !== 2));
  expect(deeper.map((t) => t.folder)).toEqual([]);
  expect(texts.flatMap(({ en }) => anchorsOf(en)).filter((a) => !/^[a-z0-9-]+$/.test(a))).toEqual(
    [],
  );
});
