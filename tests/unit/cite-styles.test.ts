import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cslDate, type CslItem } from '#src/domain/cite/item.ts';
import { plain, type Reference } from '#src/domain/cite/reference.ts';
import { citation, citeStyles } from '#src/domain/cite/styles.ts';
import { apa } from '#src/domain/cite/styles/apa.ts';
import { chicago } from '#src/domain/cite/styles/chicago.ts';
import { mcgill } from '#src/domain/cite/styles/mcgill.ts';
import { mla } from '#src/domain/cite/styles/mla.ts';
import { pressLine } from '#src/domain/cite/styles/press.ts';
import { wikipedia } from '#src/domain/cite/styles/wikipedia.ts';
import { citedDate, namesForList, namesInOrder, quoted } from '#src/domain/cite/words.ts';
import {
  about,
  article,
  dataset,
  entry,
  everything,
  figureEn,
  figureFr,
  frenchPage,
  hearing,
  law,
  magazine,
  report,
  symbol,
  thesis,
  undated,
  unsigned,
} from './cite-items.ts';

/** Italics between asterisks, the day of reading as [read]; no-break spaces as ~. */
const text = (pieces: Reference) =>
  pieces
    .map((p) => ('text' in p ? (p.italic ? `*${p.text}*` : p.text) : '[read]'))
    .join('')
    .replaceAll('\u00A0', '~');

const read = { read: 'long' } as const;
const en = 'https://record.example/editions/2026-11-21/en/figures/officers/';
const fr = 'https://record.example/editions/2026-12-01/fr/chiffres/policiers/';
const bare = (url: string) => url.replace('https://', '');
const titleOfArticle =
  'Canada sends more police to Haiti, a title that is longer than seventy signs in all';

// Expected lines are worked out by hand from the rules that libraries publish for each style.
describe('APA, seventh edition', () => {
  test.each<[string, CslItem, string]>([
    [
      'a report with a number; the body that publishes its own work once',
      report,
      'Global Affairs Canada. (2018). *Report on police abroad* (No. 29). https://example.org/report',
    ],
    [
      'a report with a symbol, which is not counted',
      symbol,
      'Global Affairs Canada. (2018). *Report on police abroad* (S/2000/177). https://example.org/report',
    ],
    [
      'a page without a date says when it was read',
      undated,
      'Global Affairs Canada. (n.d.). *Police page*. Retrieved November 2026, from https://example.org/report',
    ],
    [
      'a date that is about right',
      about,
      'Global Affairs Canada. (ca. 2009–2010). *Old brochure*. https://example.org/report',
    ],
    [
      'an article with two authors',
      article,
      `Berthiaume, L., & Van Wensem, C. (2018, February 10). ${titleOfArticle}. *The Guardian*. https://example.org/report`,
    ],
    [
      'an article that nobody signed begins with its title',
      unsigned,
      'Police return. (2014, March). *The Guardian*. https://example.org/report',
    ],
    [
      'volume and issue',
      magazine,
      'Far from home. (2018, February 9). *Gazette*, *77*(3). https://example.org/report',
    ],
    [
      'a data set',
      dataset,
      'UN Peacekeeping. (2015–2025). *Contributions by country* [Dataset]. https://example.org/report',
    ],
    [
      'a Canadian hearing is no American testimony',
      hearing,
      'Parliament of Canada. (2006). *Evidence of meeting #35*. https://example.org/report',
    ],
    [
      'a Canadian law is no public law of the United States',
      law,
      'National Defence. (1997). *Medal Act* (S.C. 1997, c. 31). https://example.org/report',
    ],
    [
      'a thesis',
      thesis,
      'Lee, A. B. (2012). *Showing the flag* [Thesis, Simon Fraser University]. https://example.org/report',
    ],
    [
      'an entry of an encyclopedia',
      entry,
      'Peacekeeping. (n.d.). In *The Canadian Encyclopedia*. Retrieved November 2026, from https://example.org/report',
    ],
  ])('in English: %s', (_, item, expected) => {
    expect(text(apa(item, 'en'))).toBe(expected);
  });

  test.each<[string, CslItem, string]>([
    [
      'the day before the month, 1er, capitals of the title left alone',
      frenchPage,
      'Affaires mondiales Canada. (2018, 1er~février). *L’Arrangement sur la police civile au Canada : 50 % & plus_loin*. https://example.org/report',
    ],
    [
      'no ampersand between authors',
      article,
      `Berthiaume, L. et Van Wensem, C. (2018, 10~février). ${titleOfArticle}. *The Guardian*. https://example.org/report`,
    ],
    [
      'read in a month',
      undated,
      'Global Affairs Canada. (s.~d.). *Police page*. Récupéré en novembre 2026 de https://example.org/report',
    ],
    [
      'about',
      about,
      'Global Affairs Canada. (vers 2009–2010). *Old brochure*. https://example.org/report',
    ],
    [
      'a data set',
      dataset,
      'UN Peacekeeping. (2015–2025). *Contributions by country* [Ensemble de données]. https://example.org/report',
    ],
    [
      'an entry',
      entry,
      'Peacekeeping. (s.~d.). Dans *The Canadian Encyclopedia*. Récupéré en novembre 2026 de https://example.org/report',
    ],
    [
      'a numbered report',
      report,
      'Global Affairs Canada. (2018). *Report on police abroad* (nᵒ~29). https://example.org/report',
    ],
  ])('in French: %s', (_, item, expected) => {
    expect(text(apa(item, 'fr'))).toBe(expected);
  });

  test('a page of ours names the site once and says when it was read', () => {
    expect(text(apa(figureEn, 'en', read))).toBe(
      `Peace Operations Record. (2026, November 21). *Officers on UN missions (as of July 2025)*. Retrieved [read], from ${en}`,
    );
    expect(text(apa(figureFr, 'fr', read))).toBe(
      `Registre des opérations de paix. (2026, 1er~décembre). *Policiers en mission de l’ONU (en date de juillet 2025)*. Récupéré le [read] de ${fr}`,
    );
  });

  test('an interval whose ends are not equally exact keeps what both have', () => {
    const item = { ...report, type: 'dataset' as const, issued: cslDate('2018-02/2026-04-09') };
    expect(text(apa(item, 'en'))).toContain('(2018–2026)');
  });

  test('a whole day of reading in French', () => {
    const item = { ...undated, accessed: { 'date-parts': [[2026, 11, 1]] } };
    expect(text(apa(item, 'fr'))).toContain('Récupéré le 1er~novembre 2026 de https');
  });

  test('speaks Canadian French, which the engine does not ship', () => {
    expect(plugins.config.get('@csl').locales.list()).toContain('fr-CA');
    expect(text(apa(unsigned, 'fr'))).toBe(
      'Police return. (2014, mars). *The Guardian*. https://example.org/report',
    );
  });
});

describe('MLA, ninth edition', () => {
  test.each<[string, CslItem, 'en' | 'fr', string]>([
    [
      'a body that publishes its own report is its publisher',
      report,
      'en',
      '*Report on police abroad*. No. 29, Global Affairs Canada, 9 Feb. 2018, example.org/report.',
    ],
    [
      'a page without a date says when it was read',
      undated,
      'en',
      '“Police page.” Global Affairs Canada, example.org/report. Accessed Nov. 2026.',
    ],
    [
      'two authors',
      article,
      'en',
      `Berthiaume, Lee, and Casey Van Wensem. “${titleOfArticle}.” *The Guardian*, 10 Feb. 2018, example.org/report.`,
    ],
    [
      'volume and number',
      magazine,
      'en',
      '“Far from home.” *Gazette*, vol. 77, no. 3, 9 Feb. 2018, example.org/report.',
    ],
    [
      'two authors in French',
      article,
      'fr',
      `Berthiaume, Lee, et Casey Van Wensem. «~${titleOfArticle}~». *The Guardian*, 10~févr. 2018, example.org/report.`,
    ],
    [
      'the first of a month in French',
      frenchPage,
      'fr',
      '«~L’Arrangement sur la police civile au Canada : 50 % & plus_loin~». Affaires mondiales Canada, 1er~févr. 2018, example.org/report.',
    ],
  ])('%s', (_, item, locale, expected) => {
    expect(text(mla(item, locale))).toBe(expected);
  });

  test('a page of ours has the site as its container and the edition as its version', () => {
    expect(text(mla(figureEn, 'en', read))).toBe(
      `“Officers on UN missions (as of July 2025).” *Peace Operations Record*, edition of 21 Nov. 2026, ${bare(en)}. Accessed [read].`,
    );
    expect(text(mla(figureFr, 'fr', read))).toBe(
      `«~Policiers en mission de l’ONU (en date de juillet 2025)~». *Registre des opérations de paix*, édition du 1er~déc. 2026, ${bare(fr)}. Consulté le [read].`,
    );
  });
});

describe('Chicago, seventeenth edition, bibliography', () => {
  test.each<[string, CslItem, 'en' | 'fr', string]>([
    [
      'a page of a body',
      frenchPage,
      'en',
      'Affaires mondiales Canada. “L’Arrangement sur la police civile au Canada : 50 % & plus_loin.” February 1, 2018. https://example.org/report.',
    ],
    [
      'a page without a date',
      undated,
      'en',
      'Global Affairs Canada. “Police page.” Accessed November 2026. https://example.org/report.',
    ],
    [
      'a newspaper',
      article,
      'en',
      `Berthiaume, Lee, and Casey Van Wensem. “${titleOfArticle}.” *The Guardian*, February 10, 2018. https://example.org/report.`,
    ],
    [
      'a numbered periodical in French',
      magazine,
      'fr',
      '«~Far from home~». *Gazette* 77, nᵒ 3 (9~février 2018). https://example.org/report.',
    ],
    [
      'a thesis',
      thesis,
      'en',
      'Lee, Ann B. *Showing the flag*. Simon Fraser University, 2012. https://example.org/report.',
    ],
    [
      'a date after a full stop has its capital',
      about,
      'fr',
      'Global Affairs Canada. *Old brochure*. Vers 2009–2010. https://example.org/report.',
    ],
  ])('%s', (_, item, locale, expected) => {
    expect(text(chicago(item, locale))).toBe(expected);
  });

  test('a page of ours', () => {
    expect(text(chicago(figureEn, 'en', read))).toBe(
      `Peace Operations Record. “Officers on UN missions (as of July 2025).” Edition of November 21, 2026. Accessed [read]. ${en}.`,
    );
    expect(text(chicago(figureFr, 'fr', read))).toBe(
      `Registre des opérations de paix. «~Policiers en mission de l’ONU (en date de juillet 2025)~». Édition du 1er~décembre 2026. Consulté le [read]. ${fr}.`,
    );
  });
});

describe('McGill Guide, tenth edition', () => {
  test.each<[string, CslItem, 'en' | 'fr', string]>([
    [
      'no full stops after abbreviations',
      law,
      'en',
      'National Defence, *Medal Act*, SC 1997, c 31 (1997), online: <example.org/report>.',
    ],
    [
      'names in their order, joined by an ampersand',
      article,
      'en',
      `Lee Berthiaume & Casey Van Wensem, “${titleOfArticle}”, *The Guardian* (10 February 2018), online: <example.org/report>.`,
    ],
    [
      'in French',
      article,
      'fr',
      `Lee Berthiaume et Casey Van Wensem, «~${titleOfArticle}~», *The Guardian* (10~février 2018), en ligne~: <example.org/report>.`,
    ],
    [
      'an archived copy in square brackets',
      { ...undated, archive_location: 'https://web.archive.org/web/2020/https://example.org/' },
      'en',
      'Global Affairs Canada, “Police page”, online: <example.org/report> [web.archive.org/web/2020/https://example.org/].',
    ],
  ])('%s', (_, item, locale, expected) => {
    expect(text(mcgill(item, locale))).toBe(expected);
  });

  test('a page of ours', () => {
    expect(text(mcgill(figureEn, 'en'))).toBe(
      `Peace Operations Record, “Officers on UN missions (as of July 2025)” (edition of 21 November 2026), online: <${bare(en)}>.`,
    );
  });
});

describe('A line in the manner of the Canadian Press', () => {
  test('names the publisher first and us second, long months short before a day', () => {
    expect(text(pressLine(figureEn, article, null, 'en', read))).toBe(
      `Source: Lee Berthiaume and Casey Van Wensem, “${titleOfArticle},” The Guardian, Feb. 10, 2018; compiled by the independent site Peace Operations Record, “Officers on UN missions (as of July 2025),” edition of Nov. 21, 2026, ${en} (read [read])`,
    );
  });

  test('in French writes months in full', () => {
    expect(text(pressLine(figureFr, dataset, ' et 2 autres', 'fr', read))).toBe(
      `Source~: UN Peacekeeping, «~Contributions by country~», janvier 2015–juillet 2025 et 2 autres\u202F; recueilli par le site indépendant Registre des opérations de paix, «~Policiers en mission de l’ONU (en date de juillet 2025)~», édition du 1er~décembre 2026, ${fr} (lu le [read])`,
    );
  });
});

describe('Templates of Wikipedia', () => {
  test('{{cite web}} with people', () => {
    expect(text(wikipedia(article, 'en'))).toBe(
      `{{cite web |last1=Berthiaume |first1=Lee |last2=Van Wensem |first2=Casey |title=${titleOfArticle} |website=The Guardian |date=10 February 2018 |url=https://example.org/report}}`,
    );
  });

  test('{{Lien web}} with people and language', () => {
    expect(text(wikipedia(article, 'fr'))).toBe(
      `{{Lien web |langue=en |prénom1=Lee |nom1=Berthiaume |prénom2=Casey |nom2=Van Wensem |titre=${titleOfArticle} |url=https://example.org/report |date=10 février 2018 |site=The Guardian}}`,
    );
  });

  test('name our site once, and the day of reading', () => {
    expect(text(wikipedia(figureEn, 'en', { read: 'day-first' }))).toBe(
      `{{cite web |title=Officers on UN missions (as of July 2025) |website=Peace Operations Record |date=21 November 2026 |url=${en} |access-date=[read]}}`,
    );
    expect(text(wikipedia(figureFr, 'fr', { read: 'day-first' }))).toBe(
      `{{Lien web |langue=fr |titre=Policiers en mission de l’ONU (en date de juillet 2025) |url=${fr} |date=1er décembre 2026 |site=Registre des opérations de paix |consulté le=[read]}}`,
    );
  });

  test('take signs of their own as text, and leave out a month of reading', () => {
    const written = text(wikipedia({ ...undated, title: 'A | b {{c}} [d]' }, 'en'));
    expect(written).toContain('|title=A &#124; b &#123;&#123;c&#125;&#125; &#91;d&#93; |');
    expect(written).not.toContain('access-date');
  });
});

describe('A citation', () => {
  const thing = { page: figureEn, source: dataset, others: 3 };

  test.each(citeStyles)(
    'in %s names the page, its edition and address, and the original source',
    (style) => {
      for (const [locale, page, address] of [
        ['en', figureEn, en],
        ['fr', figureFr, fr],
      ] as const) {
        const written = plain(citation(style, { ...thing, page }, locale), 'TODAY');
        expect(written).toContain(bare(address));
        expect(written).toContain('2026');
        expect(written).toContain(page.title);
        expect(written).toContain('UN Peacekeeping');
        expect(written).toContain('Contributions by country');
        expect(written).toMatch(
          locale === 'en' ? /3 other documents|first of 4/ : /3 autres|sur 4/,
        );
        if (style !== 'mcgill') expect(written).toContain('TODAY');
        expect(written).not.toMatch(/\.\.|undefined|null| {2}/);
      }
    },
  );

  test.each(citeStyles)('in %s can be written of every kind of document', (style) => {
    for (const source of everything)
      for (const locale of ['en', 'fr'] as const) {
        const written = plain(citation(style, { page: figureEn, source, others: 0 }, locale), 'X');
        expect(written).toContain(source.title);
        if (style !== 'press') expect(written).toContain(source.URL?.replace('https://', ''));
        expect(written).not.toMatch(/undefined|\[object|, ,|\.\.|\(\)/);
      }
  });

  test('of a map, which comes from no one document, stops at the page', () => {
    expect(plain(citation('mla', { page: figureEn, source: null, others: 0 }, 'en'), 'X')).toMatch(
      /Accessed X\.$/,
    );
  });
});

describe('Words of references', () => {
  test('names', () => {
    const [ann, joe] = [
      { family: 'Lee', given: 'Ann' },
      { family: 'Roy', given: 'Joe' },
    ];
    expect(namesForList([ann, joe, { literal: 'NATO' }], 'en')).toBe('Lee, Ann, Joe Roy, and NATO');
    expect(namesForList([ann, joe, ann, joe], 'fr')).toBe('Lee, Ann, et al.');
    expect(namesInOrder([ann, joe, ann, joe], 'en')).toBe('Ann Lee et al.');
    expect(namesForList([], 'en')).toBe('');
  });

  test('titles that quote', () => {
    expect(quoted('The “Flag” case', 'en', '.')).toBe('“The ‘Flag’ case.”');
    expect(quoted('Who goes?', 'en', '.')).toBe('“Who goes?”');
    expect(quoted('L’affaire «\u00A0x\u00A0»', 'fr')).toBe('«\u00A0L’affaire “x”\u00A0»');
  });

  test('months short only before a day in the press', () => {
    const september = { 'date-parts': [[2018, 9]] };
    expect(citedDate(september, 'press', 'en')).toBe('September 2018');
    expect(citedDate({ 'date-parts': [[2018, 9, 2]] }, 'press', 'en')).toBe('Sept. 2, 2018');
    expect(citedDate({ 'date-parts': [[2018, 7, 2]] }, 'short', 'fr')).toBe('2\u00A0juill. 2018');
  });
});
