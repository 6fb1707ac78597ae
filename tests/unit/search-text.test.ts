import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { describe, expect, test } from 'vitest';
import {
  isAsking,
  parseSearchState,
  writeSearchState,
} from '#src/components/Search/search-state.ts';
import { summary, type SearchWords } from '#src/components/Search/search-words.ts';
import { askedWords, excerptOf, sectionFor, sharedWords } from '#src/domain/search-excerpt.ts';
import { foldText, plainText, queryText, tokenise } from '#src/domain/search-text.ts';
import {
  buildSearchIndexes,
  introOnly,
  plainHtml,
  tellingFailures,
} from '#src/integrations/search-index.ts';

describe('plain text', () => {
  test.each([
    ['l’Ukraine, lʼUkraine', "l'Ukraine, l'Ukraine"],
    ['Timor\u2011Leste, Kinshasa–Goma', 'Timor-Leste, Kinshasa-Goma'],
    ['sœur, Œuvre, ex æquo', 'soeur, OEuvre, ex aequo'],
    ['4\u00A0000\u202F000', '4 000 000'],
    ['Hai\u0308ti, coo\u00ADpération', 'Haïti, coopération'],
    ['Haïti, États', 'Haïti, États'],
  ])('%j becomes %j', (text, plain) => expect(plainText(text)).toBe(plain));

  test('accents and case fold only for comparing', () =>
    expect(foldText('Œuvre d’Haïti')).toBe("oeuvre d'haiti"));
});

describe('plain markup', () => {
  test('letters and entities alike', () =>
    expect(plainHtml('<p>l’&rsquo;&#8217;&#x2019; &ndash;– &nbsp;&oelig;œ&aelig;</p>')).toBe(
      '<p>l&#39;&#39;&#39;&#39; --  oeoeae</p>',
    ));

  test('no attribute ends at an apostrophe of its text', () =>
    expect(plainHtml(`<meta content='Côte d’Ivoire'>`)).toBe(`<meta content='Côte d&#39;Ivoire'>`));
});

describe('words', () => {
  test.each([
    ['L’ONU en Haïti', ['l', 'onu', 'en', 'haiti']],
    ['4 000 et 12,500', ['4', '000', 'et', '12', '500', '4000', '12500']],
    ['the U.N. then', ['the', 'u', 'n', 'then', 'un']],
    ['', []],
  ])('%j', (text, words) => expect(tokenise(text)).toEqual(words));
});

describe('query', () => {
  test.each([
    ['l’Ukraine', 'Ukraine'],
    ["cote d'ivoire", 'cote ivoire'],
    ['jusqu’ici aujourd’hui', "ici aujourd'hui"],
    ["Canada's", "Canada's"],
    ['Timor-Leste', 'Timor Leste'],
    [' sœur  aînée ', 'soeur aînée'],
    ['4000, 12\u00A0000 ou 1,234,567', '4 000, 12 000 ou 1 234 567'],
    ['1993 et 2016, pas 1875 ni 201603', '1993 et 2016, pas 1 875 ni 201 603'],
    ['R.D.C.', 'R.D.C.'],
  ])('%j asks %j', (typed, asked) => expect(queryText(typed)).toBe(asked));
});

describe('headings', () => {
  test.each([
    ['police au mali', 'Le Mali et la police', 2],
    ['police au mali', 'Les au et de', 0],
    ['what they did', 'What they did', 2],
    ['', 'Mali', 0],
  ])('%j and %j share %i words', (query, heading, shared) =>
    expect(sharedWords(askedWords(query), heading)).toBe(shared),
  );

  test('of the sections that hold what was found, the one whose heading shares most', () => {
    const headings = ['Training', 'Police training', 'Training in Mali'].map((text, i) => ({
      id: `s${i}`,
      text,
      place: 10 * i,
    }));
    const found = (places: number[]) =>
      sectionFor(headings, places, askedWords('police training mali'))?.id;
    expect(found([2, 12])).toBe('s1');
    expect(found([2])).toBe('s0');
    expect(found([12, 25])).toBe('s1');
    expect(found([])).toBeUndefined();
  });
});

describe('excerpts', () => {
  const words = 'a b c d (Mali), f g h i police au Mali. m n o p'.split(' ');
  const told = (places: number[], length: number) =>
    excerptOf(words, places, length)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  test.each([
    [[], 4, 'a b c d …'],
    [[4], 3, '… d ([Mali]), f …'],
    [[4, 9, 11], 5, '… i [police] au [Mali]. m …'],
    [[0, 1], 4, '[a] [b] c d …'],
    [[15], 4, '… m n o [p]'],
    [[4], 100, 'a b c d ([Mali]), f g h i police au Mali. m n o p'],
  ])('around %j, %i words: %s', (places, length, text) => expect(told(places, length)).toBe(text));

  test('different words count for more than one word again and again', () => {
    const text = 'mali mali mali mali x x x x x x mali police x x'.split(' ');
    expect(excerptOf(text, [0, 1, 2, 3, 10, 11], 4)).toContainEqual({
      text: 'police',
      marked: true,
    });
  });
});

describe('state of the search page', () => {
  const known = {
    kind: ['missions', 'countries'],
    country: ['haiti', 'mali'],
    org: ['un'],
    service: ['rcmp'],
    decade: ['1990'],
  };
  const read = (search: string) => parseSearchState(new URLSearchParams(search), known);

  test('the address is read and written alike', () => {
    const search =
      '?q=l%E2%80%99Ukraine+%26+co&kind=missions&kind=countries&country=mali&org=un&service=rcmp&decade=1990&sort=newest';
    expect(read(search)).toEqual({
      query: 'l’Ukraine & co',
      choice: { ...known, country: ['mali'] },
      sort: 'newest',
    });
    expect(writeSearchState(read(search))).toBe(search);
  });

  test('what is not known is left out', () =>
    expect(read('?q=+mali+&kind=people&kind=countries&x=1&sort=worst')).toEqual({
      query: 'mali',
      choice: { kind: ['countries'], country: [], org: [], service: [], decade: [] },
      sort: 'best',
    }));

  test('nothing asked is no query part, and is no question', () => {
    expect(writeSearchState(read('?q='))).toBe('');
    expect(isAsking(read('?sort=newest'))).toBe(false);
    expect(isAsking(read('?org=un'))).toBe(true);
  });
});

describe('status line', () => {
  const words: SearchWords = {
    language: 'en-CA',
    start: '',
    searching: '',
    failed: '',
    otherLanguage: '',
    otherCount: '',
    one: '{n} result for “{q}”',
    many: '{n} results for “{q}”',
    oneChosen: '{n} page',
    manyChosen: '{n} pages',
    none: 'Nothing found for “{q}”.',
    instead: 'Nothing for “{q}”. Results for “{other}”:',
    partial: 'No page has “{q}”.',
    partialWithout: 'No page has “{q}”; missing: {missing}',
  };
  const whole = { instead: null, partial: false, missing: [] };

  test.each([
    [{ ...whole, total: 0 }, 'mali', 'Nothing found for “mali”.'],
    [{ ...whole, total: 1 }, 'mali', '1 result for “mali”'],
    [{ ...whole, total: 1234 }, '$& {n}', '1,234 results for “$& {n}”'],
    [{ ...whole, total: 1 }, '', '1 page'],
    [{ ...whole, total: 2 }, '', '2 pages'],
    [{ ...whole, total: 3, instead: 'Mali' }, 'malii', 'Nothing for “malii”. Results for “Mali”:'],
    [{ ...whole, total: 3, partial: true }, 'a b', 'No page has “a b”.'],
    [
      { ...whole, total: 3, partial: true, missing: ['a', 'b'] },
      'a b',
      'No page has “a b”; missing: a, b',
    ],
  ])('%j for %j', (found, query, line) => expect(summary(words, query, found)).toBe(line));
});

const filesByPath = (files: readonly IndexFile[]) =>
  files
    .map(({ path, content }) => [path, Buffer.from(content).toString('base64')])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

describe('index', () => {
  const page = (url: string, lang: string, text: string) => ({
    url,
    html: `<html lang="${lang}"><body><main data-pagefind-body><h1>Page</h1><p>${text}</p></main></body></html>`,
  });
  const english = page('/en/a/', 'en-CA', 'A – b');
  const french = page('/fr/a/', 'fr-CA', 'La sœur de l’Ukraine, 4\u00A0000 à Timor\u2011Leste');
  const build = (...pages: { url: string; html: string }[]) =>
    buildSearchIndexes(pages, ['en-CA', 'fr-CA']);

  test('finds plain text and shows the text of the page', async () => {
    const index = (await build(english, french)).get('fr-CA')!;
    const text = (start: string) =>
      index.files
        .filter(({ path }) => path.startsWith(start))
        .map(({ content }) => gunzipSync(content).toString())
        .join();
    expect(text('index/')).toContain('ukraine');
    expect(text('index/')).toContain('soeur');
    expect([...index.texts.values()]).toEqual([
      {
        url: '/fr/a/',
        title: 'Page',
        content: expect.stringContaining(
          'La sœur de l’Ukraine, 4 000 à Timor\u2011Leste',
        ) as string,
        headings: [],
      },
    ]);
  });

  test('is found by names that do not stand on the page, which readers are not sent', async () => {
    const named = (one: typeof english) => ({
      ...one,
      html: one.html.replace('<body>', '<head></head><body>'),
      names: 'Bosnie · "R&D" · Côte d’Ivoire',
    });
    const { files, texts } = (await build(named(english), named(french))).get('en-CA')!;
    const text = (start: string) =>
      files
        .filter(({ path }) => path.startsWith(start))
        .map(({ content }) => gunzipSync(content).toString())
        .join();
    expect(text('index/')).toContain('bosnie');
    expect(text('index/')).toContain('ivoire');
    expect(JSON.stringify([...texts])).not.toContain('Bosnie');
  });

  test('is the same to the last byte when built again', async () => {
    const many = Array.from({ length: 12 }, (_, i) => [
      page(`/en/${i}/`, 'en-CA', `Word${i} <b data-pagefind-filter="kind">${i % 3}</b> and more`),
      page(`/fr/${i}/`, 'fr-CA', `Mot${i} <b data-pagefind-filter="kind">${i % 3}</b> et suite`),
    ]).flat();
    const once = await build(...many);
    const again = await build(...many);
    for (const [language, { files, texts }] of once) {
      expect(filesByPath(again.get(language)!.files)).toEqual(filesByPath(files));
      expect([...again.get(language)!.texts].toSorted()).toEqual([...texts].toSorted());
    }
  });

  test('keeps the items of a list apart', async () => {
    const item = '<ul><li><a href="/x/">Niger</a></li><li><a href="/y/">Togo</a></li></ul>';
    const { texts } = (await build(page('/en/a/', 'en-CA', item), french)).get('en-CA')!;
    expect([...texts.values()][0]?.content).toContain('Niger Togo');
  });

  test('of a list, holds only its introduction', () => {
    const list = (body: string) =>
      `<main id="main" class="wrap"${body}><h1>All</h1><p class="x">Intro</p><section><h2>A</h2><p>Entry</p></section></main>`;
    expect(introOnly(list(' data-pagefind-body="intro"'))).toBe(
      '<main id="main" class="wrap" data-pagefind-body="intro"><h1>All</h1><p class="x">Intro</p></main>',
    );
    expect(introOnly(list(' data-pagefind-body'))).toBe(list(' data-pagefind-body'));
  });

  test('has a script that fails where a piece of the index cannot be had, or is not built', async () => {
    const { files } = (await build(english, french)).get('en-CA')!;
    const script = files.find(({ path }) => path === 'pagefind.js')!;
    expect(new TextDecoder().decode(script.content)).toMatch(/index chunk [^;]+;throw e;/);
    expect(() => tellingFailures({ path: 'pagefind.js', content: Buffer.from('x') })).toThrow(
      'pagefind.js no longer says',
    );
  });

  test('holds only what the page of search asks for', async () => {
    for (const { files } of (await build(english, french)).values())
      expect(files.map(({ path }) => path.replace(/_\w+/, '')).toSorted()).toEqual([
        'index/unknown.pf_index',
        'pagefind-entry.json',
        'pagefind.js',
        'pagefind.unknown.pf_meta',
        'wasm.unknown.pagefind',
      ]);
  });

  test.each([
    ['no page', [], 'pages are in no language, not in en-CA and fr-CA'],
    ['one language', [english], 'pages are in en-CA: 1, not in en-CA and fr-CA'],
    ['a stray language', [english, french, page('/fr/b/', 'fr', 'B')], 'not in en-CA and fr-CA'],
    ['a page without its twin', [english, french, page('/fr/b/', 'fr-CA', 'B')], 'differ in'],
    [
      'a page without a language',
      [english, french, { url: '/x/', html: '<main data-pagefind-body>X</main>' }],
      'no language: 1',
    ],
  ])('stops at %s', async (_what, pages, message) => {
    await expect(build(...pages)).rejects.toThrow(message);
  });
});
