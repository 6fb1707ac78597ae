import { describe, expect, test } from 'vitest';
import { calques } from '#src/gate/calques.ts';
import { inMemory } from '#src/gate/files.ts';
import { checkLanguage } from '#src/gate/language.ts';
import { masked } from '#src/gate/language-text.ts';
import { readContent } from '#src/gate/read-content.ts';
import { mend } from '#src/reports/fix.ts';
import { soundFiles } from './content-tree.ts';

const files = new Map(Object.entries(soundFiles).map(([path, text]) => [`content/${path}`, text]));
const set = (path: string, from: string, to: string) => {
  const text = files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`'${from}' does not stand in ${path}.`);
  files.set(path, text.replace(from, to));
};
// Names and words that differ between the languages.
set('content/partners/police/facts.yaml', 'shortName: null', 'shortName: { en: RCMP, fr: GRC }');
set(
  'content/countries/mali/facts.yaml',
  'name: { en: Mali, fr: Mali }',
  'name: { en: Haiti, fr: Haïti }',
);
files.set(
  'content/terms/arrangement.yaml',
  `term: { en: Canadian Police Arrangement, fr: Arrangement sur la police civile au Canada }
acronym: { en: CPA, fr: APCC }
variants:
  - { form: Arrangement sur la police canadienne (APC), language: fr, note: { en: 2012., fr: 2012. }, sources: [un-report] }
sources: [un-report]
`,
);
set(
  'content/missions/mali/facts.yaml',
  "modified: '2026-11-21'",
  `  - { id: few, label: { en: A, fr: A }, value: 20, qualifier: exact, unit: officers, scope: mission:mali, status: deployed, asOf: '2018', asOfBasis: stated, source: police-page }
  - { id: many, label: { en: A, fr: A }, value: 20, qualifier: more-than, unit: officers, scope: mission:mali, status: deployed, asOf: '2018', asOfBasis: stated, source: police-page }
  - { id: range, label: { en: A, fr: A }, value: 10, valueMax: 14, qualifier: stated, unit: days, scope: mission:mali, status: deployed, asOf: '2018', asOfBasis: stated, source: police-page }
  - { id: least, label: { en: A, fr: A }, value: 20, qualifier: at-least, unit: officers, scope: mission:mali, status: deployed, asOf: '2018', asOfBasis: stated, source: police-page }
modified: '2026-11-21'`,
); // prettier-ignore

const withText = (locale: 'en' | 'fr', text: string, record = 'missions/mali') =>
  readContent(inMemory(new Map(files).set(`content/${record}/${locale}.mdx`, text)));

/** What each rule finds in a text: the rule, what stands there, what is wanted. */
const found = (locale: 'en' | 'fr', text: string, record?: string) =>
  checkLanguage(withText(locale, text, record)).map(
    ({ rule, found: stands }) => `${rule ?? ''} ${stands}`,
  );
const rules = (locale: 'en' | 'fr', text: string, record?: string) => [
  ...new Set(checkLanguage(withText(locale, text, record)).map((p) => p.rule)),
];

/** The text after npm run content -- --fix. */
function fixed(locale: 'en' | 'fr', text: string): string {
  const all = new Map(files).set(`content/missions/mali/${locale}.mdx`, text);
  const [file] = mend(readContent(inMemory(all)), (path) => all.get(path) ?? '');
  return file?.text ?? text;
}

test('The content used here is sound', () => {
  expect(checkLanguage(readContent(inMemory(files)))).toEqual([]);
});

describe('French spacing', () => {
  test.each([
    ['Le pays : le Mali.', 'Le pays\u00a0: le Mali.'],
    ['Le pays: le Mali.', 'Le pays\u00a0: le Mali.'],
    ['Le pays\u202f: le Mali.', 'Le pays\u00a0: le Mali.'],
    ['Ils sont venus ; puis partis.', 'Ils sont venus\u202f; puis partis.'],
    ['Ils sont venus; puis partis.', 'Ils sont venus\u202f; puis partis.'],
    ['Ils sont venus\u00a0! Puis partis.', 'Ils sont venus\u202f! Puis partis.'],
    ['Quand ? En mai.', 'Quand\u202f? En mai.'],
    ['Le mot « mission ».', 'Le mot «\u00a0mission\u00a0».'],
    ['Le mot «mission».', 'Le mot «\u00a0mission\u00a0».'],
    ['Le mot «\u202fmission\u202f».', 'Le mot «\u00a0mission\u00a0».'],
    ['Voir <Ref to="country:mali" /> : oui.', 'Voir <Ref to="country:mali" />\u00a0: oui.'],
  ])('%j becomes %j', (text, right) => {
    expect(rules('fr', text)).toEqual(['spacing']);
    expect(fixed('fr', text)).toBe(right);
    expect(rules('fr', right)).toEqual([]);
  });

  test.each([
    'Le pays\u00a0: le Mali\u202f; quand\u202f? «\u00a0Hier\u202f!\u00a0»',
    'À <Literal why="heure">10:30</Literal>, départ.',
    'À 10:30, départ.',
    '| Lieu | Mois |\n| :--- | ---: |\n| Mali | mai |',
  ])('%j stands', (text) => {
    expect(rules('fr', text)).toEqual([]);
  });

  test('reaches numbers and their signs in fields', () => {
    const all = new Map(files);
    const path = 'content/figures/officers.yaml';
    all.set(path, (all.get(path) ?? '').replace('Policiers envoyés.', '5 % sur 4 300 ou 20 M$.'));
    const content = readContent(inMemory(all));
    expect(checkLanguage(content).map((p) => p.found)).toEqual(["'5 %'", "'20 M$.'", "'4 300'"]);
    expect(mend(content, (file) => all.get(file) ?? '')[0]?.text).toContain(
      '5\u00a0% sur 4\u00a0300 ou 20\u00a0M$.',
    );
  });
});

describe('Quotation marks, apostrophes, dashes', () => {
  test.each([
    ['fr', 'Le mot "mission".', 'Le mot «\u00a0mission\u00a0».', 'quotes'],
    ['fr', 'Le mot “mission”.', 'Le mot «\u00a0mission\u00a0».', 'quotes'],
    ['fr', "L'équipe.", 'L’équipe.', 'apostrophe'],
    ['fr', 'De 2010 - 2012.', 'De 2010–2012.', 'dash'],
    ['fr', 'Ils sont venus - enfin.', 'Ils sont venus – enfin.', 'dash'],
    ['fr', 'Et puis...', 'Et puis…', 'ellipsis'],
    ['en', 'The word "mission".', 'The word “mission”.', 'quotes'],
    ['en', 'The word « mission ».', 'The word “mission”.', 'quotes'],
    ['en', "Mali's police.", 'Mali’s police.', 'apostrophe'],
    ['en', 'In 2010-2012.', 'In 2010–2012.', 'dash'],
    ['en', 'In 2010-12.', 'In 2010–12.', 'dash'],
    ['en', 'From 2010–2012.', 'From 2010 to 2012.', 'dash'],
    ['en', 'Between 2010–2012.', 'Between 2010 and 2012.', 'dash'],
    ['en', 'They came -- at last.', 'They came – at last.', 'dash'],
    ['en', 'The end : nothing.', 'The end: nothing.', 'spacing'],
  ] as const)('%s %j becomes %j', (locale, text, right, rule) => {
    expect(rules(locale, text)).toEqual([rule]);
    expect(fixed(locale, text)).toBe(right);
    expect(rules(locale, right)).toEqual([]);
  });

  test.each([
    ['fr', 'Il a dit\u00a0: «\u00a0le mot “mission” convient\u00a0».'],
    ['fr', 'L’évaluation de 2015-2020, le 2019-01-02, le C-130.'],
    ['en', 'On 2019-01-02 order 2019-1398 came; call 613-555-0100.'],
    ['en', '- one\n- two'],
    ['en', 'The officers’ work in the 1990s, “so called”.'],
    ['en', '| a | b |\n| --- | --- |\n| c | d |'],
    ['en', 'The word <Literal why="as typed in the form">"mission"</Literal>.'],
  ] as const)('%s %j stands', (locale, text) => {
    expect(rules(locale, text)).toEqual([]);
  });

  test('codes of HTML and a single straight quotation mark have no one right form', () => {
    expect(rules('fr', 'Le pays&nbsp;: le Mali.')).toEqual(['entity']);
    expect(rules('en', 'The word "mission.')).toEqual(['quotes']);
    expect(fixed('en', 'The word "mission.')).toBe('The word "mission.');
  });
});

describe('The other language', () => {
  test.each([
    ['fr', 'The officers came to the country and they were trained.'],
    ['fr', 'Des policiers sont venus. They were trained by the police and left.'],
    ['fr', '## Le travail\n\nUn texte.\n\nThe officers of the mission were there.'],
    ['en', 'Les policiers sont venus dans le pays et ils ont été formés.'],
    ['en', 'Officers came. Ils ont été formés par la police.'],
  ] as const)('%s: %j is seen', (locale, text) => {
    expect(rules(locale, text)).toEqual(['other-language']);
  });

  test.each([
    ['fr', 'Le rapport _The state of the police in the country_ le dit.'],
    ['fr', 'La revue <Literal why="nom d’une revue">Law and Order of the North</Literal> le dit.'],
    ['fr', 'Le «\u00a0Department of Foreign Affairs and of the Rest\u00a0» existait.'],
    ['fr', 'Lester B. Pearson et Port-au-Prince.'],
    ['en', 'An officer of the Sûreté du Québec came from Rivière-du-Loup.'],
    ['en', 'Coup d’état and vis-à-vis are words.'],
  ] as const)('%s: %j stands', (locale, text) => {
    expect(rules(locale, text)).not.toContain('other-language');
  });
});

describe('Words of the glossary and names of records', () => {
  test.each([
    ['fr', 'Le Canadian Police Arrangement existe.', "official-term 'Canadian Police Arrangement'"],
    ['fr', 'La CPA existe.', "official-term 'CPA'"],
    ['fr', 'Deux peace operations.', "official-term 'peace operations'"],
    ['fr', 'La RCMP est venue.', "official-term 'RCMP'"],
    ['fr', 'Ils sont allés en Haiti.', "official-term 'Haiti'"],
    ['en', 'They went to Haïti.', "official-term 'Haïti'"],
    ['en', 'The GRC came.', "official-term 'GRC'"],
    ['fr', 'L’Arrangement sur la police canadienne existe.', "term-variant 'Arrangement sur la police canadienne'"],
  ] as const)('%s: %j is seen', (locale, text, expected) => {
    expect(found(locale, text)).toContain(expected);
  }); // prettier-ignore

  test.each([
    ['fr', 'En anglais, _Canadian Police Arrangement_ (CPA).'],
    ['fr', 'En anglais, «\u00a0Canadian Police Arrangement\u00a0».'],
    ['fr', 'L’Arrangement sur la police civile au Canada et la GRC en Haïti.'],
    ['en', 'Peace operations and the RCMP in Haiti.'],
  ] as const)('%s: %j stands', (locale, text) => {
    expect(found(locale, text).filter((f) => !f.includes('CPA'))).toEqual([]);
  });
});

describe('Short forms', () => {
  test.each([
    ['en', 'They met the FARC.', ["acronym 'FARC' at its first use"]],
    ['en', 'They met the Armed Forces (FARC). The FARC left.', []],
    ['en', 'They met the FARC (armed forces).', []],
    ['en', 'The UN, the RCMP, Part II and PK75 are known.', []],
    ['en', 'The CPA began.', ["acronym 'CPA' at its first use"]],
    ['en', 'The Canadian Police Arrangement began. The CPA goes on.', []],
    ['en', 'The <Ref to="term:arrangement">CPA</Ref> began.', []],
    ['en', 'Operation PROTEUS began.', []],
  ] as const)('%s %j', (locale, text, expected) => {
    expect(found(locale, text)).toEqual(expected);
  });

  test('are notices, which stop nothing', () => {
    expect(checkLanguage(withText('en', 'They met the FARC.'))[0]?.notice).toBe(true);
  });
});

describe('Elision', () => {
  test.each([
    ['Un groupe de <Value of="mali-officers" />.', "'de environ 12 policiers'"],
    ['Un groupe de\n<Value of="least" />.', "'de au moins 20 policiers'"],
    ['Ils disent que <Value of="mali-officers" /> sont venus.', "'que environ 12 policiers'"],
    ['Un groupe d’<Value of="few" />.', "'d’20 policiers'"],
    ['Le besoin de experts.', "'de experts'"],
    ['Le récit de <Ref to="country:mali">Ukraine</Ref>.', "'de Ukraine'"],
  ])('%j', (text, stands) => {
    expect(found('fr', text)).toEqual([`elision ${stands}`]);
  });

  test('of the article before a rank', () => {
    const set2 = new Map(files);
    const facts = 'content/stories/patrols/facts.yaml';
    set2.set(facts, (set2.get(facts) ?? '').replace('fr: sergent', 'fr: inspecteur'));
    const check = (text: string) =>
      checkLanguage(
        readContent(inMemory(new Map(set2).set('content/stories/patrols/fr.mdx', text))),
      )
        .filter((p) => p.rule === 'elision')
        .map((p) => p.wanted);
    expect(check('Le <Person of="roy" /> y était.')).toEqual([
      "'L’inspecteur': French drops the vowel before a vowel",
    ]);
    expect(check('L’<Person of="roy" /> y était.')).toEqual([]);
    expect(check('Le travail de <Person of="roy" form="short" />.')).toEqual([]);
  });

  test.each([
    'Un groupe d’<Value of="mali-officers" />.',
    'Un groupe de <Value of="few" />.',
    'Un groupe de <Value of="many" />.',
    'Plus de onze, le oui, de un à dix, que onze.'.replace('dix', 'neuf'),
    'Le rôle de EUPOL et de <Ref to="country:mali">ABC</Ref>.'.replace('EUPOL', '<Literal why="sigle">EUPOL</Literal>'),
  ])('%j stands', (text) => {
    expect(found('fr', text).filter((f) => f.startsWith('elision'))).toEqual([]);
  }); // prettier-ignore
});

describe('A qualifier said twice', () => {
  test.each([
    ['en', 'There were more than <Value of="many" />.', "'more than more than 20 officers'"],
    ['fr', 'Il y en avait plus de <Value of="many" />.', "'plus de plus de 20 policiers'"],
    ['fr', 'Des séjours de <Value of="range" />.', "'de de 10 à 14 jours'"],
  ] as const)('%s %j', (locale, text, stands) => {
    expect(found(locale, text)).toEqual([`said-twice ${stands}`]);
  });

  test('is none where the two differ', () => {
    expect(found('en', 'There were at last <Value of="many" />.')).toEqual([]);
    expect(found('fr', 'Des séjours qui duraient <Value of="range" />.')).toEqual([]);
  });
});

describe('Gender in French', () => {
  const story = 'stories/patrols';
  test.each([
    'Le <Person of="roy" /> y était.',
    'La <Person of="roy" /> y était.',
    '<Person of="roy" />, née au pays, y était.',
    '<Person of="roy" /> y était. Elle enseignait.',
    'Une policière, <Person of="roy" />, y était.',
  ])('%j is a notice', (text) => {
    expect(rules('fr', text, story)).toEqual(['gender']);
    expect(checkLanguage(withText('fr', text, story))[0]?.notice).toBe(true);
  });

  test.each([
    '<Person of="roy" /> y était.',
    'L’équipe de <Person of="roy" /> y était.',
    '<Literal why="genre : police-page">La</Literal> <Person of="roy" /> y était.',
  ])('%j stands', (text) => {
    expect(rules('fr', text, story)).toEqual([]);
  });

  test('is no matter in English', () => {
    expect(rules('en', '<Person of="roy" /> was there. She taught.', story)).toEqual([]);
  });
});

describe('Calques', () => {
  /** One sentence for each entry of the list, in its order. */
  const examples = [
    'Pour adresser les problèmes du pays.',
    'Une note à l’effet que la mission finit.',
    'On met l’emphase sur la formation.',
    'Pour rencontrer les exigences.',
    'Cela fait du sens.',
    'On prend pour acquis que oui.',
    'Il faut prendre action.',
    'En termes de formation, peu.',
    'Sur une base volontaire.',
    'Les payeurs de taxes.',
    'Une rencontre cédulée.',
    'Après avoir complété le cours.',
    'Un formulaire d’application.',
    'Pour appliquer pour un poste.',
    'Jusqu’à date, peu.',
    'En autant que possible, en autant qu’on peut.',
    'Sous l’impression que oui.',
    'Ils veulent faire une différence.',
    'Le focus du cours.',
    'La mission a été impactée.',
    'Un sujet à l’agenda.',
    'Le support logistique.',
    'Un officier de police.',
    'Un officier de liaison.',
    'L’officier en charge.',
    'Le temps supplémentaire.',
    'L’année fiscale.',
    'Les dépenses encourues.',
    'Un plan de pension.',
    'La graduation des recrues.',
    'Dépendamment du poste.',
    'Absent dû au fait que la route est coupée.',
    'En dedans de deux semaines.',
    'Un choix questionnable.',
    'C’est consistant avec le plan.',
    'Les évidences recueillies.',
    'Une offense criminelle.',
    'Un assaut sexuel.',
    'Une session de formation.',
    'Le service outre-mer.',
    'Les opérations domestiques.',
    'Pour délivrer des formations.',
    'Ils ont servi sur une mission.',
    'Elle siège sur un comité.',
    'Des policiers en devoir.',
    'À l’emploi de la ville.',
    'Au meilleur de leur connaissance.',
    'À toutes fins pratiques.',
    'Pour fins de formation.',
    'Tel que mentionné plus haut.',
    'Les premiers deux mois.',
    'Des armes et/ou des véhicules.',
    'Les policier-e-s du pays.',
    'Ils veulent supporter la mission.',
    'Une opportunité unique.',
    'En charge de la formation.',
    'Sous la juridiction du tribunal.',
    'La violence domestique.',
    'Un nombre significatif.',
    'Dix personnes, incluant le chef.'.replace('Dix', 'Neuf'),
    'À travers le pays.',
    'Pour joindre la GRC.',
    'Ils ont entraîné des policiers.',
    'Pour initier un projet.',
  ];

  test('are about forty and more, each with something better', () => {
    expect(calques.length).toBeGreaterThanOrEqual(40);
    expect(examples).toHaveLength(calques.length);
    for (const { better, from, why } of calques) {
      expect(better).not.toBe('');
      expect(from ?? why?.fr ?? '').not.toBe('');
    }
  });

  test.each(calques.map((calque, i) => [examples[i] ?? '', calque] as const))(
    '%j is found',
    (text, calque) => {
      const [problem] = checkLanguage(withText('fr', text)).filter((p) =>
        p.rule?.startsWith('calque'),
      );
      expect(problem?.rule).toBe(calque.maybe ? 'calque-maybe' : 'calque');
      expect(problem?.wanted).toContain(
        typeof calque.better === 'string' ? calque.better : calque.better.en,
      );
    },
  );

  test.each([
    'Il a adressé une question au ministre.',
    'Ils ont rencontré les policiers du pays.',
    'Faire une différence entre les deux.',
    'L’effet que cela produit.',
    'Le retard est dû au fait que la route est coupée.',
    'Les trois derniers mois, les deux premières semaines.',
    'Saint-Jérôme et Rivière-du-Loup, Peut-être, vice-président.',
    'La formation complète des policiers, un cours complet.',
    'Il se met en état d’agir.',
    'Le mot _opportunité_ et le mot «\u00a0focus\u00a0».',
    'Un support <Literal why="nom d’un programme">Support logistique</Literal>.',
  ])('%j stands', (text) => {
    expect(rules('fr', text)).toEqual([]);
  });

  test('are no matter in English', () => {
    expect(rules('en', 'A focus and/or opportunities.')).toEqual([]);
  });
});

describe('Drafts and long texts', () => {
  test('in a draft everything is a notice', () => {
    const facts = 'content/missions/mali/facts.yaml';
    const all = new Map(files).set(facts, `draft: true\n${files.get(facts) ?? ''}`);
    all.set('content/missions/mali/fr.mdx', "L'équipe.");
    expect(checkLanguage(readContent(inMemory(all))).map((p) => p.notice)).toEqual([true]);
  });

  test('a megabyte is told at once and nothing else of it', () => {
    const started = performance.now();
    expect(rules('fr', "L'équipe. ".repeat(100_000))).toEqual(['too-long']);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('Blanked words keep their places', () => {
  const text = 'a <Value of="x" /> b <Literal why="y">c</Literal> https://example.org/d e';
  expect(masked(text)).toHaveLength(text.length);
  expect(masked(text).replace(/\uFFFC+/g, '·')).toBe('a · b · · e');
});
