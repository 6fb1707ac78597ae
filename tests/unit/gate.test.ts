import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#src/gate/check-content.ts';
import { formatProblem, formatProblems } from '#src/gate/problem.ts';
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
const lines = () => formatProblems(checkContent(tree.root)).split('\n').slice(0, -1);

describe('Sound content', () => {
  test('has no mistake, in the least tree that can be and in the record itself', () => {
    expect(checkContent(tree.root)).toEqual([]);
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
    tree.edit(mission, "evidence: confirmed\n", "evidence: confirmed\nevidenceNotes: { en: Thin., fr: Mince. }\n");
    console.log('DUMP'+JSON.stringify(["Fields an unknown field is shown with the one that was probably meant", lines()]));
  });

  test('an unknown field that resembles no other is shown with all there are', () => {
    tree.add('terms/peace-operation.yaml', "colour: blue\n");
    console.log('DUMP'+JSON.stringify(["Fields an unknown field that resembles no other is shown with all there are", lines()]));
  });

  test('an unknown field deep in a list is found too', () => {
    tree.edit(figure, '    supersedes:', '    replaces:');
    console.log('DUMP'+JSON.stringify(["Fields an unknown field deep in a list is found too", lines()]));
  });

  test('an unknown field of a publisher is found too', () => {
    tree.edit('publishers.yaml', "  partner: police\n", "  partnr: police\n");
    console.log('DUMP'+JSON.stringify(["Fields an unknown field of a publisher is found too", lines()]));
  });

  test('a missing field is asked for', () => {
    tree.edit(mission, "status: ended\n", '');
    console.log('DUMP'+JSON.stringify(["Fields a missing field is asked for", lines()]));
  });

  test('a missing field of a person does not stop the check of the text', () => {
    tree.edit(story, "    shortName: Roy\n", '');
    console.log('DUMP'+JSON.stringify(["Fields a missing field of a person does not stop the check of the text", lines()]));
  });

  test('a code outside its vocabulary is shown with all that are in it', () => {
    tree.edit(mission, "evidence: confirmed\n", "evidence: probable\n");
    console.log('DUMP'+JSON.stringify(["Fields a code outside its vocabulary is shown with all that are in it", lines()]));
  });

  test('text where a number belongs is refused', () => {
    tree.edit(figure, 'value: 2000', 'value: two thousand');
    console.log('DUMP'+JSON.stringify(["Fields text where a number belongs is refused", lines()]));
  });

  test('a number where text belongs is refused', () => {
    tree.edit('terms/peace-operation.yaml', '{ en: peace operation,', '{ en: 12,');
    console.log('DUMP'+JSON.stringify(["Fields a number where text belongs is refused", lines()]));
  });

  test('a single thing where a list belongs is refused', () => {
    tree.edit(story, 'missions: [mali]', 'missions: mali');
    console.log('DUMP'+JSON.stringify(["Fields a single thing where a list belongs is refused", lines()]));
  });

  test('an empty list is refused where at least one is needed', () => {
    tree.edit(mission, 'countries: [mali]', 'countries: []');
    console.log('DUMP'+JSON.stringify(["Fields an empty list is refused where at least one is needed", lines()]));
  });

  test('an empty text is refused', () => {
    tree.edit(story, 'en: Patrols,', "en: ' ',");
    console.log('DUMP'+JSON.stringify(["Fields an empty text is refused", lines()]));
  });

  test('a name doubled in a list is refused', () => {
    tree.edit(mission, 'countries: [mali]', 'countries: [mali, mali]');
    console.log('DUMP'+JSON.stringify(["Fields a name doubled in a list is refused", lines()]));
  });

  test('an address without https is refused', () => {
    tree.edit(source, 'https://example.org/mali', 'example.org/mali');
    console.log('DUMP'+JSON.stringify(["Fields an address without https is refused", lines()]));
  });

  test('a latitude beyond the pole is refused', () => {
    tree.edit(country, 'lat: 16.5', 'lat: 165');
    console.log('DUMP'+JSON.stringify(["Fields a latitude beyond the pole is refused", lines()]));
  });

  test('a rank of zero is refused', () => {
    tree.edit(figure, 'rank: 1', 'rank: 0');
    console.log('DUMP'+JSON.stringify(["Fields a rank of zero is refused", lines()]));
  });

  test('a slug with capitals or accents is refused', () => {
    tree.edit(story, 'fr: patrouilles', 'fr: Patrouilles-à-pied');
    console.log('DUMP'+JSON.stringify(["Fields a slug with capitals or accents is refused", lines()]));
  });

  test('a country code of three letters is refused', () => {
    tree.edit(country, 'iso: ML', 'iso: MLI');
    tree.edit(figure, 'country:ML', 'all-missions');
    console.log('DUMP'+JSON.stringify(["Fields a country code of three letters is refused", lines()]));
  });

  test('an unknown scope is refused', () => {
    tree.edit(figure, 'scope: all-missions', 'scope: everything');
    console.log('DUMP'+JSON.stringify(["Fields an unknown scope is refused", lines()]));
  });

  test('a correction address that is none is refused', () => {
    tree.edit('site.yaml', 'correctionsEmail: null', 'correctionsEmail: nobody');
    console.log('DUMP'+JSON.stringify(["Fields a correction address that is none is refused", lines()]));
  });

  test('a publisher’s id with capitals is refused', () => {
    tree.add('publishers.yaml', "The-UN:\n  name: { en: The UN, fr: L’ONU }\n");
    console.log('DUMP'+JSON.stringify(["Fields a publisher’s id with capitals is refused", lines()]));
  });

  test('a related record without its kind is refused', () => {
    tree.edit('changes/first.yaml', "['mission:mali']", "['mali']");
    console.log('DUMP'+JSON.stringify(["Fields a related record without its kind is refused", lines()]));
  });

  test('a slug without the page it stands under is refused', () => {
    tree.add('articles/about/facts.yaml', "slug: { en: about, fr: a-propos }\n");
    console.log('DUMP'+JSON.stringify(["Fields a slug without the page it stands under is refused", lines()]));
  });

});

describe('Dates', () => {
  test('an impossible day is refused and explained', () => {
    tree.edit(mission, "start: '2013-04'", "start: '2013-02-31'");
    console.log('DUMP'+JSON.stringify(["Dates an impossible day is refused and explained", lines()]));
  });

  test('an impossible month is refused and explained', () => {
    tree.edit(story, "date: '2014'", "date: '2014-13'");
    console.log('DUMP'+JSON.stringify(["Dates an impossible month is refused and explained", lines()]));
  });

  test('a day without quotation marks is refused, as Astro would move it', () => {
    tree.edit(story, "modified: '2026-11-21'", 'modified: 2026-02-30');
    console.log('DUMP'+JSON.stringify(["Dates a day without quotation marks is refused, as Astro would move it", lines()]));
  });

  test('a moment without quotation marks is refused', () => {
    tree.edit(story, "date: '2014'", 'date: 2014-05-06 10:30:00');
    console.log('DUMP'+JSON.stringify(["Dates a moment without quotation marks is refused", lines()]));
  });

  test('a year without quotation marks is refused', () => {
    tree.edit('events/first-officers.yaml', "date: '2013-06'", 'date: 2013');
    console.log('DUMP'+JSON.stringify(["Dates a year without quotation marks is refused", lines()]));
  });

  test('an interval is refused where a single date belongs', () => {
    tree.edit(mission, "end: '2023-12-31'", "end: '2022/2023'");
    console.log('DUMP'+JSON.stringify(["Dates an interval is refused where a single date belongs", lines()]));
  });

  test('a month is refused where a whole day belongs', () => {
    tree.edit(story, "modified: '2026-11-21'", "modified: '2026-11'");
    console.log('DUMP'+JSON.stringify(["Dates a month is refused where a whole day belongs", lines()]));
  });

  test('a text that is no date is told once, also where a whole day belongs', () => {
    tree.edit(story, "modified: '2026-11-21'", 'modified: yesterday');
    console.log('DUMP'+JSON.stringify(["Dates a text that is no date is told once, also where a whole day belongs", lines()]));
  });

  test('a period that ends before it starts is refused', () => {
    tree.edit(partner, "start: '1989', end: null", "start: '1989', end: '1988'");
    console.log('DUMP'+JSON.stringify(["Dates a period that ends before it starts is refused", lines()]));
  });

});

describe('The Canadian part of a mission', () => {
  test('is refused when it starts before the mission', () => {
    tree.edit(mission, "start: '2013-06'", "start: '2013-03'");
    console.log('DUMP'+JSON.stringify(["The Canadian part of a mission is refused when it starts before the mission", lines()]));
  });

  test('is refused when it ends after the mission', () => {
    tree.edit(mission, "  end: null\n", "  end: '2024'\n");
    console.log('DUMP'+JSON.stringify(["The Canadian part of a mission is refused when it ends after the mission", lines()]));
  });

  test('is refused when it is last seen after the mission', () => {
    tree.edit(mission, "lastSeen: '2023'", "lastSeen: '2024-01'");
    console.log('DUMP'+JSON.stringify(["The Canadian part of a mission is refused when it is last seen after the mission", lines()]));
  });

  test('is refused when it is first seen before the mission, whatever else is wrong', () => {
    tree.edit(mission, "  start: '2013-06'\n", "  start: null\n  firstSeen: '2012'\n");
    tree.edit(mission, "status: ended\n", "status: over\n");
    console.log('DUMP'+JSON.stringify(["The Canadian part of a mission is refused when it is first seen before the mission, whatever else is wrong", lines()]));
  });

});

describe('References that lead nowhere', () => {
  test('sources in a list', () => {
    tree.edit('events/first-officers.yaml', 'sources: [police-page]', 'sources: [police-paje]');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere sources in a list", lines()]));
  });

  test('the source of a value', () => {
    tree.edit(mission, '    source: police-page', '    source: somewhere');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the source of a value", lines()]));
  });

  test('the publisher of a source', () => {
    tree.edit('sources/un-report.yaml', 'publisher: un', 'publisher: unn');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the publisher of a source", lines()]));
  });

  test('the partner that a publisher is', () => {
    tree.edit('publishers.yaml', 'partner: police', 'partner: guards');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the partner that a publisher is", lines()]));
  });

  test('a mission', () => {
    tree.edit(story, 'missions: [mali]', 'missions: [mal]');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a mission", lines()]));
  });

  test('a country', () => {
    tree.edit(story, 'countries: [mali]', 'countries: [malawi]');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a country", lines()]));
  });

  test('a country to see also', () => {
    tree.add(country, "seeAlso: [niger]\n");
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a country to see also", lines()]));
  });

  test('a service', () => {
    tree.edit(story, 'services: [police]', 'services: [polices]');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a service", lines()]));
  });

  test('the service of a person', () => {
    tree.edit(story, '    service: police', '    service: army');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the service of a person", lines()]));
  });

  test('the document that names a person', () => {
    tree.edit(story, 'namedBy: [police-page]', 'namedBy: [gazette]');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the document that names a person", lines()]));
  });

  test('the partner of a service on a mission', () => {
    tree.edit(mission, 'partner: police', 'partner: army');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the partner of a service on a mission", lines()]));
  });

  test('a successor', () => {
    tree.add(partner, "successor: new-police\n");
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a successor", lines()]));
  });

  test('the body a partner is part of', () => {
    tree.add(partner, "parent: ministry\n");
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the body a partner is part of", lines()]));
  });

  test('the value that another one replaces', () => {
    tree.edit(figure, 'supersedes: officers-2010', 'supersedes: officers-2011');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the value that another one replaces", lines()]));
  });

  test('values that disagree', () => {
    tree.edit(figure, 'between: [officers-2010, officers-2018]', 'between: [officers-2010, officers-1999]');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere values that disagree", lines()]));
  });

  test('the mission that a value covers', () => {
    tree.edit(mission, 'scope: mission:mali', 'scope: mission:chad');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the mission that a value covers", lines()]));
  });

  test('the country that a value covers', () => {
    tree.edit(figure, 'scope: country:ML', 'scope: country:TD');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the country that a value covers", lines()]));
  });

  test('the service that a value covers', () => {
    tree.edit(figure, 'scope: country:ML', 'scope: service:guards');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere the service that a value covers", lines()]));
  });

  test('a related record', () => {
    tree.edit('articles/totals/facts.yaml', 'figure:officers', 'figure:officer');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a related record", lines()]));
  });

  test('a document cited in a text', () => {
    tree.edit('articles/about/en.mdx', 'One page.', 'One page. <Cite source="police" />');
    tree.edit('articles/about/fr.mdx', 'Une page.', 'Une page. <Cite source="police" />');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a document cited in a text", lines()]));
  });

  test('a value named in a text', () => {
    tree.edit(english, 'of="mali-officers"', 'of="mali-oficers"');
    tree.edit(french, 'of="mali-officers"', 'of="mali-oficers"');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a value named in a text", lines()]));
  });

  test('a person named in a text', () => {
    tree.edit('stories/patrols/en.mdx', 'of="roy"', 'of="gagnon"');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a person named in a text", lines()]));
  });

  test('a person named in a text whose record has none', () => {
    tree.edit(english, 'Officers came', '<Person of="roy" /> came');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a person named in a text whose record has none", lines()]));
  });

  test('a record that a text leads to', () => {
    tree.edit(english, 'country:mali', 'country:malta');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a record that a text leads to", lines()]));
  });

  test('a record that a text leads to without its kind', () => {
    tree.edit(english, 'country:mali', 'mali');
    console.log('DUMP'+JSON.stringify(["References that lead nowhere a record that a text leads to without its kind", lines()]));
  });

});

describe('Doubles', () => {
  test('an id of a value that stands in another record', () => {
    tree.edit(mission, '- id: mali-officers', '- id: officers-2018');
    tree.edit(english, 'mali-officers', 'officers-2018');
    tree.edit(french, 'mali-officers', 'officers-2018');
    console.log('DUMP'+JSON.stringify(["Doubles an id of a value that stands in another record", lines()]));
  });

  test('an address that another record of the kind has in one language', () => {
    tree.write('figures/posts.yaml', "title: { en: Posts, fr: Postes }\nslug: { en: posts, fr: policiers }\ndefinition: { en: Posts., fr: Postes. }\nunits: [posts]\nrank: 2\nvalues:\n  - id: posts-2018\n    value: null\n    qualifier: stated\n    unit: posts\n    scope: programme\n    status: planned\n    asOf: '2018'\n    asOfBasis: inferred\n    source: police-page\n    note: { en: Not given., fr: Non donné. }\nmodified: '2026-11-21'\n");
    console.log('DUMP'+JSON.stringify(["Doubles an address that another record of the kind has in one language", lines()]));
  });

  test('an address below one page for an article and a figure', () => {
    tree.edit('articles/totals/facts.yaml', 'en: totals,', 'en: officers,');
    console.log('DUMP'+JSON.stringify(["Doubles an address below one page for an article and a figure", lines()]));
  });

  test('a country code', () => {
    tree.write('countries/mali-again/facts.yaml', "iso: ML\nname: { en: Mali again, fr: Encore le Mali }\nslug: { en: mali-again, fr: encore-mali }\nregion: africa\npoint: { lon: -1, lat: 16 }\nmodified: '2026-11-21'\n");
    tree.write('countries/mali-again/en.mdx', "A text.\n");
    tree.write('countries/mali-again/fr.mdx', "Un texte.\n");
    console.log('DUMP'+JSON.stringify(["Doubles a country code", lines()]));
  });

});

describe('Two languages', () => {
  test('a field in one language is refused', () => {
    tree.edit(country, 'name: { en: Mali, fr: Mali }', 'name: { en: Mali }');
    console.log('DUMP'+JSON.stringify(["Two languages a field in one language is refused", lines()]));
  });

  test('a text in English only is refused', () => {
    tree.remove(french);
    console.log('DUMP'+JSON.stringify(["Two languages a text in English only is refused", lines()]));
  });

  test('a text in French only is refused', () => {
    tree.remove(english);
    console.log('DUMP'+JSON.stringify(["Two languages a text in French only is refused", lines()]));
  });

  test('a record without its texts is refused', () => {
    tree.remove(english);
    tree.remove(french);
    console.log('DUMP'+JSON.stringify(["Two languages a record without its texts is refused", lines()]));
  });

  test('a partner may have no text, but not one language of it', () => {
    tree.write('partners/police/fr.mdx', "Un texte.\n");
    console.log('DUMP'+JSON.stringify(["Two languages a partner may have no text, but not one language of it", lines()]));
  });

  test('other headings in French than in English are refused', () => {
    tree.edit(french, 'Ils étaient', "## Le nombre\n\nIls étaient");
    console.log('DUMP'+JSON.stringify(["Two languages other headings in French than in English are refused", lines()]));
  });

  test('headings of another level are refused', () => {
    tree.edit(french, '## Le travail', '### Le travail');
    console.log('DUMP'+JSON.stringify(["Two languages headings of another level are refused", lines()]));
  });

  test('a value named in English only is refused', () => {
    tree.edit(french, '<Value of="mali-officers" />', 'nombreux');
    console.log('DUMP'+JSON.stringify(["Two languages a value named in English only is refused", lines()]));
  });

  test('a document cited in French only is refused', () => {
    tree.edit(french, 'Ils étaient', '<Cite source="un-report" /> Ils étaient');
    console.log('DUMP'+JSON.stringify(["Two languages a document cited in French only is refused", lines()]));
  });

});

describe('Sources', () => {
  test('one that nothing relies on is refused', () => {
    tree.write('sources/old-page.yaml', "title: An old page\npublisher: un\nurl: https://example.org/old\ndate: '1999'\nretrieved: '2026-11-20'\nlanguages: [en]\nkind: official\ntype: webpage\n");
    console.log('DUMP'+JSON.stringify(["Sources one that nothing relies on is refused", lines()]));
  });

  test('one that only a misspelt reference means is not called unused too', () => {
    tree.edit('sources/un-report.yaml', 'title: Monthly report', 'title: Monthly report');
    tree.edit('terms/peace-operation.yaml', 'un-report', 'un-reprt');
    tree.edit(mission, 'sources: [un-report]', 'sources: [police-page]');
    tree.edit('un-police/contributions.csv', "2018-02,ALL,3,,,un-report\n2018-03,MALI,5,1,4,un-report\n2018-03,OTHER,2,,,un-report\n", '');
    tree.edit('un-police/totals.csv', "2018-02,3,,,9,1,20,300,1.0,un-report,one-report\n2018-03,7,,,8,,,,,un-report,\n", '');
    console.log('DUMP'+JSON.stringify(["Sources one that only a misspelt reference means is not called unused too", lines()]));
  });

  test('a publisher that nothing relies on is refused', () => {
    tree.add('publishers.yaml', "gazette:\n  name: { en: Gazette, fr: Gazette }\n");
    console.log('DUMP'+JSON.stringify(["Sources a publisher that nothing relies on is refused", lines()]));
  });

  test('one with neither address nor description is refused', () => {
    tree.edit('sources/un-report.yaml', "url: https://example.org/report\n", '');
    console.log('DUMP'+JSON.stringify(["Sources one with neither address nor description is refused", lines()]));
  });

});

describe('Stories', () => {
  test('one without its published block is refused', () => {
    tree.edit(story, "published:\n  sources: [police-page]\n  withheldBy: []\n  withdrawn: null\n", '');
    console.log('DUMP'+JSON.stringify(["Stories one without its published block is refused", lines()]));
  });

  test('one that rests on no document is refused', () => {
    tree.edit(story, "published:\n  sources: [police-page]", "published:\n  sources: []");
    console.log('DUMP'+JSON.stringify(["Stories one that rests on no document is refused", lines()]));
  });

  test('one that names somebody where a source withheld a name is refused', () => {
    tree.edit(story, 'withheldBy: []', 'withheldBy: [un-report]');
    console.log('DUMP'+JSON.stringify(["Stories one that names somebody where a source withheld a name is refused", lines()]));
  });

  test('one that names somebody after a withdrawal is refused', () => {
    tree.edit(story, 'withdrawn: null', "withdrawn: '2026-11-01'");
    console.log('DUMP'+JSON.stringify(["Stories one that names somebody after a withdrawal is refused", lines()]));
  });

  test('a full name typed in prose is refused once', () => {
    tree.edit('stories/patrols/en.mdx', 'was there.', 'was there. It was Dominique Roy.');
    console.log('DUMP'+JSON.stringify(["Stories a full name typed in prose is refused once", lines()]));
  });

  test('every short name typed in prose is refused', () => {
    tree.edit('stories/patrols/fr.mdx', 'y était.', "y était. Roy est parti.\n\nPuis Roy est revenu à Royan.");
    console.log('DUMP'+JSON.stringify(["Stories every short name typed in prose is refused", lines()]));
  });

});

describe('Prose that states a figure', () => {
  test('in digits', () => {
    tree.edit(english, 'Officers came', 'Then 15 officers came');
    console.log('DUMP'+JSON.stringify(["Prose that states a figure in digits", lines()]));
  });

  test('in one digit', () => {
    tree.edit(english, 'Officers came', 'Then 5 officers came');
    console.log('DUMP'+JSON.stringify(["Prose that states a figure in one digit", lines()]));
  });

  test('in words', () => {
    tree.edit(english, 'Officers came', 'Some twenty-five officers came');
    console.log('DUMP'+JSON.stringify(["Prose that states a figure in words", lines()]));
  });

  test('in French digits', () => {
    tree.edit(french, 'Des policiers', 'Ensuite, 4 300 policiers');
    console.log('DUMP'+JSON.stringify(["Prose that states a figure in French digits", lines()]));
  });

  test('in French words', () => {
    tree.edit(french, 'Des policiers', 'Une vingtaine de policiers');
    console.log('DUMP'+JSON.stringify(["Prose that states a figure in French words", lines()]));
  });

  test('in an exception without a reason', () => {
    tree.edit(english, 'Officers came', '<Literal>15</Literal> officers came');
    console.log('DUMP'+JSON.stringify(["Prose that states a figure in an exception without a reason", lines()]));
  });

});

describe('Prose with', () => {
  test('an unknown component', () => {
    tree.edit(english, '<Cite source="police-page" />', '<Cites source="police-page" /> <Chart />');
    console.log('DUMP'+JSON.stringify(["Prose with an unknown component", lines()]));
  });

  test('an unknown attribute', () => {
    tree.edit(english, '<Cite source="police-page" />', '<Cite source="police-page" page="3" />');
    console.log('DUMP'+JSON.stringify(["Prose with an unknown attribute", lines()]));
  });

  test('an unknown form of a value', () => {
    tree.edit(english, 'of="mali-officers"', 'of="mali-officers" as="table"');
    console.log('DUMP'+JSON.stringify(["Prose with an unknown form of a value", lines()]));
  });

  test('a component without its attribute', () => {
    tree.edit(english, '<Value of="mali-officers" />', '<Value of="mali-officers" /> <Value />');
    console.log('DUMP'+JSON.stringify(["Prose with a component without its attribute", lines()]));
  });

  test('a component left open', () => {
    tree.edit(english, '<Value of="mali-officers" />', '<Value of="mali-officers">');
    console.log('DUMP'+JSON.stringify(["Prose with a component left open", lines()]));
  });

  test('a component that is never closed', () => {
    tree.edit(english, 'the country</Ref>', 'the country');
    console.log('DUMP'+JSON.stringify(["Prose with a component that is never closed", lines()]));
  });

  test('a component that closes nothing', () => {
    tree.edit(english, 'came in', 'came</Literal> in');
    console.log('DUMP'+JSON.stringify(["Prose with a component that closes nothing", lines()]));
  });

  test('a curly bracket', () => {
    tree.edit(english, 'Officers came', '{officers} came');
    console.log('DUMP'+JSON.stringify(["Prose with a curly bracket", lines()]));
  });

  test('a curly bracket within an exception', () => {
    tree.edit(english, 'Officers came', '<Literal why="a test">{process.exit()}</Literal> came');
    console.log('DUMP'+JSON.stringify(["Prose with a curly bracket within an exception", lines()]));
  });

  test('a digit after a less-than sign', () => {
    tree.edit(english, 'Officers came', '<5 officers came');
    tree.edit(french, 'Des policiers', '<5 policiers');
    console.log('DUMP'+JSON.stringify(["Prose with a digit after a less-than sign", lines()]));
  });

  test('HTML', () => {
    tree.edit(english, 'Officers came', '<b>Officers</b> came');
    console.log('DUMP'+JSON.stringify(["Prose with HTML", lines()]));
  });

  test('an HTML comment', () => {
    tree.edit(english, 'Officers came', '<!-- check --> Officers came');
    console.log('DUMP'+JSON.stringify(["Prose with an HTML comment", lines()]));
  });

  test('a component whose attribute is not quoted as it should be', () => {
    tree.edit(english, '<Cite source="police-page" />', "<Cite source='police-page' />");
    tree.edit(french, '<Cite source="police-page" />', "<Cite source='police-page' />");
    console.log('DUMP'+JSON.stringify(["Prose with a component whose attribute is not quoted as it should be", lines()]));
  });

  test('an import or export', () => {
    tree.edit(english, '## The work', "import x from \"y\"\nexport const z = x\n\n## The work");
    console.log('DUMP'+JSON.stringify(["Prose with an import or export", lines()]));
  });

  test('Markdown links of every form', () => {
    tree.edit(english, 'Officers came', "Officers [came](/en/), [were](https://example.org/a \"title\") and went to https://example.org/b or www.example.org.\n\n[stay]: https://example.org/c\n\nThey left");
    console.log('DUMP'+JSON.stringify(["Prose with Markdown links of every form", lines()]));
  });

  test('front matter', () => {
    tree.edit(english, '## The work', "---\ntitle: Mali\n---\n\n## The work");
    console.log('DUMP'+JSON.stringify(["Prose with front matter", lines()]));
  });

  test('a heading of the first level', () => {
    tree.edit(english, '## The work', '# The work');
    tree.edit(french, '## Le travail', '# Le travail');
    console.log('DUMP'+JSON.stringify(["Prose with a heading of the first level", lines()]));
  });

});

describe('Files', () => {
  test('a mission that is no YAML has no follow-on mistakes', () => {
    tree.edit(mission, "kind: mission\n", "kind: \"mission\n");
    console.log('DUMP'+JSON.stringify(["Files a mission that is no YAML has no follow-on mistakes", lines()]));
  });

  test('a story that is no YAML does not make its people unknown', () => {
    tree.edit(story, 'slug: {', 'slug: }');
    console.log('DUMP'+JSON.stringify(["Files a story that is no YAML does not make its people unknown", lines()]));
  });

  test('a figure that is no YAML does not make its values unknown', () => {
    tree.edit(figure, "rank: 1\n", "rank: 1\n indented: wrongly\n");
    tree.edit(english, 'mali-officers', 'officers-2010');
    tree.edit(french, 'mali-officers', 'officers-2010');
    console.log('DUMP'+JSON.stringify(["Files a figure that is no YAML does not make its values unknown", lines()]));
  });

  test('a country that is no YAML does not make its code unknown', () => {
    tree.edit(country, 'region: africa', 'region: africa: north');
    console.log('DUMP'+JSON.stringify(["Files a country that is no YAML does not make its code unknown", lines()]));
  });

  test('publishers that are no YAML do not make every publisher unknown', () => {
    tree.edit('publishers.yaml', "police:\n", "police\n");
    console.log('DUMP'+JSON.stringify(["Files publishers that are no YAML do not make every publisher unknown", lines()]));
  });

  test('a series that is no YAML does not make its codes and notes unknown', () => {
    tree.edit('un-police/series.yaml', "notes:\n", "notes: [\n");
    console.log('DUMP'+JSON.stringify(["Files a series that is no YAML does not make its codes and notes unknown", lines()]));
  });

  test('a field written twice is refused', () => {
    tree.edit(mission, "status: ended\n", "status: ended\nstatus: ongoing\n");
    console.log('DUMP'+JSON.stringify(["Files a field written twice is refused", lines()]));
  });

  test('a text is checked though the facts beside it cannot be read', () => {
    tree.edit(mission, "kind: mission\n", "kind: [\n");
    tree.edit(english, 'Officers came', 'Then 15 officers came');
    console.log('DUMP'+JSON.stringify(["Files a text is checked though the facts beside it cannot be read", lines()]));
  });

  test('an empty file is asked for its fields', () => {
    tree.write('terms/peace-operation.yaml', '');
    console.log('DUMP'+JSON.stringify(["Files an empty file is asked for its fields", lines()]));
  });

  test('a folder without facts.yaml is refused', () => {
    tree.remove(mission);
    console.log('DUMP'+JSON.stringify(["Files a folder without facts.yaml is refused", lines()]));
  });

  test('a missing site.yaml is asked for', () => {
    tree.remove('site.yaml');
    console.log('DUMP'+JSON.stringify(["Files a missing site.yaml is asked for", lines()]));
  });

  test('missing tables are asked for', () => {
    tree.remove('un-police/contributions.csv');
    tree.remove('un-police/totals.csv');
    console.log('DUMP'+JSON.stringify(["Files missing tables are asked for", lines()]));
  });

  test('a file that nobody reads is refused wherever it stands', () => {
    tree.write('notes.txt', 'x');
    tree.write('sources/readme.md', 'x');
    tree.write('missions/list.yaml', "x: 1\n");
    tree.write('missions/mali/photo.jpg', 'x');
    tree.write('un-police/old.csv', 'x');
    console.log('DUMP'+JSON.stringify(["Files a file that nobody reads is refused wherever it stands", lines()]));
  });

  test('an id with a capital or an underscore is refused', () => {
    tree.write('terms/Peace_Keeping.yaml', "term: { en: peacekeeping, fr: maintien de la paix }\nsources: [un-report]\n");
    tree.write('partners/The--Police/facts.yaml', "kind: association\nname: { en: Association, fr: Association }\nshortName: null\nslug: { en: association, fr: association }\nrole: { text: { en: Helps., fr: Aide. }, sources: [police-page] }\nperiod: { start: null, end: null, sources: [] }\nmodified: '2026-11-21'\n");
    console.log('DUMP'+JSON.stringify(["Files an id with a capital or an underscore is refused", lines()]));
  });

});

describe('The UN tables', () => {
  test('a bad month is refused', () => {
    tree.edit('un-police/contributions.csv', '2018-02,ALL,3', '2018-2,ALL,3');
    console.log('DUMP'+JSON.stringify(["The UN tables a bad month is refused", lines()]));
  });

  test('a negative count is refused, and the sum it would spoil not told', () => {
    tree.edit('un-police/contributions.csv', 'MALI,5,1,4', 'MALI,-5,1,4');
    console.log('DUMP'+JSON.stringify(["The UN tables a negative count is refused, and the sum it would spoil not told", lines()]));
  });

  test('an empty count is refused where a row claims one', () => {
    tree.edit('un-police/contributions.csv', 'MALI,5,1,4', 'MALI,,1,4');
    console.log('DUMP'+JSON.stringify(["The UN tables an empty count is refused where a row claims one", lines()]));
  });

  test('a count that is no number is refused in totals too', () => {
    tree.edit('un-police/totals.csv', '2018-03,7', '2018-03,7e1');
    console.log('DUMP'+JSON.stringify(["The UN tables a count that is no number is refused in totals too", lines()]));
  });

  test('an unknown mission code is refused', () => {
    tree.edit('un-police/contributions.csv', 'OTHER,2', 'OTHR,2');
    console.log('DUMP'+JSON.stringify(["The UN tables an unknown mission code is refused", lines()]));
  });

  test('an unknown source is told once', () => {
    tree.edit('un-police/contributions.csv', "2018-02,ALL,3,,,un-report\n2018-03,MALI,5,1,4,un-report", "2018-02,ALL,3,,,un-table\n2018-03,MALI,5,1,4,un-table");
    tree.edit('un-police/totals.csv', '1.0,un-report', '1.0,un-table');
    console.log('DUMP'+JSON.stringify(["The UN tables an unknown source is told once", lines()]));
  });

  test('a total that is not the sum of its contributions is refused', () => {
    tree.edit('un-police/totals.csv', '2018-03,7', '2018-03,8');
    console.log('DUMP'+JSON.stringify(["The UN tables a total that is not the sum of its contributions is refused", lines()]));
  });

  test('an unknown note is refused', () => {
    tree.edit('un-police/totals.csv', 'un-report,one-report', 'un-report,two-reports');
    console.log('DUMP'+JSON.stringify(["The UN tables an unknown note is refused", lines()]));
  });

  test('a share that is no number is refused', () => {
    tree.edit('un-police/totals.csv', '300,1.0', '300,1%');
    console.log('DUMP'+JSON.stringify(["The UN tables a share that is no number is refused", lines()]));
  });

  test('an unknown column is refused', () => {
    tree.edit('un-police/contributions.csv', "month,mission,count,women,men,source_id\n2018-02,ALL,3,,,un-report\n2018-03,MALI,5,1,4,un-report\n2018-03,OTHER,2,,,un-report\n", "month,mission,counts,women,men,source_id\n2018-02,ALL,3,,,un-report\n");
    console.log('DUMP'+JSON.stringify(["The UN tables an unknown column is refused", lines()]));
  });

  test('months out of order and rows that stand twice are refused', () => {
    tree.add('un-police/contributions.csv', "2018-03,MALI,0,,,un-report\n2017-01,ALL,4,,,un-report\n");
    tree.add('un-police/totals.csv', "2018-04,,,,,,,,,,\n");
    console.log('DUMP'+JSON.stringify(["The UN tables months out of order and rows that stand twice are refused", lines()]));
  });

});

describe('Values', () => {
  test('a value of null needs a note', () => {
    tree.edit(figure, 'value: 2000', 'value: null');
    console.log('DUMP'+JSON.stringify(["Values a value of null needs a note", lines()]));
  });

  test('the upper end of a range must be above the lower', () => {
    tree.edit(figure, 'valueMax: 4300', 'valueMax: 3900');
    console.log('DUMP'+JSON.stringify(["Values the upper end of a range must be above the lower", lines()]));
  });

  test('a range has a lower end', () => {
    tree.edit(figure, "value: 4000\n", "value: null\n    note: { en: Not given., fr: Non donné. }\n");
    console.log('DUMP'+JSON.stringify(["Values a range has a lower end", lines()]));
  });

});
