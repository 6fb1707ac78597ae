import type { Words } from '../../words.ts';

export const figure: Words['figure'] = {
  latest: 'Dernière valeur publiée',
  definition: 'Ce que compte ce chiffre',
  cautions: 'Ce qu’on ne peut en conclure',
  values: 'Toutes les valeurs publiées',
  whyDiffer: 'Pourquoi les valeurs diffèrent',
  article: 'Pourquoi les totaux diffèrent',
  tableCaption: (title) =>
    `${title} : toutes les valeurs publiées, de la plus ancienne à la plus récente`,
  asOf: 'En date de',
  value: 'Valeur',
  scope: 'Portée',
  status: 'Statut',
  source: 'Qui le dit',
  note: 'Note',
  basis: 'Provenance de la date',
  reviewed: 'À revoir au plus tard le',
  supersedes: 'remplace',
  count: (n) => `${n} valeurs publiées`,
  download: 'Télécharger',
  between: 'Entre',
  calculated: 'calculé à partir des nombres de la source',
  noArchive: 'copie archivée : aucune connue',
  isArchive: 'ce lien est une copie archivée',
  method: 'Comment les valeurs sont trouvées, datées et vérifiées',
  sentence: 'En une phrase',
  quote: (title, asOf, phrase, scope, status, who) =>
    `${asOf}, la dernière valeur publiée pour « ${title} » était : ${phrase} (${scope} ; ${status}). Source : ${who}.`,
  caution: 'Mise en garde',
  asOfTitle: 'Valeur à une date (comme 2015-06)',
  asOfShow: 'Montrer',
  asOfThen: 'Valeur courante à la date {date} :',
  asOfNone: 'Aucune valeur connue à la date {date} : la plus ancienne est postérieure.',
  asOfTable:
    'Dans le tableau, qui suit l’ordre du temps, la valeur courante à une date est la dernière qui ne soit pas postérieure (hormis les lignes sur une seule mission, un seul pays ou un seul service).',
  disagreement: 'Désaccord',
  published: 'Valeurs publiées',
  inTable: (n: string) => `${n}, dans un seul tableau`,
  seriesGoesOn: (count, month) => `La série mensuelle de l’ONU se poursuit : ${count} en ${month}`,
};

export const compared: Words['compared'] = {
  title: 'Page par page',
  caption: 'Ce que dit la page anglaise et ce que dit la page française, avec la date de chacune',
  topic: 'Point',
  english: 'Page anglaise',
  french: 'Page française',
};

export const series: Words['series'] = {
  title: 'Série de l’ONU',
  month: 'Mois',
  count: 'Policiers canadiens',
  women: 'Femmes',
  men: 'Hommes',
  rank: 'Rang parmi les pays contributeurs',
  share: 'Part de la police de l’ONU',
  tableSummary: 'Les nombres sous forme de tableau',
  latest: 'Dernier mois',
  year: 'Année',
  december: 'Décembre',
  highest: 'Mois le plus élevé',
  months: 'Mois avec un rapport',
  breaks: 'Changement de source',
  reading: 'Première place, creux et lacunes',
  bestRank: (rank: string, of: string, month: string) =>
    `Meilleur rang : ${rank} sur ${of} pays qui fournissaient des policiers (${month}).`,
  rankIn: (rank: string, month: string) => `${rank} en ${month}`,
  around: (months: string) => `Juste avant et après, le rang était : ${months}.`,
  nobody: (months: string) => `Personne d’inscrit : ${months}.`,
  lowest: (count: string, month: string, rank: string | null) =>
    rank === null
      ? `Nombre le plus bas au-dessus de zéro : ${count} (${month}).`
      : `Nombre le plus bas au-dessus de zéro : ${count} (${month}) ; rang : ${rank}.`,
  split: (missions: string) => `Par mission : ${missions}.`,
  noReason: 'Les tableaux ne donnent que des nombres : ils ne disent pas pourquoi.',
  breakText: (months: string) =>
    `La source change (${months}) : il ne faut pas lire un saut à ces mois comme un changement sur le terrain.`,
  noted: 'Mois assortis d’une note',
  monthsOf: 'Mois',
  placeOf: (rank: string, of: string) => `${rank} sur ${of}`,
  tied: (n: string) => `partagé par ${n}`,
  byMonth: 'Toutes les missions, mois par mois',
  byMission: 'Par mission et par mois',
};

export const values: Words['values'] = {
  none: 'aucun nombre donné',
  to: (from, to) => `de ${from} à ${to}`,
  toQualified: (from, to) => `${from} à ${to}`,
};
