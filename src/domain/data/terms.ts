import type { Both } from '#src/i18n/segments.ts';
import type { TermsKey } from './table.ts';

/** The licence of our words and arrangement; what is stated by others stays theirs. */
export const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: {
    en: 'Creative Commons Attribution 4.0 International',
    fr: 'Creative Commons Attribution 4.0 International',
  },
} as const;

/** What holds for the contents of a file besides the licence of its arrangement. */
export const termsOf: Record<TermsKey, Both> = {
  ours: {
    en: 'Our words and arrangement: CC BY 4.0. Name the Peace Operations Record and say what you changed.',
    fr: 'Nos mots et leur disposition : CC BY 4.0. Nommer le Registre des opérations de paix et dire ce qui a été changé.',
  },
  facts: {
    en: 'Our words and arrangement: CC BY 4.0. Numbers, names and titles stay their publishers’: name the body that published what you use; sources.csv says which.',
    fr: 'Nos mots et leur disposition : CC BY 4.0. Les nombres, les noms et les titres restent à ceux qui les ont publiés : nommer l’organisme qui a publié ce qui est repris ; sources.csv dit lequel.',
  },
  un: {
    en: 'Our arrangement: CC BY 4.0. The numbers are the United Nations’ (© United Nations; its website terms apply, and its reports state no licence of their own); for 1990 to 2014 they were gathered by the International Peace Institute, which states no separate licence for them. Credit both.',
    fr: 'Notre disposition : CC BY 4.0. Les nombres sont ceux des Nations Unies (© Nations Unies ; les conditions de leur site s’appliquent, et leurs rapports n’indiquent aucune licence) ; de 1990 à 2014, ils ont été réunis par l’International Peace Institute, qui n’indique pas de licence distincte. Citer les deux.',
  },
};
