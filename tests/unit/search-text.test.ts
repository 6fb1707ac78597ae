import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseSearchState, writeSearchState } from '#src/components/Search/search-state.ts';
import { summary, type SearchWords } from '#src/components/Search/search-words.ts';
import {
  foldText,
  guard,
  isNamed,
  plainText,
  queryText,
  sharedWords,
  tokenise,
} from '#src/domain/search-text.ts';
import { buildSearchIndex, plainHtml } from '#src/integrations/search-index.ts';

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

describe('guard', () => {
  test.each([
    ['ukraine', 'La police de l’Ukraine'],
    ['L’UKRAINE', 'En Ukraine'],
    ['soeur', 'la sœur'],
    ['timor-leste', 'Timor\u2011Leste'],
    ['haiti', 'Haïti'],
    ['policiers', 'un policier'],
    ['deployments', 'a deployment'],
    ['min', 'MINUSMA'],
    ['4000', '4\u00A0000 policiers'],
    ['rdc', 'la R.D.C.'],
    ['combien de policiers', 'Combien de policiers ont servi?'],
    ['a b', 'one-letter words are no reason to refuse'],
  ])('lets %j through to %j', (query, text) => expect(guard(query, text)).toBe(true));

  test.each([
    ['angola', 'an hour, en anglais'],
    ['afghanistan', 'à la fin'],
    ['japan', 'en janvier'],
    ['mali angola', 'Mali, another year'],
    ['19930', 'in 1993'],
    ['zambia', ''],
  ])('stops %j at %j', (query, text) => expect(guard(query, text)).toBe(false));
});

describe('names', () => {
  test.each([
    ['soudan', ['Soudan', 'Sudan'], true],
    ['l’ukraine', ['Ukraine'], true],
    ["Cote d'Ivoire", ['Côte d’Ivoire'], true],
    ['soudan', ['Soudan du Sud', 'South Sudan'], false],
    ['unmis', ['UNMISS'], false],
    ['mali', [], false],
  ])('%j among %j: %j', (query, names, named) => expect(isNamed(query, names)).toBe(named));
});

describe('headings', () => {
  test.each([
    ['police au mali', 'Le Mali et la police', 2],
    ['police au mali', 'Les au et de', 0],
    ['what they did', 'What they did', 2],
    ['', 'Mali', 0],
  ])('%j and %j share %i words', (query, heading, shared) =>
    expect(sharedWords(query, heading)).toBe(shared),
  );
});

describe('state of the search page', () => {
  const kinds = ['missions', 'countries'];
  const read = (search: string) => parseSearchState(new URLSearchParams(search), kinds);

  test('the address is read and written alike', () => {
    const search = '?q=l%E2%80%99Ukraine+%26+co&kind=missions&kind=countries';
    expect(read(search)).toEqual({ query: 'l’Ukraine & co', kinds });
    expect(writeSearchState(read(search))).toBe(search);
  });

  test('what is not known is left out', () =>
    expect(read('?q=+mali+&kind=people&kind=countries&x=1')).toEqual({
      query: 'mali',
      kinds: ['countries'],
    }));

  test('nothing asked is no query part', () => expect(writeSearchState(read('?q='))).toBe(''));
});

describe('status line', () => {
  const words: SearchWords = {
    language: 'en-CA',
    start: '',
    searching: '',
    failed: '',
    otherLanguage: '',
    one: '{n} result for “{q}”',
    many: '{n} results for “{q}”',
    none: 'Nothing found for “{q}”.',
  };

  test.each([
    [0, 'mali', 'Nothing found for “mali”.'],
    [1, 'mali', '1 result for “mali”'],
    [1234, '$& {n}', '1,234 results for “$& {n}”'],
  ])('%i results for %j', (total, query, line) => expect(summary(words, total, query)).toBe(line));
});

describe('index', () => {
  const page = (url: string, lang: string, text: string) => ({
    url,
    html: `<html lang="${lang}"><body><main data-pagefind-body><h1>Page</h1><p>${text}</p></main></body></html>`,
  });
  const english = page('/en/a/', 'en-CA', 'A – b');
  const french = page('/fr/a/', 'fr-CA', 'La sœur de l’Ukraine, 4\u00A0000 à Timor\u2011Leste');
  const build = (...pages: { url: string; html: string }[]) =>
    buildSearchIndex(pages, ['en-CA', 'fr-CA']);

  test('finds plain text and shows the text of the page', async () => {
    const files = await build(english, french);
    const text = (start: string) =>
      files
        .filter(({ path }) => path.startsWith(start))
        .map(({ content }) => gunzipSync(content).toString())
        .join();
    expect(text('index/fr-ca')).toContain('ukrain');
    expect(text('index/fr-ca')).toContain('soeur');
    expect(text('fragment/fr-ca')).toContain('La sœur de l’Ukraine, 4 000 à Timor\u2011Leste');
  });

  test('holds only what the page of search asks for', async () => {
    const paths = (await build(english, french)).map(({ path }) => path);
    expect(paths.map((path) => path.replace(/_\w+/, '')).toSorted()).toEqual([
      'fragment/en-ca.pf_fragment',
      'fragment/fr-ca.pf_fragment',
      'index/en-ca.pf_index',
      'index/fr-ca.pf_index',
      'pagefind-entry.json',
      'pagefind.en-ca.pf_meta',
      'pagefind.fr-ca.pf_meta',
      'pagefind.js',
      'wasm.en-ca.pagefind',
      'wasm.fr-ca.pagefind',
    ]);
  });

  test.each([
    ['no page', [], 'pages are in no language, not in en-ca and fr-ca'],
    ['one language', [english], 'pages are in en-ca: 1, not in en-ca and fr-ca'],
    ['a stray language', [english, french, page('/fr/b/', 'fr', 'B')], 'not in en-ca and fr-ca'],
    ['a page without its twin', [english, french, page('/fr/b/', 'fr-CA', 'B')], 'differ in'],
    [
      'a page left out',
      [english, french, { url: '/x/', html: '<main data-pagefind-body>X</main>' }],
      '3 pages are to be found, the index holds en-ca: 1, fr-ca: 1',
    ],
  ])('stops at %s', async (_what, pages, message) => {
    await expect(build(...pages)).rejects.toThrow(message);
  });
});
