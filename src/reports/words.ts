import type { Locale } from '#src/i18n/locales.ts';
import { plural, formatNumber } from '#src/i18n/format.ts';

const number = {
  en: (n: number) => formatNumber(n, 'en'),
  fr: (n: number) => formatNumber(n, 'fr'),
};
const counted = (locale: Locale) => (n: number, one: string, other: string) =>
  plural(n, { one: `{n} ${one}`, other: `{n} ${other}` }, locale);

const n = counted('en');

/** Every word of npm run content. English defines the keys; a French word that is missing is a type error. */
const en = {
  reading: 'Reading the content',
  checking: (records: number) => `Checking ${n(records, 'record', 'records')}`,
  read: (records: number, seconds: string) =>
    `${n(records, 'record', 'records')} checked in ${seconds} s.`,
  found: 'found',
  wanted: 'wanted',
  colon: ':',
  semicolon: ';',
  fine: 'No mistake found.',
  mistakes: (mistakes: number, files: number) =>
    `${n(mistakes, 'mistake', 'mistakes')} in ${n(files, 'file', 'files')}. Nothing is built until ${mistakes === 1 ? 'it is' : 'they are'} mended.`,
  notices: (all: number) =>
    `${n(all, 'notice', 'notices')}: nothing stops, but somebody should look.`,
  more: (left: number) => `… and ${n(left, 'more', 'more')} (npm run content -- --report notices)`,
  noNotices: 'No notices.',
  drafts: 'Drafts',
  rules: {
    acronym: 'Short forms not explained at their first use',
    gender: 'French that says whether somebody is a man or a woman: does a source say so?',
    'term-variant': 'Another form of an official term',
    'calque-maybe': 'Words that may be copied from English',
  },
  depends: {
    title: (of: string, name: string) => `What depends on ${of} (${name})`,
    pages: 'Pages that show it',
    lists: 'Lists',
    map: 'Map',
    embeds: 'Embeds',
    pictures: 'Share pictures',
    downloads: 'Data files and downloads',
    feeds: 'Feeds',
    sourcePages: 'Pages of documents, which say what relies on them',
    files: 'Files of the content that name it',
    none: 'none',
    summary: (pages: number) => `${n(pages, 'page', 'pages')} in each language.`,
    feedHint:
      'If readers should know of a change, add a file to content/changes: it enters the feeds.',
    unknown: (of: string) => `Nothing is called ${of}.`,
    near: (of: string) => `Did you mean ${of}?`,
    forms:
      'Write kind:id (mission, country, story, partner, figure, source, article, event, term, change), value:id, publisher:id or un-police.',
  },
  review: {
    title: (on: string) => `Reviews, seen from ${on}`,
    past: 'Past their day',
    near: (days: number) => `Within ${n(days, 'day', 'days')}`,
    without: 'Figures without a day for review (reviewBy)',
    pastRow: (of: string, by: string, days: number) =>
      `${of}: due ${by}, ${n(days, 'day', 'days')} ago`,
    nearRow: (of: string, by: string, days: number) =>
      `${of}: due ${by}, in ${n(days, 'day', 'days')}`,
    none: 'none',
  },
  archives: {
    title: 'Sources without an archived copy (archive)',
    summary: (missing: number, all: number, withoutAddress: number) =>
      `${n(missing, 'source', 'sources')} of ${number.en(all)} without one; ${number.en(withoutAddress)} more ${withoutAddress === 1 ? 'has' : 'have'} no address at all.`,
    row: (of: string, reliesOn: number, url: string) =>
      `${of}: ${n(reliesOn, 'record relies', 'records rely')} on it. ${url}`,
    order: 'Those that most records rely on come first.',
  },
  parity: {
    title: 'The two languages side by side',
    summary: (texts: number, english: number, french: number, ratio: string) =>
      `${n(texts, 'text', 'texts')}: ${n(english, 'word', 'words')} in English, ${number.en(french)} in French; usually ${ratio} French words for each English one.`,
    uneven: 'To compare',
    even: 'All have the same headings, paragraphs, values and sources, and lengths that fit.',
    why: {
      words: 'words',
      headings: 'headings',
      paragraphs: 'paragraphs',
      values: 'values',
      sources: 'sources',
    },
    row: (of: string, parts: string[]) => `${of}: ${parts.join(', ')}`,
    part: (name: string, english: number, french: number) =>
      `${name} ${number.en(english)} in English, ${number.en(french)} in French`,
  },
  translation: {
    title: 'Drafts, and what they wait for',
    none: 'There are no drafts.',
    waiting: 'Waiting',
    ready: 'Complete in both languages: ready to be reviewed and published (take out draft: true)',
    text: { en: 'the English text (en.mdx)', fr: 'the French text (fr.mdx)' },
    row: (of: string, parts: string[]) => `${of}: ${parts.join('; ')}`,
  },
  unused: {
    title: 'What nothing relies on',
    sources: 'Sources that nothing cites (the build stops)',
    publishers: 'Publishers without a source (the build stops)',
    partners: 'Partners that nothing names',
    values: 'Values that no text names; they stand in their page’s table only',
    none: 'none',
  },
  noticesTitle: 'All notices',
  fixed: (changes: number, files: number) =>
    `${n(changes, 'place', 'places')} mended in ${n(files, 'file', 'files')}.`,
  usage: `npm run content                                   checks everything
npm run content -- --fix                          mends spaces, quotation marks, apostrophes and dashes
npm run content -- --report depends mission:mali  what a change of a record reaches (also value:id, publisher:id, un-police)
npm run content -- --report review --date 2027-01-31
npm run content -- --report archives | parity | translation | unused | notices
npm run content -- --json                         the same for machines, with or without a report
Exit codes: 0 fine, 1 mistakes, 2 wrong use.`,
  wrongReport: (name: string) => `There is no report ${name}.`,
  wrongDate: (date: string) => `${date} is no day: write it as 2027-01-31.`,
  wrongUse: 'This was not understood:',
};

type ReportWords = typeof en;

const p = counted('fr');

const fr: ReportWords = {
  reading: 'Lecture du contenu',
  checking: (records) => `Vérification de ${p(records, 'fiche', 'fiches')}`,
  read: (records, seconds) =>
    `${p(records, 'fiche vérifiée', 'fiches vérifiées')} en ${seconds.replace('.', ',')}\u00a0s.`,
  found: 'trouvé\u00a0:',
  wanted: 'attendu\u00a0:',
  colon: '\u00a0:',
  semicolon: '\u202f;',
  fine: 'Aucune erreur trouvée.',
  mistakes: (mistakes, files) =>
    `${p(mistakes, 'erreur', 'erreurs')} dans ${p(files, 'fichier', 'fichiers')}. Rien n’est construit tant qu’${mistakes === 1 ? 'elle n’est pas corrigée' : 'elles ne sont pas corrigées'}.`,
  notices: (all) =>
    `${p(all, 'remarque', 'remarques')}\u00a0: rien n’est arrêté, mais quelqu’un devrait regarder.`,
  more: (left) => `… et ${p(left, 'autre', 'autres')} (npm run content -- --report notices)`,
  noNotices: 'Aucune remarque.',
  drafts: 'Ébauches',
  rules: {
    acronym: 'Sigles non expliqués à leur première mention',
    gender:
      'Français qui dit s’il s’agit d’un homme ou d’une femme\u00a0: une source le dit-elle\u202f?',
    'term-variant': 'Autre forme d’un terme officiel',
    'calque-maybe': 'Mots peut-être calqués de l’anglais',
  },
  depends: {
    title: (of, name) => `Ce qui dépend de ${of} (${name})`,
    pages: 'Pages qui l’affichent',
    lists: 'Listes',
    map: 'Carte',
    embeds: 'Éléments à intégrer',
    pictures: 'Images de partage',
    downloads: 'Fichiers de données et téléchargements',
    feeds: 'Fils RSS et JSON',
    sourcePages: 'Pages de documents, qui disent ce qui repose sur eux',
    files: 'Fichiers du contenu qui le nomment',
    none: 'aucun',
    summary: (pages) => `${p(pages, 'page', 'pages')} dans chaque langue.`,
    feedHint:
      'Si le public doit savoir ce qui change, ajouter un fichier dans content/changes\u00a0: il entre dans les fils RSS et JSON.',
    unknown: (of) => `Rien ne s’appelle ${of}.`,
    near: (of) => `Serait-ce ${of}\u202f?`,
    forms:
      'Écrire genre:id (mission, country, story, partner, figure, source, article, event, term, change), value:id, publisher:id ou un-police.',
  },
  review: {
    title: (on) => `Révisions, vues du ${on}`,
    past: 'En retard',
    near: (days) => `D’ici ${p(days, 'jour', 'jours')}`,
    without: 'Chiffres sans date de révision (reviewBy)',
    pastRow: (of, by, days) => `${of}\u00a0: le ${by}, il y a ${p(days, 'jour', 'jours')}`,
    nearRow: (of, by, days) => `${of}\u00a0: le ${by}, dans ${p(days, 'jour', 'jours')}`,
    none: 'rien',
  },
  archives: {
    title: 'Sources sans copie archivée (archive)',
    summary: (missing, all, withoutAddress) =>
      `${p(missing, 'source', 'sources')} sur ${number.fr(all)} n’en ont pas\u202f; ${p(withoutAddress, 'autre n’a', 'autres n’ont')} aucune adresse.`,
    row: (of, reliesOn, url) =>
      `${of}\u00a0: ${p(reliesOn, 'fiche repose', 'fiches reposent')} sur elle. ${url}`,
    order: 'Celles sur lesquelles le plus de fiches reposent viennent en premier.',
  },
  parity: {
    title: 'Les deux langues côte à côte',
    summary: (texts, english, french, ratio) =>
      `${p(texts, 'texte', 'textes')}\u00a0: ${p(english, 'mot', 'mots')} en anglais, ${number.fr(french)} en français\u202f; d’ordinaire ${ratio.replace('.', ',')} mot français pour un mot anglais.`,
    uneven: 'À comparer',
    even: 'Tous ont les mêmes intertitres, paragraphes, valeurs et sources, et des longueurs qui vont ensemble.',
    why: {
      words: 'mots',
      headings: 'intertitres',
      paragraphs: 'paragraphes',
      values: 'valeurs',
      sources: 'sources',
    },
    row: (of, parts) => `${of}\u00a0: ${parts.join(', ')}`,
    part: (name, english, french) =>
      `${name}, ${number.fr(english)} en anglais et ${number.fr(french)} en français`,
  },
  translation: {
    title: 'Ébauches, et ce qu’elles attendent',
    none: 'Il n’y a aucune ébauche.',
    waiting: 'En attente',
    ready:
      'Complètes dans les deux langues\u00a0: prêtes à être révisées et publiées (retirer draft: true)',
    text: { en: 'le texte anglais (en.mdx)', fr: 'le texte français (fr.mdx)' },
    row: (of, parts) => `${of}\u00a0: ${parts.join('\u202f; ')}`,
  },
  unused: {
    title: 'Ce sur quoi rien ne repose',
    sources: 'Sources que rien ne cite (la construction s’arrête)',
    publishers: 'Éditeurs sans source (la construction s’arrête)',
    partners: 'Partenaires que rien ne nomme',
    values:
      'Valeurs qu’aucun texte ne nomme\u202f; elles ne figurent que dans le tableau de leur page',
    none: 'rien',
  },
  noticesTitle: 'Toutes les remarques',
  fixed: (changes, files) =>
    `${p(changes, 'endroit corrigé', 'endroits corrigés')} dans ${p(files, 'fichier', 'fichiers')}.`,
  usage: `npm run content                                   vérifie tout
npm run content -- --fix                          corrige espaces, guillemets, apostrophes et tirets
npm run content -- --report depends mission:mali  ce que touche le changement d’une fiche (aussi value:id, publisher:id, un-police)
npm run content -- --report review --date 2027-01-31
npm run content -- --report archives | parity | translation | unused | notices
npm run content -- --json                         la même chose pour les machines, avec ou sans rapport
Codes de sortie\u00a0: 0 tout va bien, 1 erreurs, 2 mauvais emploi.`,
  wrongReport: (name) => `Il n’y a aucun rapport ${name}.`,
  wrongDate: (date) => `${date} n’est pas un jour\u00a0: écrire par exemple 2027-01-31.`,
  wrongUse: 'Ceci n’a pas été compris\u00a0:',
};

const dictionaries: Record<Locale, ReportWords> = { en, fr };

export const reportWords = (locale: Locale): ReportWords => dictionaries[locale];

/** The editor’s language, as the system tells it. */
export function localeOf(environment: Record<string, string | undefined>): Locale {
  const told = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    Boolean,
  );
  return /^fr/i.test(told ?? '') ? 'fr' : 'en';
}
