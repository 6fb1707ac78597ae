import type { Words } from '../../words.ts';

export const freshness: Words['freshness'] = {
  title: 'Parité et fraîcheur',
  summary: 'Ce que contient ce registre dans chaque langue, et ce qui est à revoir.',
  intro: (date) =>
    `Compté dans les fichiers à la construction du site. Les retards sont ceux du jour de cette édition, le ${date}.`,
  holds: 'Ce qu’il contient',
  kind: 'Genre',
  records: 'Fiches',
  english: 'Mots en anglais',
  french: 'Mots en français',
  newest: 'Dernière modification',
  total: 'Ensemble',
  noText: 'sans texte',
  notKept: 'non inscrite',
  kinds: {
    stories: 'Récits et témoignages',
    events: 'Événements',
    terms: 'Mots du glossaire',
    articles: 'Articles',
    rules: 'Règles sur qui peut partir',
    questions: 'Questions et réponses',
  },
  parity: 'Les deux langues',
  parityText: (texts, ratio) =>
    `Les ${texts} textes existent tous dans les deux langues, avec les mêmes sections, les mêmes nombres et les mêmes documents : sans cela, le site n’est pas construit. Le français prend d’ordinaire ${ratio} mot pour un mot anglais.`,
  uneven: 'Textes dont les longueurs ou les paragraphes diffèrent beaucoup',
  even: 'Aucun texte n’est beaucoup plus court dans une langue que dans l’autre.',
  figures: 'Chiffres',
  past: (past, all) => `Chiffres dont le jour de révision est passé : ${past} sur ${all}.`,
  nextReview: (date) => `Prochaine révision au plus tard le ${date}.`,
  series: (month) => `Dernier mois de la série de l’ONU : ${month}.`,
  sources: 'Documents',
  archived: (missing, all) =>
    `Documents dont aucune copie archivée n’est inscrite ici : ${missing} sur ${all}. Si leur adresse disparaît, il n’en reste que ce qu’en dit ce registre.`,
};
