import { describe, expect, test } from 'vitest';
import { tellsConditions } from '#src/domain/conditions.ts';
import { sortContacts } from '#src/domain/contacts.ts';
import { correctionHref } from '#src/domain/correction.ts';
import { lastTable } from '#src/domain/postings.ts';
import { answers, groupOf, groups } from '#src/domain/self-check.ts';
import { isNamed } from '#src/domain/service-search.ts';
import { t } from '#src/i18n/words.ts';
import { rule } from '#src/schema/rule.ts';

describe('An answer of the self-check', () => {
  test.each([
    ['whole', 'yes', 'fits'],
    ['in-part', 'yes', 'inPart'],
    ['whole', 'no', 'missing'],
    ['in-part', 'no', 'missing'],
    ['whole', 'unsure', 'ask'],
    ['in-part', 'unsure', 'ask'],
    ['whole', null, 'open'],
    ['in-part', null, 'open'],
  ] as const)('to a rule published %s: %s is told as %s', (published, answer, group) => {
    expect(groupOf(published, answer)).toBe(group);
  });

  test('has a place in the result whatever it is', () => {
    const found = [...answers, null].flatMap((a) => [groupOf('whole', a), groupOf('in-part', a)]);
    expect([...new Set(found)].toSorted()).toEqual([...groups].toSorted());
  });
});

describe('A rule', () => {
  const sound = {
    title: { en: 'Age', fr: 'Âge' },
    order: 1,
    setBy: 'un',
    published: 'whole',
    text: { en: 'Limits hold.', fr: 'Des limites s’appliquent.' },
    question: { en: 'Are you within them?', fr: 'Les respectez-vous\u202f?' },
    ask: { en: 'Ask.', fr: 'Demandez.' },
    sources: ['un-ams-notes'],
    checked: '2026-11-21',
  };
  const messages = (data: object) => {
    const result = rule.safeParse(data);
    return result.success
      ? []
      : result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  };

  test('is sound as written', () => {
    expect(messages(sound)).toEqual([]);
  });

  test('that is published needs a document', () => {
    expect(messages({ ...sound, sources: [] })).toEqual([
      'sources: documents that state it: only a rule that is not published has none',
    ]);
  });

  test('that is not published asks nothing', () => {
    expect(messages({ ...sound, published: 'no', sources: [] })).toEqual([
      'question: no question: no answer can be held against a rule that is not published',
    ]);
  });
});

describe('A service', () => {
  const montreal = ['Service de police de la Ville de Montréal', 'SPVM', 'Montreal police'];
  const opp = ['Ontario Provincial Police', 'Police provinciale de l’Ontario', 'OPP', 'PPO'];

  test.each(['spvm', 'S.P.V.M.', 'Montreal', 'montréal', 'police de Montréal', 'Montréal Police Service'])(
    'is found by %s',
    (typed) => {
      expect(isNamed(typed, montreal)).toBe(true);
      expect(isNamed(typed, opp)).toBe(false);
    },
  ); // prettier-ignore

  test.each(['OPP', 'ppo', 'l’Ontario', "police de l'ontario"])('is found by %s', (typed) => {
    expect(isNamed(typed, opp)).toBe(true);
    expect(isNamed(typed, montreal)).toBe(false);
  });

  test('is not found by what it is not called, nor by nothing', () => {
    for (const typed of ['Vancouver', 'spvmx', '', '  ', '?']) expect(isNamed(typed, montreal)).toBe(false);
  }); // prettier-ignore

  test('is found by a word that all share, when that is all there is', () => {
    expect(isNamed('police', montreal)).toBe(true);
  });
});

describe('The last table', () => {
  const line = (id: string, asOf: string, source: string) => ({ id, asOf, source });

  test('is that of the document dated last, with all its lines and no other', () => {
    const lines = [
      line('old', '2017-09~', 'a'),
      line('one', '2024/2026', 'b'),
      line('two', '2024/2026', 'b'),
      line('older', '2020/2021', 'c'),
    ];
    expect(lastTable(lines).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('is empty where there is none', () => {
    expect(lastTable([])).toEqual([]);
  });
});

describe('Contacts', () => {
  const contact = (kind: 'email' | 'telephone' | 'route', asOf: string) => ({ kind, asOf });
  const [route, last, old, phone] = [
    contact('route', '2015~'),
    contact('email', '2025'),
    contact('email', '2009~'),
    contact('telephone', '2012'),
  ] as const;

  test('are history once the body has published another address, newest first', () => {
    expect(sortContacts([route, old, last, phone])).toEqual({
      routes: [route],
      latest: [last],
      earlier: [phone, old],
    });
  });

  test('that are all of one time are all the latest', () => {
    expect(sortContacts([old])).toEqual({ routes: [], latest: [old], earlier: [] });
  });
});

describe('Conditions and risk are told', () => {
  const conditions = [{ text: { en: 'No water.', fr: 'Pas d’eau.' }, sources: ['tps-page'] }];
  test.each([
    ['ongoing', undefined, true],
    ['suspended', undefined, true],
    ['ended', undefined, false],
    ['not-published', [], false],
    ['ended', conditions, true],
  ] as const)('of a mission that is %s', (status, recorded, told) => {
    expect(tellsConditions({ status, ...(recorded && { conditions: [...recorded] }) })).toBe(told);
  });
});

describe('A message about a page', () => {
  const words = t('fr').page;
  const href = correctionHref('corrections@example.org', {
    subject: words.correctSubject('Haïti & l’ONU'),
    body: `${words.correctPage('https://example.org/fr/missions/binuh-haiti/')}\n\n${words.correctAsked}\n`,
  });

  test('opens with subject and text in the language of the reader', () => {
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(['mailto:', 'corrections@example.org']);
    expect(searchParams.get('subject')).toBe('Corriger ou compléter\u00a0: Haïti & l’ONU');
    expect(searchParams.get('body')).toContain('https://example.org/fr/missions/binuh-haiti/');
  });

  test('has the line ends of mail, and no plus sign for a space', () => {
    expect(href).toContain('%0D%0A');
    expect(href.replaceAll('%0D%0A', '')).not.toMatch(/%0A|%0D|\+/);
  });
});
