import type { Both } from '#src/i18n/segments.ts';
import { inBoth, type Column, type Table } from './table.ts';

/**
 * Every table of the record, defined once: the CSV files, the descriptors of datapackage.json, the catalogue,
 * the dictionary and the page of the data are all made from here. Names of files and columns are a contract:
 * add to them, never change or remove one.
 */

const id = (en: string, fr: string): Column => ({
  path: 'id',
  type: 'id',
  required: true,
  says: { en, fr },
});
const urls: Column[] = inBoth(
  'url',
  { en: 'Address of the page', fr: 'Adresse de la page' },
  { type: 'address', required: true },
);
const labels: Column[] = inBoth(
  'label',
  {
    en: 'The row in words; in the CSV file only',
    fr: 'La ligne en mots, dans le fichier CSV seulement',
  },
  { required: true },
);
const date = (path: string, en: string, fr: string, required?: true): Column => ({
  path,
  type: 'edtf',
  says: { en, fr },
  ...(required && { required }),
});
const ids = (path: string, en: string, fr: string): Column => ({
  path,
  type: 'ids',
  says: { en, fr },
});
const code = (path: string, list: string, en: string, fr: string): Column => ({
  path,
  type: 'code',
  list,
  required: true,
  says: { en, fr },
});
const text = (path: string, en: string, fr: string, more: Partial<Column> = {}): Column => ({
  path,
  type: 'text',
  says: { en, fr },
  ...more,
});
const count = (path: string, en: string, fr: string, more: Partial<Column> = {}): Column => ({
  path,
  type: 'integer',
  says: { en, fr },
  ...more,
});
const month: Column = {
  path: 'month',
  type: 'month',
  required: true,
  says: { en: 'Month, counted on its last day', fr: 'Mois, compté à son dernier jour' },
};
const iso = '^[A-Z]{2}$';

export const tables = [
  {
    name: 'missions',
    title: { en: 'Missions', fr: 'Missions' },
    says: {
      en: 'Missions with Canadian police: names, dates, places, evidence. The mission’s dates and those of the Canadian part are kept apart.',
      fr: 'Missions auxquelles des policiers canadiens ont pris part : noms, dates, lieux, degré de preuve. Les dates de la mission et celles de la partie canadienne sont distinctes.',
    },
    key: ['id'],
    terms: 'facts',
    columns: [
      id('Permanent id of the mission', 'Identifiant permanent de la mission'),
      code('kind', 'mission-kind', 'Peace mission, or related activity left out of totals of missions', 'Mission de paix, ou activité connexe exclue des totaux de missions'),
      ...inBoth('acronym', { en: 'Short form, if any', fr: 'Sigle, s’il y en a un' }),
      ...inBoth('name', { en: 'Full name', fr: 'Nom complet' }, { required: true }),
      code('organization', 'organization', 'Who leads it', 'Qui la dirige'),
      { path: 'countries', type: 'codes', required: true, says: { en: 'Where: ISO 3166-1 alpha-2 codes, with XK (Kosovo) and PS (West Bank)', fr: 'Où : codes ISO 3166-1 alpha-2, avec XK (Kosovo) et PS (Cisjordanie)' } },
      date('mission.start', 'Start of the mission itself', 'Début de la mission elle-même'),
      date('mission.end', 'End of the mission itself', 'Fin de la mission elle-même'),
      date('canadianPolice.start', 'Start of the Canadian police part', 'Début de la participation policière canadienne'),
      date('canadianPolice.end', 'End of the Canadian police part', 'Fin de la participation policière canadienne'),
      date('canadianPolice.firstSeen', 'First date at which a document shows Canadian police there, where the start is not published', 'Première date à laquelle un document y montre des policiers canadiens, quand le début n’est pas publié'),
      date('canadianPolice.lastSeen', 'Last such date, where the end is not published', 'Dernière date de ce genre, quand la fin n’est pas publiée'),
      code('status', 'mission-status', 'Where the Canadian part stands, as last published', 'État de la participation canadienne, selon la dernière publication'),
      code('evidence', 'evidence', 'How well the Canadian part is documented', 'Degré de preuve de la participation canadienne'),
      ids('sources', 'Documents that give the dates (ids in sources.csv)', 'Documents qui donnent les dates (identifiants de sources.csv)'),
      ...urls,
      ...labels,
    ],
  },
  {
    name: 'countries',
    title: { en: 'Countries', fr: 'Pays' },
    says: {
      en: 'Countries and territories where Canadian police served. Names and borders express no opinion.',
      fr: 'Pays et territoires où des policiers canadiens ont servi. Les noms et les frontières n’expriment aucune opinion.',
    },
    key: ['id'],
    terms: 'facts',
    columns: [
      id('Permanent id of the country', 'Identifiant permanent du pays'),
      text('iso', 'ISO 3166-1 alpha-2 code, with XK (Kosovo) and PS (West Bank)', 'Code ISO 3166-1 alpha-2, avec XK (Kosovo) et PS (Cisjordanie)', { required: true, pattern: iso }),
      ...inBoth('name', { en: 'Name', fr: 'Nom' }, { required: true }),
      code('region', 'region', 'Region of the world', 'Région du monde'),
      ids('missions', 'Missions there (ids in missions.csv)', 'Missions qui s’y sont déroulées (identifiants de missions.csv)'),
      ...inBoth('borderNote', { en: 'What must be said of its borders, if anything', fr: 'Ce qu’il faut dire de ses frontières, s’il y a lieu' }),
      ...urls,
      ...labels,
    ],
  },
  {
    name: 'partners',
    title: { en: 'Partners', fr: 'Partenaires' },
    says: {
      en: 'Departments, police services, organizations and training centres that take part, under the names they bore.',
      fr: 'Ministères, services de police, organisations et centres de formation qui prennent part, sous les noms qu’ils portaient.',
    },
    key: ['id'],
    terms: 'facts',
    columns: [
      id('Permanent id of the partner', 'Identifiant permanent du partenaire'),
      code('kind', 'partner-kind', 'What kind of body it is', 'Genre d’organisme'),
      ...inBoth('name', { en: 'Full name', fr: 'Nom complet' }, { required: true }),
      ...inBoth('shortName', { en: 'Short form, if any', fr: 'Forme courte, s’il y en a une' }),
      date('period.start', 'Since when it took part under this name', 'Depuis quand il prend part sous ce nom'),
      date('period.end', 'Until when', 'Jusqu’à quand'),
      { path: 'successor', type: 'id', refers: { table: 'partners', column: 'id' }, says: { en: 'The partner that took over from it', fr: 'Le partenaire qui lui a succédé' } },
      ids('period.sources', 'Documents that give these dates', 'Documents qui donnent ces dates'),
      ...urls,
      ...labels,
    ],
  },
  {
    name: 'stories',
    title: { en: 'Stories', fr: 'Récits' },
    says: {
      en: 'Stories and shorter accounts, by title, date and place. No person is named here.',
      fr: 'Récits et comptes rendus plus courts, par titre, date et lieu. Personne n’est nommé ici.',
    },
    key: ['id'],
    terms: 'ours',
    columns: [
      id('Permanent id of the story', 'Identifiant permanent du récit'),
      code('kind', 'story-kind', 'Story with a page of its own, or account on its country’s page', 'Récit qui a sa page, ou compte rendu sur la page de son pays'),
      ...inBoth('title', { en: 'Title', fr: 'Titre' }, { required: true }),
      date('date', 'When it happened', 'Quand cela s’est passé'),
      ids('missions', 'Missions (ids in missions.csv)', 'Missions (identifiants de missions.csv)'),
      ids('countries', 'Countries (ids in countries.csv)', 'Pays (identifiants de countries.csv)'),
      ids('services', 'Police services (ids in partners.csv)', 'Services de police (identifiants de partners.csv)'),
      ...urls,
      ...labels,
    ],
  },
  {
    name: 'events',
    title: { en: 'Events', fr: 'Événements' },
    says: {
      en: 'Dated steps of the arrangement and of missions: the timeline.',
      fr: 'Étapes datées de l’arrangement et des missions : la chronologie.',
    },
    key: ['id'],
    terms: 'facts',
    columns: [
      id('Permanent id of the event', 'Identifiant permanent de l’événement'),
      date('date', 'When it happened', 'Quand cela s’est passé', true),
      code('kind', 'event-kind', 'Kind of event', 'Genre d’événement'),
      ...inBoth('title', { en: 'What happened', fr: 'Ce qui s’est passé' }, { required: true }),
      { ...ids('sources', 'Documents that state it (ids in sources.csv)', 'Documents qui l’affirment (identifiants de sources.csv)'), required: true },
      ...urls,
      ...labels,
    ],
  },
  {
    name: 'figures',
    title: { en: 'Figures', fr: 'Chiffres' },
    says: {
      en: 'Every published value of every figure, one a row. Do not add values of different scope, unit, status or date. Numbers told on a mission’s or story’s own page only are not here.',
      fr: 'Toutes les valeurs publiées de tous les chiffres, une par ligne. Ne pas additionner des valeurs de portée, d’unité, de statut ou de date différents. Les nombres qui ne sont donnés que sur la page d’une mission ou d’un récit n’y sont pas.',
    },
    key: ['value_id'],
    terms: 'facts',
    columns: [
      { path: 'figureId', type: 'id', required: true, says: { en: 'The figure', fr: 'Le chiffre' } },
      { path: 'valueId', type: 'id', required: true, says: { en: 'Permanent id of the value: its place on the figure’s page is the address with # and this id', fr: 'Identifiant permanent de la valeur : sa place sur la page du chiffre est l’adresse suivie de # et de cet identifiant' } },
      { path: 'value', type: 'number', says: { en: 'The number as published; empty where the source gives none', fr: 'Le nombre tel que publié ; vide si la source n’en donne pas' } },
      code('qualifier', 'qualifier', 'How exactly the source states it', 'Avec quelle précision la source l’énonce'),
      code('unit', 'unit', 'What is counted: officers are people, deployments are departures, posts are places that may be filled', 'Ce qui est compté : les policiers sont des personnes, les déploiements des départs, les postes des places à pourvoir'),
      text('scope', 'What it covers: a code, or mission:<id>, country:<ISO code>, service:<partner id>', 'Ce qu’elle couvre : un code, ou mission:<identifiant>, country:<code ISO>, service:<identifiant du partenaire>', { required: true, list: 'scope', pattern: '^[a-z0-9-]+(:[A-Za-z0-9-]+)?$' }),
      code('status', 'status', 'In what sense it holds', 'Dans quel sens elle vaut'),
      date('asOf', 'The date at which it holds', 'La date à laquelle elle vaut', true),
      { path: 'sourceId', type: 'id', required: true, refers: { table: 'sources', column: 'id' }, says: { en: 'The document that states it', fr: 'Le document qui l’énonce' } },
      ...inBoth('label', { en: 'The figure’s title and the scope, in words', fr: 'Le titre du chiffre et la portée, en mots' }, { required: true }),
    ],
    jsonOnly: [
      { path: 'id', type: 'id', says: { en: 'Permanent id of the figure', fr: 'Identifiant permanent du chiffre' } },
      { path: 'title', type: 'text', says: { en: 'Title, in both languages', fr: 'Titre, dans les deux langues' } },
      { path: 'definition', type: 'text', says: { en: 'What is counted, in both languages', fr: 'Ce qui est compté, dans les deux langues' } },
      { path: 'unit', type: 'code', list: 'unit', says: { en: 'Its unit, or a list of its units', fr: 'Son unité, ou la liste de ses unités' } },
      { path: 'cautions', type: 'text', says: { en: 'What must not be concluded from it', fr: 'Ce qu’il ne faut pas en conclure' } },
      { path: 'disagreements', type: 'text', list: 'difference', says: { en: 'Values that differ: their ids, the reason, a note', fr: 'Valeurs qui diffèrent : leurs identifiants, la raison, une note' } },
      { path: 'modified', type: 'edtf', says: { en: 'Day on which its meaning last changed', fr: 'Jour où son sens a changé pour la dernière fois' } },
      { path: 'url', type: 'address', says: { en: 'Addresses of its page', fr: 'Adresses de sa page' } },
      { path: 'values.id', type: 'id', says: { en: 'The same as value_id', fr: 'Le même que value_id' } },
      { path: 'values.valueMax', type: 'number', says: { en: 'The upper end, where the source gives a range', fr: 'La limite supérieure, quand la source donne un intervalle' } },
      { path: 'values.asOfBasis', type: 'code', list: 'as-of-basis', says: { en: 'How the date is known', fr: 'Comment la date est connue' } },
      { path: 'values.scopeName', type: 'text', says: { en: 'The scope in words', fr: 'La portée en mots' } },
      { path: 'values.source', type: 'id', says: { en: 'The same as source_id', fr: 'Le même que source_id' } },
      { path: 'values.otherSources', type: 'ids', says: { en: 'Further documents that state the same, if any', fr: 'Autres documents qui énoncent la même chose, s’il y en a' } },
      { path: 'values.supersedes', type: 'id', says: { en: 'The value of the same publisher that this one replaces, if any', fr: 'La valeur du même éditeur que celle-ci remplace, s’il y en a une' } },
      { path: 'values.retrieved', type: 'edtf', says: { en: 'When the statement was read', fr: 'Quand l’énoncé a été lu' } },
      { path: 'values.note', type: 'text', says: { en: 'Why there is no number, what was corrected and the like; null if nothing', fr: 'Pourquoi il n’y a pas de nombre, ce qui a été corrigé, etc. ; null s’il n’y a rien' } },
    ],
  },
  {
    name: 'sources',
    title: { en: 'Sources', fr: 'Sources' },
    says: {
      en: 'Every document this record cites. Addresses age; where a kept copy is known it is given.',
      fr: 'Tous les documents que cite ce registre. Les adresses vieillissent ; une copie conservée est donnée lorsqu’elle est connue.',
    },
    key: ['id'],
    terms: 'facts',
    columns: [
      id('Permanent id of the document', 'Identifiant permanent du document'),
      ...inBoth('title', { en: 'Title as published, in the document’s own language: the same in both columns', fr: 'Titre tel que publié, dans la langue du document : le même dans les deux colonnes' }, { required: true }),
      ...inBoth('edition', { en: 'Our words that tell editions apart', fr: 'Nos mots pour distinguer les éditions' }),
      ...inBoth('publisher', { en: 'Who published it', fr: 'Qui l’a publié' }, { required: true }),
      date('date', 'When it was published; empty where the document does not say', 'Quand il a été publié ; vide si le document ne le dit pas'),
      { path: 'languages', type: 'codes', list: 'language', required: true, says: { en: 'Languages of the document', fr: 'Langues du document' } },
      code('kind', 'source-kind', 'What kind of text it is', 'Genre de texte'),
      { path: 'address', type: 'address', says: { en: 'Where it can be read', fr: 'Où le lire' } },
      { path: 'archive', type: 'address', says: { en: 'A copy kept by an archive, where one is known', fr: 'Une copie conservée par une archive, si elle est connue' } },
      date('retrieved', 'When we read it', 'Quand nous l’avons lu', true),
      ...urls,
      ...labels,
    ],
  },
  {
    name: 'un-police',
    title: { en: 'UN series by mission', fr: 'Série de l’ONU par mission' },
    says: {
      en: 'Canadian police in each UN mission on the last day of the month. A month without a row says nothing about that mission; see the totals for gaps. A month has either ALL or missions, so that rows of a month can be added.',
      fr: 'Policiers canadiens dans chaque mission de l’ONU le dernier jour du mois. Un mois sans ligne ne dit rien de cette mission ; voir les totaux pour les lacunes. Un mois a soit ALL, soit des missions : les lignes d’un même mois peuvent s’additionner.',
    },
    key: ['month', 'mission'],
    terms: 'un',
    columns: [
      month,
      code('mission', 'un-mission', 'Mission code, or ALL where the source gives no split', 'Code de la mission, ou ALL si la source ne donne pas de répartition'),
      count('count', 'Canadian police', 'Policiers canadiens', { required: true }),
      count('women', 'Women among them, where known', 'Femmes parmi eux, si connu'),
      count('men', 'Men among them, where known', 'Hommes parmi eux, si connu'),
      { path: 'sourceId', type: 'id', required: true, refers: { table: 'sources', column: 'id' }, says: { en: 'The document', fr: 'Le document' } },
    ],
  },
  {
    name: 'un-police-totals',
    title: { en: 'UN series, all missions', fr: 'Série de l’ONU, toutes missions' },
    says: {
      en: 'Canadian police on all UN missions on the last day of each month, with rank and share; months without a report are there, empty. The source changes in November 2009 and in January 2015: counts on both sides were compiled differently.',
      fr: 'Policiers canadiens dans toutes les missions de l’ONU le dernier jour de chaque mois, avec le rang et la part ; les mois sans rapport y sont, vides. La source change en novembre 2009 et en janvier 2015 : de part et d’autre, les nombres n’ont pas été établis de la même façon.',
    },
    key: ['month'],
    terms: 'un',
    columns: [
      month,
      count('count', 'Canadian police; empty where no report was found', 'Policiers canadiens ; vide si aucun rapport n’a été trouvé'),
      count('women', 'Women among them, where known', 'Femmes parmi eux, si connu'),
      count('men', 'Men among them, where known', 'Hommes parmi eux, si connu'),
      count('rank', 'Canada’s place among countries that send police: 1 and the number of countries with more', 'Rang du Canada parmi les pays qui fournissent des policiers : 1 plus le nombre de pays qui en ont davantage'),
      count('countriesTied', 'How many countries share that place (1: Canada alone)', 'Combien de pays partagent ce rang (1 : le Canada seul)'),
      count('countriesWithPolice', 'Countries that send police', 'Pays qui fournissent des policiers'),
      count('unPoliceTotal', 'Police from all countries', 'Policiers de tous les pays'),
      { path: 'sharePercent', type: 'number', says: { en: 'Canada’s share of them, in per cent', fr: 'Part du Canada, en pourcentage' } },
      { path: 'sourceId', type: 'id', refers: { table: 'sources', column: 'id' }, says: { en: 'The document, if any', fr: 'Le document, s’il y en a un' } },
      { path: 'note', type: 'id', refers: { table: 'un-police-notes', column: 'id' }, says: { en: 'Note on the month, if any', fr: 'Note sur le mois, s’il y en a une' } },
      ...labels,
    ],
  },
  {
    name: 'un-police-notes',
    title: { en: 'Notes of the UN series', fr: 'Notes de la série de l’ONU' },
    says: {
      en: 'What the notes of the totals say.',
      fr: 'Ce que disent les notes des totaux.',
    },
    key: ['id'],
    terms: 'ours',
    columns: [id('Id of the note', 'Identifiant de la note'), ...inBoth('label', { en: 'What it says', fr: 'Ce qu’elle dit' }, { required: true })],
  },
  {
    name: 'changes',
    title: { en: 'Changes', fr: 'Modifications' },
    says: {
      en: 'What changed in this record, and when; corrections among them.',
      fr: 'Ce qui a changé dans ce registre, et quand ; les corrections en font partie.',
    },
    key: ['id'],
    terms: 'ours',
    columns: [
      id('Permanent id of the change', 'Identifiant permanent du changement'),
      date('date', 'Day on which it was published', 'Jour de sa publication', true),
      code('kind', 'change-kind', 'Kind of change', 'Genre de changement'),
      code('significance', 'significance', 'Whether it enters the feeds', 'S’il entre dans les fils'),
      ...inBoth('title', { en: 'What changed, in a line', fr: 'Ce qui a changé, en une ligne' }, { required: true }),
      ...inBoth('text', { en: 'What changed and why', fr: 'Ce qui a changé et pourquoi' }, { required: true }),
      { path: 'related', type: 'codes', says: { en: 'Records concerned, each after its kind', fr: 'Fiches concernées, chacune après son genre' } },
      ...urls,
      ...labels,
    ],
    jsonOnly: [
      { path: 'values', type: 'text', says: { en: 'Values concerned: id, what each was and became', fr: 'Valeurs concernées : identifiant, ce que chacune était et est devenue' } },
    ],
  },
  {
    name: 'codes',
    title: { en: 'Codes', fr: 'Codes' },
    says: {
      en: 'Every code of every column, in words. Codes are the same in both languages.',
      fr: 'Tous les codes de toutes les colonnes, en mots. Les codes sont les mêmes dans les deux langues.',
    },
    key: ['list', 'code'],
    terms: 'ours',
    columns: [
      { path: 'list', type: 'id', required: true, says: { en: 'The list: dictionary.csv says which column takes its codes from it', fr: 'La liste : dictionary.csv dit quelle colonne en tire ses codes' } },
      text('code', 'The code', 'Le code', { required: true }),
      ...inBoth('label', { en: 'In words', fr: 'En mots' }, { required: true }),
    ],
  },
  {
    name: 'dictionary',
    title: { en: 'Dictionary', fr: 'Dictionnaire' },
    says: {
      en: 'What each column of each file means.',
      fr: 'Ce que signifie chaque colonne de chaque fichier.',
    },
    key: ['file', 'field'],
    terms: 'ours',
    columns: [
      text('file', 'The file', 'Le fichier', { required: true }),
      text('field', 'The column; in a JSON file the field, with a point between parts', 'La colonne ; dans un fichier JSON le champ, avec un point entre les parties', { required: true }),
      text('type', 'What stands in it', 'Ce qui s’y trouve', { required: true }),
      text('list', 'List of codes in codes.csv, if any', 'Liste de codes dans codes.csv, s’il y en a une'),
      text('refers', 'Column of another file in which it stands, if any', 'Colonne d’un autre fichier où il se trouve, s’il y en a une'),
      ...inBoth('label', { en: 'What it means', fr: 'Ce qu’il signifie' }, { required: true }),
    ],
  },
] as const satisfies readonly Table[]; // prettier-ignore

export type TableName = (typeof tables)[number]['name'];

/** The definition of a table. */
export const tableNamed = (name: TableName): Table => {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`No table of the data is called "${name}".`);
  return found;
};

/** The map's points: the one file that is no table. */
export const geo = {
  file: 'missions.geojson',
  title: { en: 'Missions on the map', fr: 'Missions sur la carte' },
  says: {
    en: 'One point (WGS 84) for each mission and country, chosen for the country and never a base. The file carries what maps must say of borders.',
    fr: 'Un point (WGS 84) par mission et par pays, choisi pour le pays et jamais une base. Le fichier porte ce que les cartes doivent dire des frontières.',
  },
  fields: [
    { path: 'properties.id', says: { en: 'The mission', fr: 'La mission' } },
    { path: 'properties.name', says: { en: 'Its name, in both languages', fr: 'Son nom, dans les deux langues' } },
    { path: 'properties.country', says: { en: 'ISO code of the country', fr: 'Code ISO du pays' } },
    { path: 'properties.countryName', says: { en: 'Its name, in both languages', fr: 'Son nom, dans les deux langues' } },
    { path: 'properties.borderNote', says: { en: 'What must be said of its borders, or null', fr: 'Ce qu’il faut dire de ses frontières, ou null' } },
    { path: 'properties.start', says: { en: 'Start of the Canadian part', fr: 'Début de la participation canadienne' } },
    { path: 'properties.end', says: { en: 'End of the Canadian part', fr: 'Fin de la participation canadienne' } },
    { path: 'properties.url', says: { en: 'Addresses of the mission’s page', fr: 'Adresses de la page de la mission' } },
    { path: 'borderNote', says: { en: 'What maps say of borders', fr: 'Ce que les cartes disent des frontières' } },
  ],
} as const satisfies { file: string; title: Both; says: Both; fields: { path: string; says: Both }[] }; // prettier-ignore
