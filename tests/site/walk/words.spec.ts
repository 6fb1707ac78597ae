// A walk over every built page, in Node: each language in its own words, and French set as French.
import { expect, test } from 'playwright/test';
import { en } from '../../../src/i18n/words/en.ts';
import { fr } from '../../../src/i18n/words/fr.ts';
import { allPages, type Locale, type Page } from '../support/built-site.ts';
import { passagesIn, spokenAttributes, type Passage } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';

/** What readers of a page meet in one language: passages not marked as another, spoken attributes, description. */
function readAnew(page: Page, language: Locale): Passage[] {
  return [
    ...passagesIn(page.root, language),
    ...spokenAttributes(page.elements, language),
    ...page.elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap(({ attrs }) => {
        const of = (name: string) => attrs.find((one) => one.name === name)?.value;
        const key = of('name') ?? of('property') ?? '';
        const text = of('content');
        const told = /^(?:description|og:(?:title|description|image:alt|site_name))$/.test(key);
        return told && page.locale === language && text ? [{ text, where: key }] : [];
      }),
  ];
}

const readAlready = new Map<string, Passage[]>();

/** The same, remembered: many tests read every page. */
function readIn(page: Page, language: Locale): Passage[] {
  const key = `${language} ${page.file}`;
  const passages = readAlready.get(key) ?? readAnew(page, language);
  readAlready.set(key, passages);
  return passages;
}

/** A reader meets one mistake of the header a thousand times: it is told once, with a page where it stands. */
function told(
  pages: readonly Page[],
  language: Locale,
  say: (passage: Passage, page: Page) => string | false,
) {
  const found = new Map<string, { said: string; file: string; times: number }>();
  for (const page of pages)
    for (const passage of readIn(page, language)) {
      const said = say(passage, page);
      if (said === false) continue;
      const key = `${passage.where} ${said}`;
      const earlier = found.get(key);
      if (earlier) earlier.times += 1;
      else found.set(key, { said: `${passage.where}: ${said}`, file: page.file, times: 1 });
    }
  return [...found.values()].map(({ said, file, times }) => `${file} (${times} times), ${said}`);
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 40), at + 30);

const typography: { name: string; mistake: RegExp }[] = [
  { name: 'a straight apostrophe', mistake: /'/ },
  { name: 'a straight quotation mark', mistake: /"/ },
  { name: 'English quotation marks', mistake: /[“”]/ },
  { name: 'a plain space before a high sign', mistake: / [:;!?»%$]/ },
  { name: 'a plain space after «', mistake: /« / },
  { name: 'a plain space within a number', mistake: /\d \d{3}(?!\d)/ },
  { name: 'no space before a high sign', mistake: /[\p{L}\p{N})\]»][;!?»](?!\w)|\p{L}:(?=\s|$)/u },
  { name: 'no space after «', mistake: /«[^\u00a0\u202f]/ },
  { name: 'oe for œ', mistake: /\b(?:c|ch|s|v|n)oe(?:u|v)|\boeu/i },
];

/** Titles and descriptions name documents in their own language and cannot mark it. */
const cannotMark = ({ where }: Passage) =>
  /^(?:title|description|og:(?:title|description))$/.test(where);
const isSourcePage = ({ path }: Page) => /^(?:en|fr)\/sources\/./.test(path);

for (const { name, mistake } of typography) {
  test(`French is set as French: nowhere ${name}`, () => {
    expectNone(
      told(allPages(), 'fr', (passage, page) => {
        if (isSourcePage(page) && cannotMark(passage)) return false;
        const { text } = passage;
        const at = text.search(mistake);
        return at >= 0 && JSON.stringify(around(text, at));
      }),
    );
  });
}

test('English has typographic apostrophes and quotation marks', () => {
  expectNone(
    told(allPages(), 'en', ({ text }) => {
      const at = text.search(/['"]/);
      return at >= 0 && JSON.stringify(around(text, at));
    }),
  );
});

/** Small words without which hardly a sentence can be written, and that the other language does not have. */
const smallWords: Record<Locale, RegExp> = {
  en: /(?<![\p{L}’])(?:the|of|and|with|from|by|was|were|is|this|that|which|for|has|have|been|their|its|are|to|in|not|at|it)(?![\p{L}’])/giu,
  fr: /(?<![\p{L}’])(?:le|la|les|des|du|une|dans|pour|par|sur|avec|est|sont|qui|que|aux|et|au|ce|ces|cette|ou|leur|leurs|ont|été)(?![\p{L}])/giu,
};
/** So many different ones in a passage are no longer a name. */
const threshold = 3;

/** The page on who took part under which name tells these in both languages: a name is no sentence. */
const names = ['Arrangement sur la police civile au Canada'];

for (const [language, other, name] of [
  ['fr', 'en', 'no English is left on French pages'],
  ['en', 'fr', 'no French is left on English pages'],
] as const satisfies [Locale, Locale, string][]) {
  test(`${name}, but where it is marked as such`, () => {
    const pages = allPages().filter(
      ({ kind, locale }) => kind !== 'bilingual' && locale === language,
    );
    expect(pages.length).toBeGreaterThan(0);
    expectNone(
      told(pages, language, (passage) => {
        if (cannotMark(passage)) return false;
        const text = names.reduce((rest, one) => rest.replaceAll(one, ''), passage.text);
        const words = new Set(text.match(smallWords[other])?.map((word) => word.toLowerCase()));
        return (
          words.size >= threshold &&
          `${[...words].join(', ')} in ${JSON.stringify(text.slice(0, 120))}`
        );
      }),
    );
  });
}

/** Every text of the dictionary that is no function. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];

for (const [language, own, foreign, name] of [
  ['fr', fr, en, 'English'],
  ['en', en, fr, 'French'],
] as const satisfies [Locale, unknown, unknown, string][]) {
  test(`no page shows a label of the dictionary in ${name} where the other language stands`, () => {
    const known = new Set(textsIn(own));
    const labels = new Set(textsIn(foreign).filter((text) => text !== '' && !known.has(text)));
    expect(labels.size).toBeGreaterThan(100);
    const pages = allPages().filter(
      ({ kind, locale }) => kind !== 'bilingual' && locale === language,
    );
    expectNone(
      told(pages, language, ({ text }) => {
        const label = text.replace(/[\s\u00a0]*:$/, '');
        return labels.has(label) && JSON.stringify(label);
      }),
    );
  });
}
