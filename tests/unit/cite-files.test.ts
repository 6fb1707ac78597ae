import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex, bibtexOf, texText } from '#src/domain/cite/bibtex.ts';
import { wholeName, type CslItem, type CslName } from '#src/domain/cite/item.ts';
import { ris, risOf } from '#src/domain/cite/ris.ts';
import {
  about,
  article,
  dataset,
  everything,
  figureEn,
  figureFr,
  frenchPage,
  hearing,
} from './cite-items.ts';

type Read = Partial<CslItem> & { reporter?: string[]; 'collection-title'?: string };
const readBack = (text: string): Read[] => new Cite(text, { generateGraph: false }).data;
const one = (text: string): Read => {
  const [first, ...more] = readBack(text);
  if (!first || more.length > 0) throw new Error('Not one reference was read.');
  return first;
};
const names = (list: readonly (CslName | string)[] = []) =>
  list.map((n) =>
    typeof n === 'string' ? n : 'family' in n && n.given === undefined ? n.family : wholeName(n),
  );

describe.each(everything.map((item) => [item.id + (item.language ?? ''), item] as const))(
  '%s',
  (_, item) => {
    test('as RIS is read back with its fields', () => {
      const read = one(risOf(item));
      expect(read.type).toBe(item.type);
      expect(read.title).toBe(item.title);
      expect(read.URL).toBe(item.URL);
      expect(read.language).toBe(item.language);
      expect(read.id).toBe(item.id);
      // The site of a web page comes back as a collection: the library's table has no other name for it.
      expect(read['container-title'] ?? read['collection-title']).toBe(item['container-title']);
      expect(read.publisher).toBe(item.publisher);
      // The library calls whoever signs a newspaper article a reporter, and has nobody sign a hearing.
      if (item.type === 'article-newspaper')
        expect(read.reporter ?? []).toEqual(
          (item.author ?? []).map((n) => ('family' in n ? `${n.family}, ${n.given}` : n.literal)),
        );
      else if (item.type !== 'hearing') expect(names(read.author)).toEqual(names(item.author));
      const issued = item.issued?.['date-parts'][0];
      // Of a newspaper it reads the year alone; the day stands in DA, which others read.
      const length = item.type === 'article-newspaper' ? 1 : 3;
      expect(read.issued?.['date-parts'][0]).toEqual(issued?.slice(0, length));
    });

    test('as BibTeX is read back with its fields', () => {
      const read = one(bibtexOf(item));
      expect(read.title).toBe(item.title);
      expect(read.URL).toBe(item.URL);
      expect(read.id).toBe(item.id);
      expect(read.language).toBe({ en: 'english', fr: 'french' }[item.language ?? '']);
      expect(names(read.author)).toEqual(names(item.author));
      expect(read.issued?.['date-parts']).toEqual(item.issued?.['date-parts']);
      expect(read.accessed?.['date-parts']).toEqual(item.accessed?.['date-parts']);
      expect(read.number ?? read.issue).toBe(item.number ?? item.issue);
      if (item.publisher !== undefined) expect(read.publisher).toBe(item.publisher);
    });

    test('as CSL-JSON is taken as it is', () => {
      const [read] = readBack(JSON.stringify([item]));
      expect(read).toMatchObject(item);
    });
  },
);

describe('RIS', () => {
  test('breaks no title, pads dates and keeps empty places', () => {
    const text = risOf(article);
    expect(text).toContain(`TI  - ${article.title}\r\n`);
    expect(text).toContain('DA  - 2018/02/10/\r\n');
    expect(text).toContain('Y2  - 2026/11//\r\n');
    expect(text).toContain('AU  - Van Wensem, Casey\r\n');
    expect(text.endsWith('ER  - \r\n')).toBe(true);
  });

  test('holds several references', () => {
    expect(readBack(ris([figureEn, hearing, dataset])).map((r) => r.id)).toEqual([
      'figure-officers',
      'hearing',
      'dataset',
    ]);
  });

  test('keeps a field on one line whatever it holds', () => {
    expect(risOf({ ...figureEn, title: 'Two\nlines' })).toContain('TI  - Two lines\r\n');
  });
});

describe('BibTeX', () => {
  test('escapes what TeX would read, and nothing else', () => {
    expect(texText('50 % & plus_loin #1 {a} ~b^ \\c « é »')).toBe(
      '50 \\% \\& plus\\_loin \\#1 \\{a\\} \\textasciitilde{}b\\textasciicircum{} \\textbackslash{}c « é »',
    );
    expect(bibtexOf(frenchPage)).toContain('50 \\% \\& plus\\_loin');
  });

  test('names months as styles know them, and says when a date is about', () => {
    expect(bibtexOf(article)).toContain('  month = feb,\n');
    expect(bibtexOf(about)).toContain('  date = {2009~/2010~},\n');
  });

  test('keeps a body’s name whole', () => {
    expect(bibtexOf(figureFr)).toContain('author = {{Registre des opérations de paix}}');
  });

  test('holds several references', () => {
    expect(readBack(bibtex([figureEn, hearing, dataset]))).toHaveLength(3);
  });
});
