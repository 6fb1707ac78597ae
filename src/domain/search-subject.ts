import { queryWords, stemOf } from './search-words.ts';

/** What every page here is about, so that these words choose none; both languages, as stems. */
const words = {
  en: 'mission operation police policing officer canadian canada peace peacekeeping peacekeeper deployment deployed',
  fr:
    'mission opération police policier policière canadien canadienne canada paix maintien casque bleu déploiement ' +
    'déployé',
} as const;

export const freeStems: ReadonlySet<string> = new Set(
  (['en', 'fr'] as const).flatMap((language) =>
    queryWords(words[language]).map((word) => stemOf(word, language)),
  ),
);
