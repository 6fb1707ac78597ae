import { t } from '#src/i18n/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { formatEdtf, withColon } from '#src/i18n/format.ts';
import type { About } from './data-package.ts';
import { termsOf } from './terms.ts';
import { geo, tables } from './tables.ts';

const texts = {
  en: {
    edition: (day: string) => `Edition of ${day}.`,
    files: 'Files',
    rules: 'Reading the files',
    terms: 'Terms',
    credit: 'Credit',
    rulesList: [
      'CSV is UTF-8 with commas, a header row and ISO dates; an empty cell is a value that is not known or not published; several ids in one cell are separated by spaces. Decimal marks are points.',
      'For spreadsheets, take the files that end in .spreadsheet.csv: the same, with a byte order mark, so that accents are right. Where the spreadsheet expects semicolons, import the file and choose the comma.',
      'A text that a spreadsheet could run as a formula has an apostrophe before it; the JSON file has it as it is.',
      'JSON has keys in camelCase; what stands in columns ending in _en and _fr is one field with en and fr.',
      'Dates are EDTF (`ISO 8601-2`): `1989`, `1989-10`, `1989-10-19`, `2014~` (about), `2014?` (uncertain), `2009/2010`, `2019-01/..` (not over).',
      'dictionary.csv says what each column means, codes.csv what each code means. datapackage.json describes every file for machines; catalog.jsonld is the catalogue.',
      'sha256sums.txt lists the checksum of every file but itself: `sha256sum --check sha256sums.txt`.',
    ],
    creditText: (name: string, day: string, home: string) =>
      `${name}, edition of ${day}, ${home}. With each number also name the body that published it.`,
  },
  fr: {
    edition: (day: string) => `Édition du ${day}.`,
    files: 'Fichiers',
    rules: 'Lire les fichiers',
    terms: 'Conditions',
    credit: 'Mention',
    rulesList: [
      'Les CSV sont en UTF-8, avec des virgules, une ligne de titres et des dates ISO ; une case vide est une valeur inconnue ou non publiée ; plusieurs identifiants dans une case sont séparés par des espaces. La marque décimale est le point.',
      'Pour un tableur, prendre les fichiers qui finissent par .spreadsheet.csv : les mêmes, avec une marque d’ordre des octets, pour que les accents soient justes. Si le tableur attend des points-virgules, importer le fichier et choisir la virgule.',
      'Un texte qu’un tableur pourrait exécuter comme formule est précédé d’une apostrophe ; le fichier JSON le donne tel quel.',
      'Les JSON ont des clés en camelCase ; ce qui se trouve dans des colonnes en _en et _fr y forme un seul champ avec en et fr.',
      'Les dates sont en EDTF (`ISO 8601-2`) : `1989`, `1989-10`, `1989-10-19`, `2014~` (vers), `2014?` (incertain), `2009/2010`, `2019-01/..` (pas terminé).',
      'dictionary.csv dit ce que signifie chaque colonne, codes.csv chaque code. datapackage.json décrit tous les fichiers pour les machines ; catalog.jsonld est le catalogue.',
      'sha256sums.txt donne la somme de contrôle de chaque fichier, sauf la sienne : `sha256sum --check sha256sums.txt`.',
    ],
    creditText: (name: string, day: string, home: string) =>
      `${name}, édition du ${day}, ${home}. Avec chaque nombre, nommer aussi l’organisme qui l’a publié.`,
  },
} as const;

/** What goes with the data in both languages: what each file holds, how to read it, on which terms. */
export function readme(about: About, held: (file: string) => boolean): string {
  const part = (locale: Locale) => {
    const words = texts[locale];
    const day = formatEdtf(about.edition, locale);
    const line = (files: string[], title: string, says: string, terms: string) =>
      `- ${files.join(', ')}\n  ${withColon(title, locale)} ${says}\n  ${terms}`;
    return [
      `# ${about.name[locale]}`,
      `${about.subtitle[locale]}. ${about.independence[locale]}`,
      words.edition(day),
      `## ${words.files}`,
      [
        ...tables.map((table) =>
          line(
            [`${table.name}.csv`, `${table.name}.json`].filter(held),
            table.title[locale],
            table.says[locale],
            termsOf[table.terms][locale],
          ),
        ),
        line([geo.file], geo.title[locale], geo.says[locale], termsOf.facts[locale]),
        line(['figures/'], t(locale).data.eachFigure, t(locale).data.eachFigureText, termsOf.facts[locale]),
      ].join('\n'),
      `## ${words.rules}`,
      words.rulesList.map((rule) => `- ${rule}`).join('\n'),
      `## ${words.credit}`,
      words.creditText(about.name[locale], day, about.home[locale]),
    ].join('\n\n');
  }; // prettier-ignore
  return `${part('en')}\n\n---\n\n${part('fr')}\n`;
}
