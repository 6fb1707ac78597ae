import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#src/gate/check-content.ts';
import { formatProblem, type Problem } from '#src/gate/problem.ts';
import { mistakeLines } from '#src/reports/print.ts';
import { ContentTree } from './content-tree.ts';

const mission = 'missions/mali/facts.yaml';
const english = 'missions/mali/en.mdx';
const french = 'missions/mali/fr.mdx';
const story = 'stories/patrols/facts.yaml';
const figure = 'figures/officers.yaml';
const country = 'countries/mali/facts.yaml';
const partner = 'partners/police/facts.yaml';
const source = 'sources/police-page.yaml';

let tree: ContentTree;
beforeEach(() => {
  tree = new ContentTree();
});
afterEach(() => {
  tree.destroy();
});

/** Every line the gate prints but the count, in the order in which it prints them. */
const formatProblems = (mistakes: Problem[]) =>
  mistakeLines({ mistakes, notices: [] }, 'en').join('\n');
/** Without the sentence of the schema after a missing field: the table of mistakes has it. */
const lines = () =>
  formatProblems(checkContent(tree.root))
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/(field is missing; wanted .*?) \(\p{Lu}.*\.\)$/u, '$1'));

describe('Sound content', () => {
  test('has no mistake', () => {
    expect(checkContent(tree.root)).toEqual([]);
  });

  test('is what the record itself is made of', { timeout: 60_000 }, () => {
    expect(checkContent(process.cwd()).map(formatProblem)).toEqual([]);
  });

  test('may hold what the rule on numbers allows, and marked exceptions', () => {
    tree.edit(english, 'Officers came', 'Under <Literal why="a version">2.0</Literal>, three came');
    expect(lines()).toEqual([]);
  });

  test('may have dates of the Canadian part that could lie within the mission', () => {
    tree.edit(mission, "start: '2013-06'", "start: '2013-03~'");
    tree.edit(mission, "lastSeen: '2023'", "lastSeen: '2023-12'");
    expect(lines()).toEqual([]);
  });

  test('may have files that systems hide', () => {
    tree.write('sources/.DS_Store', 'x');
    expect(lines()).toEqual([]);
  });
});

describe('Fields', () => {
  test('an unknown field is shown with the one that was probably meant', () => {
    tree.edit(
      mission,
      'evidence: confirmed\n',
      'evidence: confirmed\nevidenceNotes: { en: Thin., fr: Mince. }\n',
    );
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:18:1  evidenceNotes: found an unknown field 'evidenceNotes'; wanted 'evidenceNote'",
    ]);
  });

  test('an unknown field that resembles no other is shown with all there are', () => {
    tree.edit(
      partner,
      '}, sources: [police-page] }\nperiod',
      '}, sources: [police-page], colour: blue }\nperiod',
    );
    expect(lines()).toEqual([
      "content/partners/police/facts.yaml:5:91  role.colour: found an unknown field 'colour'; wanted one of text, sources",
    ]);
  });

  test('an unknown field deep in a list is found too', () => {
    tree.edit(figure, '    supersedes:', '    supersede:');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:29:5  values[2].supersede: found an unknown field 'supersede'; wanted 'supersedes'",
    ]);
  });

  test('an unknown field of a publisher is found too', () => {
    tree.edit('publishers.yaml', '  partner: police\n', '  partnr: police\n');
    expect(lines()).toEqual([
      "content/publishers.yaml:3:3  police.partnr: found an unknown field 'partnr'; wanted 'partner'",
    ]);
  });

  test('a missing field is asked for', () => {
    tree.edit(mission, 'status: ended\n', '');
    expect(lines()).toEqual([
      'content/missions/mali/facts.yaml:1:1  status: found nothing: the field is missing; wanted one of ended, ongoing, suspended, not-published',
    ]);
  });

  test('a missing field of a person does not stop the check of the text', () => {
    tree.edit(story, '    shortName: Roy\n', '');
    expect(lines()).toEqual([
      'content/stories/patrols/facts.yaml:10:5  people[1].shortName: found nothing: the field is missing; wanted some text',
    ]);
  });

  test('a code outside its vocabulary is shown with all that are in it', () => {
    tree.edit(mission, 'evidence: confirmed\n', 'evidence: probable\n');
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:17:11  evidence: found 'probable'; wanted one of confirmed, partly-confirmed",
    ]);
  });

  test('text where a number belongs is refused', () => {
    tree.edit(figure, 'value: 2000', 'value: two thousand');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:11:12  values[1].value: found 'two thousand'; wanted a number, in digits",
    ]);
  });

  test('a number where text belongs is refused', () => {
    tree.edit('terms/peace-operation.yaml', '{ en: peace operation,', '{ en: 12,');
    expect(lines()).toEqual([
      "content/terms/peace-operation.yaml:1:13  term.en: found 12; wanted text in quotation marks: '12'",
    ]);
  });

  test('a single thing where a list belongs is refused', () => {
    tree.edit(story, 'missions: [mali]', 'missions: mali');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:6:11  missions: found 'mali'; wanted a list: [mali]",
    ]);
  });

  test('an empty list is refused where at least one is needed', () => {
    tree.edit(mission, 'countries: [mali]', 'countries: []');
    expect(lines()).toEqual([
      'content/missions/mali/facts.yaml:6:12  countries: found an empty list; wanted at least one entry',
    ]);
  });

  test('an empty text is refused', () => {
    tree.edit(story, 'en: Patrols,', "en: ' ',");
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:2:14  title.en: found ' '; wanted the text in English: both languages are published together or not at all",
    ]);
  });

  test('a name doubled in a list is refused', () => {
    tree.edit(mission, 'countries: [mali]', 'countries: [mali, mali]');
    expect(lines()).toEqual([
      'content/missions/mali/facts.yaml:6:12  countries: found [mali, mali]; wanted a list without repeats',
    ]);
  });

  test('an address without https is refused', () => {
    tree.edit(source, 'https://example.org/mali', 'example.org/mali');
    expect(lines()).toEqual([
      "content/sources/police-page.yaml:3:6  url: found 'example.org/mali'; wanted a web address that starts with https:// or http://",
    ]);
  });

  test('a latitude beyond the pole is refused', () => {
    tree.edit(country, 'lat: 16.5', 'lat: 165');
    expect(lines()).toEqual([
      'content/countries/mali/facts.yaml:5:26  point.lat: found 165; wanted 90 or less',
    ]);
  });

  test('a rank of zero is refused', () => {
    tree.edit(figure, 'rank: 1', 'rank: 0');
    expect(lines()).toEqual([
      'content/figures/officers.yaml:5:7  rank: found 0; wanted more than 0',
    ]);
  });

  test('a slug with capitals or accents is refused', () => {
    tree.edit(story, 'fr: patrouilles', 'fr: Patrouilles-à-pied');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:3:26  slug.fr: found 'Patrouilles-à-pied'; wanted an id: lower-case letters and digits joined by single hyphens, such as minusma-mali",
    ]);
  });

  test('a country code of three letters is refused', () => {
    tree.edit(country, 'iso: ML', 'iso: MLI');
    tree.edit(figure, 'country:ML', 'all-missions');
    expect(lines()).toEqual([
      "content/countries/mali/facts.yaml:1:6  iso: found 'MLI'; wanted two capital letters, such as ML",
    ]);
  });

  test('an unknown scope is refused', () => {
    tree.edit(figure, 'scope: all-missions', 'scope: everything');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:14:12  values[1].scope: found 'everything'; wanted a scope: all-missions, completed-missions, named-missions, un-missions, non-un-missions, programme, rcmp-international-programme, psops, gpsf, start, expert-deployments, women-police-leadership-training, women-peacekeepers-package, elsie-fund, un-preparation-courses, elsie-zambia-course, un-police, un-individual-police, canadian-peacekeepers, region:caribbean, province:ON, medal:cpsm, medal:osm-haiti, medal:un-sierra-leone, medal:un-haiti, mission:<id>, country:<two capital letters> or service:<partner id>",
    ]);
  });

  test('a correction address that is none is refused', () => {
    tree.edit('site.yaml', 'correctionsEmail: null', 'correctionsEmail: nobody');
    expect(lines()).toEqual([
      "content/site.yaml:7:19  correctionsEmail: found 'nobody'; wanted an e-mail address",
    ]);
  });

  test('a publisher’s id with capitals is refused', () => {
    tree.add('publishers.yaml', 'The-UN:\n  name: { en: The UN, fr: L’ONU }\n');
    expect(lines()).toEqual([
      "content/publishers.yaml:7:3  The-UN: found 'The-UN'; wanted an id: lower-case letters and digits joined by single hyphens, such as minusma-mali, as the name of this field",
    ]);
  });

  test('a related record without its kind is refused', () => {
    tree.edit('changes/first.yaml', "['mission:mali']", "['mali']");
    expect(lines()).toEqual([
      "content/changes/first.yaml:5:11  related[1]: found 'mali'; wanted kind:id, such as mission:minusma-mali",
    ]);
  });

  test('the newest change of a value must end with what stands in the record', () => {
    const tell = (day: string, now: number) =>
      `date: '${day}'\nkind: data\nsignificance: minor\ntitle: { en: More, fr: Plus }\n` +
      `text: { en: More of them., fr: Il y en a plus. }\nvalues:\n  - of: officers-2010\n    old: null\n` +
      `    new: { value: ${now}, qualifier: almost }\n`;
    tree.write('changes/older.yaml', tell('2026-11-22', 1900));
    tree.write('changes/newer.yaml', tell('2026-11-23', 2000));
    expect(lines()).toEqual([]);
    tree.write('changes/newest.yaml', tell('2026-11-24', 1900));
    expect(lines()).toEqual([
      "content/changes/newest.yaml:9:10  values[1].new: found almost 1900; wanted almost 2000, as the value 'officers-2010' stands now, or a newer change that tells of it",
    ]);
  });

  test('a correction says what each value was, and names values that exist', () => {
    tree.write(
      'changes/second.yaml',
      "date: '2026-11-22'\nkind: correction\nsignificance: minor\ntitle: { en: More, fr: Plus }\n" +
        'text: { en: More of them., fr: Il y en a plus. }\nvalues:\n  - of: officers-1\n    old: null\n' +
        '    new: { value: 1, qualifier: exact }\n',
    );
    expect(lines()).toEqual([
      'content/changes/second.yaml:7:3  values: found a list of 1; wanted what each corrected value was before, under old',
      "content/changes/second.yaml:7:9  values[1].of: found 'officers-1', which names nothing; wanted the id of a published value",
    ]);
  });

  test('a slug without the page it stands under is refused', () => {
    tree.add('articles/about/facts.yaml', 'slug: { en: about, fr: a-propos }\n');
    expect(lines()).toEqual([
      'content/articles/about/facts.yaml:4:7  slug: found fields (en, fr); wanted slug and under together: an article under another page has both, any other neither',
    ]);
  });
});

describe('Dates', () => {
  test('an impossible day is refused and explained', () => {
    tree.edit(mission, "start: '2013-04'", "start: '2013-02-31'");
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:8:10  mission.start: found '2013-02-31' is no day of the calendar: February 2013 has 28 days; wanted a real day, or only '2013-02'",
    ]);
  });

  test('an impossible month is refused and explained', () => {
    tree.edit(story, "date: '2014'", "date: '2014-13'");
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:5:7  date: found '2014-13' has no real month: '13' is not between 01 and 12; wanted the month such as '2014-10', or only '2014'",
    ]);
  });

  test('a day without quotation marks is refused, as Astro would move it', () => {
    tree.edit(story, "modified: '2026-11-21'", 'modified: 2026-02-30');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:20:11  modified: found 2026-02-30 without quotation marks; wanted a date in quotation marks, such as '1989-10' (YAML reads it as a number or a day otherwise)",
    ]);
  });

  test('a moment without quotation marks is refused', () => {
    tree.edit(story, "date: '2014'", 'date: 2014-05-06 10:30:00');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:5:7  date: found 2014-05-06 10:30:00 without quotation marks; wanted a date in quotation marks, such as '1989-10' (YAML reads it as a number or a day otherwise)",
    ]);
  });

  test('a year without quotation marks is refused', () => {
    tree.edit('events/first-officers.yaml', "date: '2013-06'", 'date: 2013');
    expect(lines()).toEqual([
      "content/events/first-officers.yaml:1:7  date: found 2013; wanted a date in quotation marks, such as '1989-10' (YAML reads it as a number or a day otherwise)",
    ]);
  });

  test('an interval is refused where a single date belongs', () => {
    tree.edit(mission, "end: '2023-12-31'", "end: '2022/2023'");
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:9:8  mission.end: found '2022/2023'; wanted a single date, not an interval",
    ]);
  });

  test('a month is refused where a whole day belongs', () => {
    tree.edit(story, "modified: '2026-11-21'", "modified: '2026-11'");
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:20:11  modified: found '2026-11'; wanted a whole day, such as '2026-11-21'",
    ]);
  });

  test('a text that is no date is told once, also where a whole day belongs', () => {
    tree.edit(story, "modified: '2026-11-21'", 'modified: yesterday');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:20:11  modified: found 'yesterday' is not a date in the form used here; wanted year, month and day in that order with hyphens, as far as the source gives them: '1989', '1989-10', '1989-10-19', '2014~' (about), '2014?' (unsure), '2009/2010' or '2019-01/..' (still open)",
    ]);
  });

  test('a period that ends before it starts is refused', () => {
    tree.edit(partner, "start: '1989', end: null", "start: '1989', end: '1988'");
    expect(lines()).toEqual([
      "content/partners/police/facts.yaml:6:31  period.end: found '1988'; wanted a date that is not before start",
    ]);
  });
});

describe('The Canadian part of a mission', () => {
  test('is refused when it starts before the mission', () => {
    tree.edit(mission, "start: '2013-06'", "start: '2013-03'");
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:12:10  canadianPolice.start: found '2013-03'; wanted a date within the mission's own (2013-04 to 2023-12-31); if sources disagree, say so under disagreements",
    ]);
  });

  test('is refused when it ends after the mission', () => {
    tree.edit(mission, '  end: null\n', "  end: '2024'\n");
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:13:8  canadianPolice.end: found '2024'; wanted a date within the mission's own (2013-04 to 2023-12-31); if sources disagree, say so under disagreements",
    ]);
  });

  test('is refused when it is last seen after the mission', () => {
    tree.edit(mission, "lastSeen: '2023'", "lastSeen: '2024-01'");
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:14:13  canadianPolice.lastSeen: found '2024-01'; wanted a date within the mission's own (2013-04 to 2023-12-31); if sources disagree, say so under disagreements",
    ]);
  });

  test('is refused when it is first seen before the mission, whatever else is wrong', () => {
    tree.edit(mission, "  start: '2013-06'\n", "  start: null\n  firstSeen: '2012'\n");
    tree.edit(mission, 'status: ended\n', 'status: over\n');
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:13:14  canadianPolice.firstSeen: found '2012'; wanted a date within the mission's own (2013-04 to 2023-12-31); if sources disagree, say so under disagreements",
      "content/missions/mali/facts.yaml:17:9  status: found 'over'; wanted one of ended, ongoing, suspended, not-published",
    ]);
  });
});

describe('A reference that leads nowhere is refused', () => {
  test('when it is a source in a list', () => {
    tree.edit('events/first-officers.yaml', 'sources: [police-page]', 'sources: [police-paje]');
    expect(lines()).toEqual([
      "content/events/first-officers.yaml:5:11  sources[1]: found 'police-paje', which names nothing; wanted the id of a record in content/sources, such as 'police-page'",
    ]);
  });

  test('when it is the source of a value', () => {
    tree.edit(mission, '    source: police-page', '    source: somewhere');
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:33:13  values[1].source: found 'somewhere', which names nothing; wanted the id of a record in content/sources",
    ]);
  });

  test('when it is the publisher of a source', () => {
    tree.edit('sources/un-report.yaml', 'publisher: un', 'publisher: unn');
    expect(lines()).toEqual([
      "content/sources/un-report.yaml:2:12  publisher: found 'unn', which names nothing; wanted an id in content/publishers.yaml, such as 'un'",
    ]);
  });

  test('when it is the partner that a publisher is', () => {
    tree.edit('publishers.yaml', 'partner: police', 'partner: guards');
    expect(lines()).toEqual([
      "content/publishers.yaml:3:12  police.partner: found 'guards', which names nothing; wanted the id of a record in content/partners",
    ]);
  });

  test('when it is a mission', () => {
    tree.edit(story, 'missions: [mali]', 'missions: [mal]');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:6:12  missions[1]: found 'mal', which names nothing; wanted the id of a record in content/missions, such as 'mali'",
    ]);
  });

  test('when it is a country', () => {
    tree.edit(story, 'countries: [mali]', 'countries: [malawi]');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:7:13  countries[1]: found 'malawi', which names nothing; wanted the id of a record in content/countries, such as 'mali'",
    ]);
  });

  test('when it is a country to see also', () => {
    tree.add(country, 'seeAlso: [niger]\n');
    expect(lines()).toEqual([
      "content/countries/mali/facts.yaml:7:11  seeAlso[1]: found 'niger', which names nothing; wanted the id of a record in content/countries",
    ]);
  });

  test('when it is a service', () => {
    tree.edit(story, 'services: [police]', 'services: [polices]');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:8:12  services[1]: found 'polices', which names nothing; wanted the id of a record in content/partners, such as 'police'",
    ]);
  });

  test('when it is the service of a person', () => {
    tree.edit(story, '    service: police', '    service: army');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:14:14  people[1].service: found 'army', which names nothing; wanted the id of a record in content/partners",
    ]);
  });

  test('when it is the document that names a person', () => {
    tree.edit(story, 'namedBy: [police-page]', 'namedBy: [gazette]');
    expect(lines()).toEqual([
      "content/stories/patrols/facts.yaml:15:15  people[1].namedBy[1]: found 'gazette', which names nothing; wanted the id of a record in content/sources",
    ]);
  });

  test('when it is the partner of a service on a mission', () => {
    tree.edit(mission, 'partner: police', 'partner: army');
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:21:23  services[1].partner: found 'army', which names nothing; wanted the id of a record in content/partners",
    ]);
  });

  test('when it is a successor', () => {
    tree.add(partner, 'successor: new-police\n');
    expect(lines()).toEqual([
      "content/partners/police/facts.yaml:8:12  successor: found 'new-police', which names nothing; wanted the id of a record in content/partners",
    ]);
  });

  test('when it is the body a partner is part of', () => {
    tree.add(partner, 'parent: ministry\n');
    expect(lines()).toEqual([
      "content/partners/police/facts.yaml:8:9  parent: found 'ministry', which names nothing; wanted the id of a record in content/partners",
    ]);
  });

  test('when it is the value that another one replaces', () => {
    tree.edit(figure, 'supersedes: officers-2010', 'supersedes: officers-2011');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:29:17  values[2].supersedes: found 'officers-2011', which names nothing; wanted the id of a published value, such as 'officers-2010'",
    ]);
  });

  test('when it is one of the values that disagree', () => {
    tree.edit(
      figure,
      'between: [officers-2010, officers-2018]',
      'between: [officers-2010, officers-1999]',
    );
    expect(lines()).toEqual([
      "content/figures/officers.yaml:7:30  disagreements[1].between[2]: found 'officers-1999', which names nothing; wanted the id of a published value",
    ]);
  });

  test('when it is the mission that a value covers', () => {
    tree.edit(mission, 'scope: mission:mali', 'scope: mission:chad');
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:29:12  values[1].scope: found 'chad', which names nothing; wanted the id of a record in content/missions",
    ]);
  });

  test('when it is the country that a value covers', () => {
    tree.edit(figure, 'scope: country:ML', 'scope: country:TD');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:24:12  values[2].scope: found 'TD', which names nothing; wanted the code of a country that has a record",
    ]);
  });

  test('when it is the service that a value covers', () => {
    tree.edit(figure, 'scope: country:ML', 'scope: service:guards');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:24:12  values[2].scope: found 'guards', which names nothing; wanted the id of a record in content/partners",
    ]);
  });

  test('when it is a related record', () => {
    tree.edit('articles/totals/facts.yaml', 'figure:officers', 'figure:officer');
    expect(lines()).toEqual([
      "content/articles/totals/facts.yaml:5:11  related[1]: found 'officer', which names nothing; wanted the id of a record in content/figures, such as 'officers'",
    ]);
  });

  test('when it is a document cited in a text', () => {
    tree.edit('articles/about/en.mdx', 'One page.', 'One page. <Cite source="police" />');
    tree.edit('articles/about/fr.mdx', 'Une page.', 'Une page. <Cite source="police" />');
    expect(lines()).toEqual([
      "content/articles/about/en.mdx:1:11  found 'police', which names nothing; wanted the id of a record in content/sources",
      "content/articles/about/fr.mdx:1:11  found 'police', which names nothing; wanted the id of a record in content/sources",
    ]);
  });

  test('when it is a month of which the UN series has no count', () => {
    tree.edit('articles/about/en.mdx', 'One page.', 'One page. <UnCount month="2018-12" />');
    tree.edit('articles/about/fr.mdx', 'Une page.', 'Une page. <UnCount month="2018-12" />');
    expect(lines()).toEqual([
      "content/articles/about/en.mdx:1:11  found '2018-12', which names nothing; wanted a month with a count in content/un-police/totals.csv, such as '2018-02'",
      "content/articles/about/fr.mdx:1:11  found '2018-12', which names nothing; wanted a month with a count in content/un-police/totals.csv, such as '2018-02'",
    ]);
  });

  test('when it is a value or a page in a comparison of two languages', () => {
    tree.add(
      'articles/totals/facts.yaml',
      `comparisons:
  - topic: { en: Officers, fr: Policiers }
    english: { gives: [mali-oficers], source: police-page }
    french: { source: police-pages }
`,
    );
    expect(lines()).toEqual([
      "content/articles/totals/facts.yaml:9:24  comparisons[1].english.gives[1]: found 'mali-oficers', which names nothing; wanted the id of a published value, such as 'mali-officers'",
      'content/articles/totals/facts.yaml:10:13  comparisons[1].french.says: found nothing: the field is missing; wanted what the page says, or the values it gives (gives)',
      "content/articles/totals/facts.yaml:10:23  comparisons[1].french.source: found 'police-pages', which names nothing; wanted the id of a record in content/sources, such as 'police-page'",
    ]);
  });

  test('when it is a value named in a text', () => {
    tree.edit(english, 'of="mali-officers"', 'of="mali-oficers"');
    tree.edit(french, 'of="mali-officers"', 'of="mali-oficers"');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:5:11  found 'mali-oficers', which names nothing; wanted the id of a published value, such as 'mali-officers'",
      "content/missions/mali/fr.mdx:5:13  found 'mali-oficers', which names nothing; wanted the id of a published value, such as 'mali-officers'",
    ]);
  });

  test('when it is a person named in a text', () => {
    tree.edit('stories/patrols/en.mdx', 'of="roy"', 'of="gagnon"');
    expect(lines()).toEqual([
      "content/stories/patrols/en.mdx:1:1  found the person 'gagnon'; wanted one of this story's people: roy",
    ]);
  });

  test('when it is a person named in a text whose record has none', () => {
    tree.edit(english, 'Officers came', '<Person of="roy" /> came');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:1  found the person 'roy'; wanted one of this story's people: none is recorded",
    ]);
  });

  test('when it is a record that a text leads to', () => {
    tree.edit(english, 'country:mali', 'country:malta');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:5:43  found 'malta', which names nothing; wanted the id of a record in content/countries, such as 'mali'",
    ]);
  });

  test('when it is a record that a text leads to without its kind', () => {
    tree.edit(english, 'country:mali', 'mali');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:5:43  found to="mali"; wanted kind:id, such as mission:minusma-mali',
    ]);
  });
});

describe('A double is refused', () => {
  test('when it is an id of a value that stands in another record', () => {
    tree.edit(mission, '- id: mali-officers', '- id: officers-2018');
    tree.edit(english, 'mali-officers', 'officers-2018');
    tree.edit(french, 'mali-officers', 'officers-2018');
    expect(lines()).toEqual([
      "content/missions/mali/facts.yaml:24:9  values[1].id: found the id 'officers-2018' a second time; wanted another one: content/figures/officers.yaml already has it",
    ]);
  });

  test('when it is an address that another record of the kind has in one language', () => {
    tree.write(
      'figures/posts.yaml',
      "title: { en: Posts, fr: Postes }\nslug: { en: posts, fr: policiers }\ndefinition: { en: Posts., fr: Postes. }\nunits: [posts]\nrank: 2\nvalues:\n  - id: posts-2018\n    value: null\n    qualifier: stated\n    unit: posts\n    scope: programme\n    status: planned\n    asOf: '2018'\n    asOfBasis: inferred\n    source: police-page\n    note: { en: Not given., fr: Non donné. }\nmodified: '2026-11-21'\n",
    );
    expect(lines()).toEqual([
      "content/figures/posts.yaml:2:24  slug.fr: found the address 'policiers' a second time; wanted another one: content/figures/officers.yaml already has it",
    ]);
  });

  test('when it is an address below one page for an article and a figure', () => {
    tree.edit('articles/totals/facts.yaml', 'en: totals,', 'en: officers,');
    expect(lines()).toEqual([
      "content/articles/totals/facts.yaml:4:13  slug.en: found the address 'officers' a second time; wanted another one: content/figures/officers.yaml already has it",
    ]);
  });

  test('when it is a country code', () => {
    tree.write(
      'countries/mali-again/facts.yaml',
      "iso: ML\nname: { en: Mali again, fr: Encore le Mali }\nslug: { en: mali-again, fr: encore-mali }\nregion: africa\npoint: { lon: -1, lat: 16 }\nmodified: '2026-11-21'\n",
    );
    tree.write('countries/mali-again/en.mdx', 'A text.\n');
    tree.write('countries/mali-again/fr.mdx', 'Un texte.\n');
    expect(lines()).toEqual([
      "content/countries/mali-again/facts.yaml:1:6  iso: found the code 'ML' a second time; wanted another one: content/countries/mali/facts.yaml already has it",
    ]);
  });
});

describe('Two languages', () => {
  test('a field in one language is refused', () => {
    tree.edit(country, 'name: { en: Mali, fr: Mali }', 'name: { en: Mali }');
    expect(lines()).toEqual([
      'content/countries/mali/facts.yaml:2:7  name.fr: found nothing: the field is missing; wanted the text in French: both languages are published together or not at all',
    ]);
  });

  test('a text in English only is refused', () => {
    tree.remove(french);
    expect(lines()).toEqual([
      'content/missions/mali/fr.mdx:1:1  found no file; wanted the text in this language too: en.mdx is there. Both languages are published together or not at all',
    ]);
  });

  test('a text in French only is refused', () => {
    tree.remove(english);
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:1:1  found no file; wanted the text in this language too: fr.mdx is there. Both languages are published together or not at all',
    ]);
  });

  test('a record without its texts is refused', () => {
    tree.remove(english);
    tree.remove(french);
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:1:1  found no file; wanted the text in this language too: records of this kind have one. Both languages are published together or not at all',
      'content/missions/mali/fr.mdx:1:1  found no file; wanted the text in this language too: records of this kind have one. Both languages are published together or not at all',
    ]);
  });

  test('a partner may have no text, but not one language of it', () => {
    tree.write('partners/police/fr.mdx', 'Un texte.\n');
    expect(lines()).toEqual([
      'content/partners/police/en.mdx:1:1  found no file; wanted the text in this language too: fr.mdx is there. Both languages are published together or not at all',
    ]);
  });

  test('other headings in French than in English are refused', () => {
    tree.edit(french, 'Ils étaient', '## Le nombre\n\nIls étaient');
    expect(lines()).toEqual([
      'content/missions/mali/fr.mdx:1:1  found the headings ## ##; wanted those of en.mdx, in the same order: ##',
    ]);
  });

  test('headings of another level are refused', () => {
    tree.edit(french, '## Le travail', '### Le travail');
    expect(lines()).toEqual([
      'content/missions/mali/fr.mdx:1:1  found the headings ###; wanted those of en.mdx, in the same order: ##',
    ]);
  });

  test('a value named in English only is refused', () => {
    tree.edit(french, '<Value of="mali-officers" />', 'nombreux');
    expect(lines()).toEqual([
      'content/missions/mali/fr.mdx:1:1  found no <Value of="mali-officers" />; wanted it as in en.mdx: both languages name the same values',
    ]);
  });

  test('a document cited in French only is refused', () => {
    tree.edit(french, 'Ils étaient', '<Cite source="un-report" /> Ils étaient');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:1:1  found no <Cite source="un-report" />; wanted it as in fr.mdx: both languages name the same sources',
    ]);
  });
});

describe('A source or publisher', () => {
  test('is refused when nothing relies on it, a source first', () => {
    tree.write(
      'sources/old-page.yaml',
      "title: An old page\npublisher: un\nurl: https://example.org/old\ndate: '1999'\nretrieved: '2026-11-20'\nlanguages: [en]\nkind: official\ntype: webpage\n",
    );
    expect(lines()).toEqual([
      "content/sources/old-page.yaml:1:1  found 'old-page', which nothing relies on; wanted a text or a record that cites it; where none should, this file taken away",
    ]);
  });

  test('is not called unused when a misspelt reference means it', () => {
    tree.edit('terms/peace-operation.yaml', 'un-report', 'un-reprt');
    tree.edit(mission, 'sources: [un-report]', 'sources: [police-page]');
    tree.edit(
      'un-police/contributions.csv',
      '2018-02,ALL,3,,,un-report\n2018-03,MALI,5,1,4,un-report\n2018-03,OTHER,2,,,un-report\n',
      '',
    );
    tree.edit(
      'un-police/totals.csv',
      '2018-02,3,,,9,1,20,300,1.0,un-report,one-report\n2018-03,7,,,8,,,,,un-report,\n',
      '',
    );
    expect(lines()).toEqual([
      "content/terms/peace-operation.yaml:2:11  sources[1]: found 'un-reprt', which names nothing; wanted the id of a record in content/sources, such as 'un-report'",
      'content/un-police/contributions.csv:1:1  found no row; wanted at least one row below the columns',
    ]);
  });

  test('is refused when nothing relies on it, a publisher too', () => {
    tree.add('publishers.yaml', 'gazette:\n  name: { en: Gazette, fr: Gazette }\n');
    expect(lines()).toEqual([
      "content/publishers.yaml:6:1  found 'gazette', which nothing relies on; wanted a source of this publisher; where there is none, these lines taken out",
    ]);
  });

  test('is refused with neither address nor description', () => {
    tree.edit('sources/un-report.yaml', 'url: https://example.org/report\n', '');
    expect(lines()).toEqual([
      'content/sources/un-report.yaml:1:1  url: found nothing: the field is missing; wanted an address (url) or a description (describes), best both',
    ]);
  });
});

describe('A story', () => {
  test('is refused without its published block', () => {
    tree.edit(
      story,
      'published:\n  sources: [police-page]\n  withheldBy: []\n  withdrawn: null\n',
      '',
    );
    expect(lines()).toEqual([
      'content/stories/patrols/facts.yaml:1:1  published: found nothing: the field is missing; wanted a published block: sources, withheldBy, withdrawn. A story stands on what was already published',
    ]);
  });

  test('is refused when it rests on no document', () => {
    tree.edit(story, 'published:\n  sources: [police-page]', 'published:\n  sources: []');
    expect(lines()).toEqual([
      'content/stories/patrols/facts.yaml:17:12  published.sources: found an empty list; wanted at least one entry',
    ]);
  });

  test('is refused when it names somebody where a source withheld a name', () => {
    tree.edit(story, 'withheldBy: []', 'withheldBy: [un-report]');
    expect(lines()).toEqual([
      'content/stories/patrols/facts.yaml:10:3  people: found a list of 1; wanted people: [] and texts without names: a source withheld a name (published.withheldBy)',
    ]);
  });

  test('is refused when it names somebody after a withdrawal', () => {
    tree.edit(story, 'withdrawn: null', "withdrawn: '2026-11-01'");
    expect(lines()).toEqual([
      'content/stories/patrols/facts.yaml:10:3  people: found a list of 1; wanted people: [] and texts without names: somebody asked to be taken out (published.withdrawn)',
    ]);
  });

  test('is refused for a full name typed in prose, once', () => {
    tree.edit('stories/patrols/en.mdx', 'was there.', 'was there. It was Dominique Roy.');
    expect(lines()).toEqual([
      `content/stories/patrols/en.mdx:1:39  found the name 'Dominique Roy' typed in prose; wanted <Person of="roy" />, so that a name stands in one place`,
    ]);
  });

  test('is refused for every short name typed in prose', () => {
    tree.edit(
      'stories/patrols/fr.mdx',
      'y était.',
      'y était. Roy est parti.\n\nPuis Roy est revenu à Royan.',
    );
    expect(lines()).toEqual([
      `content/stories/patrols/fr.mdx:1:30  found the name 'Roy' typed in prose; wanted <Person of="roy" />, so that a name stands in one place`,
      `content/stories/patrols/fr.mdx:3:6  found the name 'Roy' typed in prose; wanted <Person of="roy" />, so that a name stands in one place`,
    ]);
  });
});

describe('Prose that states a figure is refused', () => {
  test('when it does so in digits', () => {
    tree.edit(english, 'Officers came', 'Then 15 officers came');
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:3:6  found the number '15' typed in prose; wanted a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">15</Literal>`,
    ]);
  });

  test('when it does so in one digit', () => {
    tree.edit(english, 'Officers came', 'Then 5 officers came');
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:3:6  found the number '5' typed in prose; wanted a count up to nine in words, or a published value by its id: <Value of="…" />`,
    ]);
  });

  test('when it does so in words', () => {
    tree.edit(english, 'Officers came', 'Some twenty-five officers came');
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:3:6  found the number 'twenty-five' typed in prose; wanted a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">twenty-five</Literal>`,
    ]);
  });

  test('when it does so in French digits', () => {
    tree.edit(french, 'Des policiers', 'Ensuite, 4 300 policiers');
    expect(lines()).toEqual([
      `content/missions/mali/fr.mdx:3:10  found the number '4 300' typed in prose; wanted a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">4 300</Literal>`,
    ]);
  });

  test('when it does so in French words', () => {
    tree.edit(french, 'Des policiers', 'Une vingtaine de policiers');
    expect(lines()).toEqual([
      `content/missions/mali/fr.mdx:3:1  found the number 'Une vingtaine' typed in prose; wanted a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">Une vingtaine</Literal>`,
    ]);
  });

  test('when it does so in an exception without a reason', () => {
    tree.edit(english, 'Officers came', '<Literal>15</Literal> officers came');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:3:1  found <Literal>; wanted why="…" in it',
    ]);
  });
});

describe('Prose is refused', () => {
  test('with an unknown component', () => {
    tree.edit(english, '<Cite source="police-page" />', '<Cites source="police-page" /> <Chart />');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:3:24  found an unknown component <Cites>; wanted <Cite>',
      'content/missions/mali/en.mdx:3:55  found an unknown component <Chart>; wanted one of Cite, Value, UnCount, Person, Ref, Literal, WhyTotalsDiffer, RecordList',
    ]);
  });

  test('with an unknown attribute', () => {
    tree.edit(english, '<Cite source="police-page" />', '<Cite source="police-page" page="3" />');
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:3:24  found an unknown attribute 'page' in <Cite source="police-page" page="3" />; wanted only source`,
    ]);
  });

  test('with an unknown form of a value', () => {
    tree.edit(english, 'of="mali-officers"', 'of="mali-officers" as="table"');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:5:11  found as="table"; wanted as="phrase" or as="number"',
    ]);
  });

  test('with a component without its attribute', () => {
    tree.edit(english, '<Value of="mali-officers" />', '<Value of="mali-officers" /> <Value />');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:5:40  found <Value />; wanted of="…" in it',
    ]);
  });

  test('with a component left open', () => {
    tree.edit(english, '<Value of="mali-officers" />', '<Value of="mali-officers">');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:5:11  found <Value of="mali-officers">; wanted it closed at once: <Value of="mali-officers" />',
    ]);
  });

  test('with a component that is never closed', () => {
    tree.edit(english, 'the country</Ref>', 'the country');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:5:43  found <Ref to="country:mali"> that is never closed; wanted </Ref> after it',
    ]);
  });

  test('with a component that closes nothing', () => {
    tree.edit(english, 'came in', 'came</Literal> in');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:3:14  found </Literal> that closes nothing; wanted <Literal> before it',
    ]);
  });

  test('with a curly bracket', () => {
    tree.edit(english, 'Officers came', '{officers} came');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:1  found '{'; wanted round brackets ( ) or none: curly ones would be run as code",
      "content/missions/mali/en.mdx:3:10  found '}'; wanted round brackets ( ) or none: curly ones would be run as code",
    ]);
  });

  test('with a curly bracket within an exception', () => {
    tree.edit(english, 'Officers came', '<Literal why="a test">{process.exit()}</Literal> came');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:23  found '{'; wanted round brackets ( ) or none: curly ones would be run as code",
      "content/missions/mali/en.mdx:3:38  found '}'; wanted round brackets ( ) or none: curly ones would be run as code",
    ]);
  });

  test('with a digit after a less-than sign', () => {
    tree.edit(english, 'Officers came', '<5 officers came');
    tree.edit(french, 'Des policiers', '<5 policiers');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:1  found '<5'; wanted words, such as “fewer than”",
      `content/missions/mali/en.mdx:3:2  found the number '5' typed in prose; wanted a count up to nine in words, or a published value by its id: <Value of="…" />`,
      "content/missions/mali/fr.mdx:3:1  found '<5'; wanted words, such as « moins de »",
      `content/missions/mali/fr.mdx:3:2  found the number '5' typed in prose; wanted a count up to nine in words, or a published value by its id: <Value of="…" />`,
    ]);
  });

  test('with HTML', () => {
    tree.edit(english, 'Officers came', '<b>Officers</b> came');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:1  found '<b'; wanted no HTML and no sign <; only these components, each attribute in straight quotation marks: Cite, Value, UnCount, Person, Ref, Literal, WhyTotalsDiffer, RecordList",
      "content/missions/mali/en.mdx:3:12  found '</b'; wanted no HTML and no sign <; only these components, each attribute in straight quotation marks: Cite, Value, UnCount, Person, Ref, Literal, WhyTotalsDiffer, RecordList",
    ]);
  });

  test('with an HTML comment', () => {
    tree.edit(english, 'Officers came', '<!-- check --> Officers came');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:1  found '<!--'; wanted no HTML and no sign <; only these components, each attribute in straight quotation marks: Cite, Value, UnCount, Person, Ref, Literal, WhyTotalsDiffer, RecordList",
    ]);
  });

  test('with a component whose attribute is not quoted as it should be', () => {
    tree.edit(english, '<Cite source="police-page" />', "<Cite source='police-page' />");
    tree.edit(french, '<Cite source="police-page" />', "<Cite source='police-page' />");
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:3:24  found '<Cite source='police-page' />'; wanted <Cite source=\"police-page\" />",
      "content/missions/mali/fr.mdx:3:35  found '<Cite source='police-page' />'; wanted <Cite source=\"police-page\" />",
    ]);
  });

  test('with an import or export', () => {
    tree.edit(english, '## The work', 'import x from "y"\nexport const z = x\n\n## The work');
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:1:1  found 'import x from "y"'; wanted no code: prose may use its components without importing them`,
      "content/missions/mali/en.mdx:2:1  found 'export const z = x'; wanted no code: prose may use its components without importing them",
    ]);
  });

  test('with Markdown links of every form', () => {
    tree.edit(
      english,
      'Officers came',
      'Officers [came](/en/), [were](https://example.org/a "title") and went to https://example.org/b or www.example.org.\n\n[stay]: https://example.org/c\n\nThey left',
    );
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:3:15  found a link to '/en/'; wanted a record instead: <Ref to="mission:minusma-mali">words</Ref>, or <Cite source="…" /> for a document`,
      `content/missions/mali/en.mdx:3:29  found a link to 'https://example.org/a'; wanted a record instead: <Ref to="mission:minusma-mali">words</Ref>, or <Cite source="…" /> for a document`,
      `content/missions/mali/en.mdx:3:74  found the address 'https://example.org/b'; wanted a record instead: <Ref to="mission:minusma-mali">words</Ref>, or <Cite source="…" /> for a document`,
      `content/missions/mali/en.mdx:3:99  found the address 'www.example.org.'; wanted a record instead: <Ref to="mission:minusma-mali">words</Ref>, or <Cite source="…" /> for a document`,
      'content/missions/mali/en.mdx:5:1  found a link to \'https://example.org/c\'; wanted a record instead: <Ref to="mission:minusma-mali">words</Ref>, or <Cite source="…" /> for a document',
    ]);
  });

  test('with front matter', () => {
    tree.edit(english, '## The work', '---\ntitle: Mali\n---\n\n## The work');
    expect(lines()).toEqual([
      'content/missions/mali/en.mdx:1:1  found front matter; wanted text only: facts and titles stand in facts.yaml',
    ]);
  });

  test('with a heading of the first level', () => {
    tree.edit(english, '## The work', '# The work');
    tree.edit(french, '## Le travail', '# Le travail');
    expect(lines()).toEqual([
      "content/missions/mali/en.mdx:1:1  found '# The work'; wanted a section (##): the title of the page is in facts.yaml",
      "content/missions/mali/fr.mdx:1:1  found '# Le travail'; wanted a section (##): the title of the page is in facts.yaml",
    ]);
  });
});

describe('Files', () => {
  test('a mission that is no YAML has no follow-on mistakes', () => {
    tree.edit(mission, 'kind: mission\n', 'kind: "mission\n');
    expect(lines()).toEqual([
      'content/missions/mali/facts.yaml:1:7  found a quotation mark that is never closed; wanted the same mark at the end of the text',
    ]);
  });

  test('a story that is no YAML does not make its people unknown', () => {
    tree.edit(story, 'slug: {', 'slug: }');
    expect(lines()).toEqual([
      'content/stories/patrols/facts.yaml:3:7  found a bracket ] or } that was never opened; wanted its other half before it',
    ]);
  });

  test('a figure that is no YAML does not make its values unknown', () => {
    tree.edit(figure, 'rank: 1\n', 'rank: 1\n indented: wrongly\n');
    tree.edit(english, 'mali-officers', 'officers-2010');
    tree.edit(french, 'mali-officers', 'officers-2010');
    expect(lines()).toEqual([
      "content/figures/officers.yaml:5:7  found a second colon in one field, or a line pushed in too far below it; wanted quotation marks around a text with a colon: title: 'First officers: Mali'; or the next line as far left as those beside it",
    ]);
  });

  test('a country that is no YAML does not make its code unknown', () => {
    tree.edit(country, 'region: africa', 'region: africa: north');
    expect(lines()).toEqual([
      "content/countries/mali/facts.yaml:4:9  found a second colon in one field, or a line pushed in too far below it; wanted quotation marks around a text with a colon: title: 'First officers: Mali'; or the next line as far left as those beside it",
    ]);
  });

  test('publishers that are no YAML do not make every publisher unknown', () => {
    tree.edit('publishers.yaml', 'police:\n', 'police\n');
    expect(lines()).toEqual([
      'content/publishers.yaml:1:1  found a field without a colon and a space after its name; wanted both, such as kind: mission',
    ]);
  });

  test('a series that is no YAML does not make its codes and notes unknown', () => {
    tree.edit('un-police/series.yaml', 'notes:\n', 'notes: [\n');
    expect(lines()).toEqual([
      'content/un-police/series.yaml:7:8  found a bracket [ or { that is never closed; wanted its other half, ] or }, after the last entry',
    ]);
  });

  test('a field written twice is refused', () => {
    tree.edit(mission, 'status: ended\n', 'status: ended\nstatus: ongoing\n');
    expect(lines()).toEqual([
      'content/missions/mali/facts.yaml:17:1  found a field that stands here a second time; wanted each field once',
    ]);
  });

  test('a text is checked though the facts beside it cannot be read', () => {
    tree.edit(mission, 'kind: mission\n', 'kind: [\n');
    tree.edit(english, 'Officers came', 'Then 15 officers came');
    expect(lines()).toEqual([
      `content/missions/mali/en.mdx:3:6  found the number '15' typed in prose; wanted a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">15</Literal>`,
      'content/missions/mali/facts.yaml:1:7  found a bracket [ or { that is never closed; wanted its other half, ] or }, after the last entry',
    ]);
  });

  test('an empty file is asked for its fields', () => {
    tree.write('terms/peace-operation.yaml', '');
    expect(lines()).toEqual([
      'content/terms/peace-operation.yaml:1:1  found an empty file; wanted fields below it: draft, term, acronym, definition, variants, sources',
    ]);
  });

  test('a folder without facts.yaml is refused', () => {
    tree.remove(mission);
    expect(lines()).toEqual([
      'content/missions/mali/facts.yaml:1:1  found no file; wanted this file: see docs/content.md',
    ]);
  });

  test('a missing site.yaml is asked for', () => {
    tree.remove('site.yaml');
    expect(lines()).toEqual([
      'content/site.yaml:1:1  found no file; wanted this file: see docs/content.md',
    ]);
  });

  test('missing tables are asked for', () => {
    tree.remove('un-police/contributions.csv');
    tree.remove('un-police/totals.csv');
    expect(lines()).toEqual([
      'content/un-police/contributions.csv:1:1  found no file; wanted the UN monthly series: see docs/content.md',
      'content/un-police/totals.csv:1:1  found no file; wanted the UN monthly series: see docs/content.md',
    ]);
  });

  test('a file that nobody reads is refused wherever it stands', () => {
    tree.write('notes.txt', 'x');
    tree.write('sources/readme.md', 'x');
    tree.write('missions/list.yaml', 'x: 1\n');
    tree.write('missions/mali/photo.jpg', 'x');
    tree.write('un-police/old.csv', 'x');
    expect(lines()).toEqual([
      'content/missions/list.yaml:1:1  found a file nobody reads; wanted a folder <id> with facts.yaml, en.mdx and fr.mdx',
      'content/missions/mali/photo.jpg:1:1  found a file nobody reads; wanted only facts.yaml, en.mdx and fr.mdx in this folder',
      'content/notes.txt:1:1  found a file or folder nobody reads; wanted one of sources, figures, events, terms, changes, rules, questions, missions, countries, stories, articles, partners, un-police, site.yaml, publishers.yaml',
      "content/sources/readme.md:1:1  found a file nobody reads; wanted a name such as 'readme-md.yaml'",
      'content/un-police/old.csv:1:1  found a file or folder nobody reads; wanted one of series.yaml, contributions.csv, totals.csv',
    ]);
  });

  test('an id with a capital or an underscore is refused', () => {
    tree.write(
      'terms/Peace_Keeping.yaml',
      'term: { en: peacekeeping, fr: maintien de la paix }\nsources: [un-report]\n',
    );
    tree.write(
      'partners/The--Police/facts.yaml',
      "kind: association\nname: { en: Association, fr: Association }\nshortName: null\nslug: { en: association, fr: association }\nrole: { text: { en: Helps., fr: Aide. }, sources: [police-page] }\nperiod: { start: null, end: null, sources: [] }\nmodified: '2026-11-21'\n",
    );
    expect(lines()).toEqual([
      "content/partners/The--Police:1:1  found the id 'The--Police'; wanted lower-case letters and digits joined by single hyphens, such as 'the-police'",
      "content/terms/Peace_Keeping.yaml:1:1  found the id 'Peace_Keeping'; wanted lower-case letters and digits joined by single hyphens, such as 'peace-keeping'",
    ]);
  });
});

describe('The UN tables', () => {
  test('a bad month is refused', () => {
    tree.edit('un-police/contributions.csv', '2018-02,ALL,3', '2018-2,ALL,3');
    expect(lines()).toEqual([
      "content/un-police/contributions.csv:2:1  month: found '2018-2'; wanted a month, such as 2019-08",
    ]);
  });

  test('a negative count is refused, and the sum it would spoil not told', () => {
    tree.edit('un-police/contributions.csv', 'MALI,5,1,4', 'MALI,-5,1,4');
    expect(lines()).toEqual([
      "content/un-police/contributions.csv:3:1  count: found '-5'; wanted a whole number, 0 or more",
    ]);
  });

  test('an empty count is refused where a row claims one', () => {
    tree.edit('un-police/contributions.csv', 'MALI,5,1,4', 'MALI,,1,4');
    expect(lines()).toEqual([
      "content/un-police/contributions.csv:3:1  count: found ''; wanted a whole number, 0 or more",
    ]);
  });

  test('a count that is no number is refused in totals too', () => {
    tree.edit('un-police/totals.csv', '2018-03,7', '2018-03,7e1');
    expect(lines()).toEqual([
      "content/un-police/totals.csv:3:1  count: found '7e1'; wanted a whole number, 0 or more, or nothing",
    ]);
  });

  test('an unknown mission code is refused', () => {
    tree.edit('un-police/contributions.csv', 'OTHER,2', 'OTHR,2');
    expect(lines()).toEqual([
      "content/un-police/contributions.csv:4:1  mission: found the code 'OTHR'; wanted ALL, the unSeries code of a mission, or a code under missions in series.yaml",
    ]);
  });

  test('an unknown source is told once', () => {
    tree.edit(
      'un-police/contributions.csv',
      '2018-02,ALL,3,,,un-report\n2018-03,MALI,5,1,4,un-report',
      '2018-02,ALL,3,,,un-table\n2018-03,MALI,5,1,4,un-table',
    );
    tree.edit('un-police/totals.csv', '1.0,un-report', '1.0,un-table');
    expect(lines()).toEqual([
      "content/un-police/contributions.csv:2:1  source_id: found 'un-table', which names nothing; wanted the id of a record in content/sources",
    ]);
  });

  test('a total that is not the sum of its contributions is refused', () => {
    tree.edit('un-police/totals.csv', '2018-03,7', '2018-03,8');
    expect(lines()).toEqual([
      'content/un-police/totals.csv:3:1  count: found 8; wanted 7, the sum of this month in content/un-police/contributions.csv',
    ]);
  });

  test('an unknown note is refused', () => {
    tree.edit('un-police/totals.csv', 'un-report,one-report', 'un-report,two-reports');
    expect(lines()).toEqual([
      "content/un-police/totals.csv:2:1  note: found 'two-reports', which names nothing; wanted one of one-report, the notes of series.yaml",
    ]);
  });

  test('a share that is no number is refused', () => {
    tree.edit('un-police/totals.csv', '300,1.0', '300,1%');
    expect(lines()).toEqual([
      "content/un-police/totals.csv:2:1  share_percent: found '1%'; wanted a number, 0 or more, or nothing",
    ]);
  });

  test('an unknown column is refused', () => {
    tree.edit(
      'un-police/contributions.csv',
      'month,mission,count,women,men,source_id\n2018-02,ALL,3,,,un-report\n2018-03,MALI,5,1,4,un-report\n2018-03,OTHER,2,,,un-report\n',
      'month,mission,counts,women,men,source_id\n2018-02,ALL,3,,,un-report\n',
    );
    expect(lines()).toEqual([
      'content/un-police/contributions.csv:1:1  found the columns month,mission,counts,women,men,source_id; wanted month,mission,count,women,men,source_id',
    ]);
  });

  test('months out of order and rows that stand twice are refused', () => {
    tree.add(
      'un-police/contributions.csv',
      '2018-03,MALI,0,,,un-report\n2017-01,ALL,4,,,un-report\n',
    );
    tree.add('un-police/totals.csv', '2018-04,,,,,,,,,,\n');
    expect(lines()).toEqual([
      "content/un-police/contributions.csv:5:1  mission: found 'MALI' in 2018-03 a second time; wanted one row a month and mission",
      "content/un-police/contributions.csv:6:1  month: found '2017-01' after '2018-03'; wanted the oldest month first",
      "content/un-police/totals.csv:5:1  month: found '2018-04' after '2018-04'; wanted one row a month, the oldest first",
    ]);
  });
});

describe('Values', () => {
  test('a value of null needs a note', () => {
    tree.edit(figure, 'value: 2000', 'value: null');
    expect(lines()).toEqual([
      'content/figures/officers.yaml:10:5  values[1].note: found nothing: the field is missing; wanted a note that says why no number is given, since the value is null',
    ]);
  });

  test('the upper end of a range must be above the lower', () => {
    tree.edit(figure, 'valueMax: 4300', 'valueMax: 3900');
    expect(lines()).toEqual([
      'content/figures/officers.yaml:21:15  values[2].valueMax: found 3900; wanted a number greater than value, the lower end of the range',
    ]);
  });

  test('a range has a lower end', () => {
    tree.edit(
      figure,
      'value: 4000\n',
      'value: null\n    note: { en: Not given., fr: Non donné. }\n',
    );
    expect(lines()).toEqual([
      'content/figures/officers.yaml:22:15  values[2].valueMax: found 4300; wanted a number greater than value, the lower end of the range',
    ]);
  });
});

describe('All mistakes', () => {
  test('are listed at once, by file and line, with their number at the end', () => {
    tree.edit(story, "date: '2014'", "date: '2014-02-30'");
    tree.edit(story, 'services: [police]', 'services: [army]');
    tree.edit(mission, 'status: ended\n', 'staus: ended\n');
    tree.edit(english, 'Officers came', 'Then 15 officers came, in {haste}');
    tree.edit(country, 'iso: ML\n', "iso: ML\niso: 'ML'\n");
    tree.edit('un-police/totals.csv', '2018-03,7', '2018-03,8');
    tree.write('notes.txt', 'x');
    tree.write('changes/second.yaml', 'kind: edition\n');
    expect(formatProblems(checkContent(tree.root)).split('\n')).toEqual([
      "content/changes/second.yaml:1:1  date: found nothing: the field is missing; wanted a date in quotation marks, such as '1989-10' (The day it was published.)",
      'content/changes/second.yaml:1:1  significance: found nothing: the field is missing; wanted one of significant, minor (significant: moves the date modified of the records concerned and enters the feeds. minor: stands on the page of changes only.)',
      'content/changes/second.yaml:1:1  title: found nothing: the field is missing; wanted fields below it: en, fr (What changed, in a line.)',
      'content/changes/second.yaml:1:1  text: found nothing: the field is missing; wanted fields below it: en, fr (What changed and why; for a correction also what was wrong, and since when.)',
      'content/countries/mali/facts.yaml:2:1  found a field that stands here a second time; wanted each field once',
      `content/missions/mali/en.mdx:3:6  found the number '15' typed in prose; wanted a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">15</Literal>`,
      "content/missions/mali/en.mdx:3:27  found '{'; wanted round brackets ( ) or none: curly ones would be run as code",
      "content/missions/mali/en.mdx:3:33  found '}'; wanted round brackets ( ) or none: curly ones would be run as code",
      "content/missions/mali/facts.yaml:16:1  staus: found an unknown field 'staus'; wanted 'status'",
      'content/notes.txt:1:1  found a file or folder nobody reads; wanted one of sources, figures, events, terms, changes, rules, questions, missions, countries, stories, articles, partners, un-police, site.yaml, publishers.yaml',
      "content/stories/patrols/facts.yaml:5:7  date: found '2014-02-30' is no day of the calendar: February 2014 has 28 days; wanted a real day, or only '2014-02'",
      "content/stories/patrols/facts.yaml:8:12  services[1]: found 'army', which names nothing; wanted the id of a record in content/partners",
      'content/un-police/totals.csv:3:1  count: found 8; wanted 7, the sum of this month in content/un-police/contributions.csv',
      '13 mistakes in 7 files. Nothing is built until they are mended.',
    ]);
  });

  test('are counted in the singular when there is one', () => {
    tree.edit(story, 'services: [police]', 'services: [army]');
    expect(formatProblems(checkContent(tree.root)).split('\n').at(-1)).toBe(
      '1 mistake in 1 file. Nothing is built until it is mended.',
    );
  });
});
