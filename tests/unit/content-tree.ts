import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The least content that is sound: one record of each kind, each named by another. */
export const soundFiles: Record<string, string> = {
  'site.yaml': `name: { en: The record, fr: Le registre }
subtitle: { en: A record, fr: Un registre }
independence: { en: Independent., fr: Indépendant. }
edition: '2026-11-21'
firstYear: 1989
publisher: null
correctionsEmail: null
securityContact: null
repository: null
borderNote: { en: Borders of today., fr: Frontières d’aujourd’hui. }
mapCredit: { en: Map, fr: Carte }
`,
  'publishers.yaml': `police:
  name: { en: The police, fr: La police }
  partner: police
un:
  name: { en: United Nations, fr: Nations Unies }
`,
  'sources/police-page.yaml': `title: Our work in Mali
publisher: police
url: https://example.org/mali
date: '2018-06'
retrieved: '2026-11-20'
languages: [en, fr]
kind: official
type: webpage
describes: { en: What officers did., fr: Ce qu’ont fait les policiers. }
`,
  'sources/un-report.yaml': `title: Monthly report
publisher: un
url: https://example.org/report
date: null
retrieved: '2026-11'
languages: [en]
kind: dataset
type: dataset
`,
  'missions/mali/facts.yaml': `kind: mission
name: { en: Mission in Mali, fr: Mission au Mali }
acronym: null
slug: { en: mali-mission, fr: mission-mali }
organization: un
countries: [mali]
mission:
  start: '2013-04'
  end: '2023-12-31'
  sources: [un-report]
canadianPolice:
  start: '2013-06'
  end: null
  lastSeen: '2023'
  sources: [police-page]
status: ended
evidence: confirmed
armed: { status: unarmed, sources: [police-page] }
languages: { codes: [fr], sources: [police-page] }
roles: [{ role: training, sources: [police-page] }]
services: [{ partner: police, sources: [police-page] }]
unSeries: MALI
values:
  - id: mali-officers
    label: { en: Officers sent, fr: Policiers envoyés }
    value: 12
    qualifier: about
    unit: officers
    scope: mission:mali
    status: deployed
    asOf: '2018-06'
    asOfBasis: stated
    source: police-page
modified: '2026-11-21'
`,
  'missions/mali/en.mdx': `## The work

Officers came in 2013. <Cite source="police-page" />

They were <Value of="mali-officers" /> in <Ref to="country:mali">the country</Ref>.
`,
  'missions/mali/fr.mdx': `## Le travail

Des policiers sont venus en 2013. <Cite source="police-page" />

Ils étaient <Value of="mali-officers" /> dans <Ref to="country:mali">le pays</Ref>.
`,
  'countries/mali/facts.yaml': `iso: ML
name: { en: Mali, fr: Mali }
slug: { en: mali, fr: mali }
region: africa
point: { lon: -1.5, lat: 16.5 }
modified: '2026-11-21'
`,
  'countries/mali/en.mdx': 'Police were asked for. <Cite source="police-page" />\n',
  'countries/mali/fr.mdx': 'On a demandé des policiers. <Cite source="police-page" />\n',
  'stories/patrols/facts.yaml': `kind: story
title: { en: Patrols, fr: Patrouilles }
slug: { en: patrols, fr: patrouilles }
summary: { en: How officers patrolled., fr: Comment on patrouillait. }
date: '2014'
missions: [mali]
countries: [mali]
services: [police]
people:
  - id: roy
    name: Dominique Roy
    shortName: Roy
    rank: { en: Sergeant, fr: sergent }
    service: police
    namedBy: [police-page]
published:
  sources: [police-page]
  withheldBy: []
  withdrawn: null
modified: '2026-11-21'
`,
  'stories/patrols/en.mdx': '<Person of="roy" /> was there. <Cite source="police-page" />\n',
  'stories/patrols/fr.mdx': '<Person of="roy" /> y était. <Cite source="police-page" />\n',
  'partners/police/facts.yaml': `kind: federal-police
name: { en: The police, fr: La police }
shortName: null
slug: { en: police, fr: police }
role: { text: { en: Sends officers., fr: Envoie des policiers. }, sources: [police-page] }
period: { start: '1989', end: null, sources: [police-page] }
modified: '2026-11-21'
`,
  'figures/officers.yaml': `title: { en: Officers, fr: Policiers }
slug: { en: officers, fr: policiers }
definition: { en: Officers sent., fr: Policiers envoyés. }
units: [officers]
rank: 1
disagreements:
  - between: [officers-2010, officers-2018]
    reason: different-dates
values:
  - id: officers-2010
    value: 2000
    qualifier: almost
    unit: officers
    scope: all-missions
    status: cumulative
    asOf: '2010'
    asOfBasis: stated
    source: police-page
  - id: officers-2018
    value: 4000
    valueMax: 4300
    qualifier: stated
    unit: officers
    scope: country:ML
    status: cumulative
    asOf: '2018-06'
    asOfBasis: stated
    source: police-page
    supersedes: officers-2010
modified: '2026-11-21'
`,
  'events/first-officers.yaml': `date: '2013-06'
title: { en: First officers, fr: Premiers policiers }
kind: mission
missions: [mali]
sources: [police-page]
`,
  'terms/peace-operation.yaml': `term: { en: peace operation, fr: opération de paix }
sources: [un-report]
`,
  'articles/about/facts.yaml': `title: { en: About, fr: À propos }
summary: { en: Who makes it., fr: Qui le tient. }
modified: '2026-11-21'
`,
  'articles/about/en.mdx': 'One page.\n',
  'articles/about/fr.mdx': 'Une page.\n',
  'articles/totals/facts.yaml': `title: { en: Totals, fr: Totaux }
summary: { en: Why they differ., fr: Pourquoi ils diffèrent. }
under: figures
slug: { en: totals, fr: totaux }
related: ['figure:officers']
modified: '2026-11-21'
`,
  'articles/totals/en.mdx': '<WhyTotalsDiffer />\n',
  'articles/totals/fr.mdx': '<WhyTotalsDiffer />\n',
  'rules/age.yaml': `title: { en: Age, fr: Âge }
order: 1
setBy: un
published: whole
text: { en: The UN sets limits of age., fr: L’ONU fixe des limites d’âge. }
question: { en: Are you within them?, fr: Les respectez-vous ? }
ask: { en: Ask your service., fr: Demandez à votre service. }
sources: [un-report]
checked: '2026-11-21'
`,
  'questions/how-long.yaml': `title: { en: How long is it?, fr: Combien de temps ? }
order: 1
asker: officer
published: whole
text: { en: It depends on the mission., fr: Cela dépend de la mission. }
sources: [police-page]
checked: '2026-11-21'
`,
  'changes/first.yaml': `date: '2026-11-21'
kind: edition
title: { en: First edition, fr: Première édition }
text: { en: It begins., fr: Elle commence. }
related: ['mission:mali']
significance: significant
`,
  'un-police/series.yaml': `title: { en: Series, fr: Série }
definition: { en: What it counts., fr: Ce qu’elle compte. }
cautions:
  - { en: Beware., fr: Attention. }
missions:
  OTHER: { en: Another mission, fr: Autre mission }
notes:
  one-report: { en: One report only., fr: Un seul rapport. }
modified: '2026-11-21'
`,
  'un-police/contributions.csv': `month,mission,count,women,men,source_id
2018-02,ALL,3,,,un-report
2018-03,MALI,5,1,4,un-report
2018-03,OTHER,2,,,un-report
`,
  'un-police/totals.csv': `month,count,women,men,rank,countries_tied,countries_with_police,un_police_total,share_percent,source_id,note
2018-02,3,,,9,1,20,300,1.0,un-report,one-report
2018-03,7,,,8,,,,,un-report,
2018-04,,,,,,,,,,
`,
};

/** A sound content folder in a folder of its own, to be spoiled by a test. Paths are below content/. */
export class ContentTree {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));

  constructor() {
    for (const [path, text] of Object.entries(soundFiles)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const file = join(this.root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Replaces text that stands in a file exactly once. */
  edit(path: string, from: string, to: string): void {
    const text = readFileSync(join(this.root, 'content', path), 'utf8');
    if (text.split(from).length !== 2)
      throw new Error(`'${from}' does not stand once in content/${path}.`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  /** Puts text at the end of a file. */
  add(path: string, text: string): void {
    this.write(path, readFileSync(join(this.root, 'content', path), 'utf8') + text);
  }

  remove(path: string): void {
    rmSync(join(this.root, 'content', path), { recursive: true });
  }

  destroy(): void {
    rmSync(this.root, { recursive: true });
  }
}
