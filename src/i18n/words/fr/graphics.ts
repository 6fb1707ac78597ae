import type { Words } from '../../words.ts';

export const graphics: Words['graphics'] = {
  also: (said, more) => `${said} ; ${more}`,
  striped: 'Rayé : aucune date publiée.',
  pale: 'Pâle : date exacte non donnée.',
  arrow: 'Flèche : en cours selon la dernière publication.',
  missionsKey: 'Trait mince : la mission. Trait épais : les policiers canadiens qui y servent.',
  places: (n) => `${n} pays`,
  earliest: (date, name) =>
    `Premier début publié d’une participation canadienne : ${date} (${name}).`,
  ongoing: (n) => `En cours selon la dernière publication : ${n}.`,
  endOf: (month) => `fin ${month}`,
  seriesFirst: (count, month) => `Premier nombre : ${count} (${month}).`,
  seriesPeak: (count, month) => `Maximum : ${count} (${month}).`,
  seriesLatest: (count, month) => `Dernier : ${count} (${month}).`,
  seriesStartPeak: (count, month) => `Premier nombre et maximum : ${count} (${month}).`,
  seriesPeakLatest: (count, month) => `Maximum et dernier nombre : ${count} (${month}).`,
  seriesOnly: (count, month) => `Un seul nombre : ${count} (${month}).`,
  everybody: 'Ensemble',
  gap: 'Ombré : aucun nombre pour ces mois.',
  newSource: 'autre source',
  breaks: (months) =>
    `Pointillé : la source change (${months}) ; de part et d’autre, les nombres n’ont pas été compilés de la même façon.`,
  multiples: 'Policiers canadiens dans chaque mission de l’ONU',
  multiplesSentence: (missions, period, high, name) =>
    `${missions} missions, ${period}, toutes à la même échelle : une même hauteur représente un même nombre. Le nombre le plus élevé est ${high} (${name}).`,
  december: 'Les nombres de décembre sous forme de tableau',
  noCount: 'aucun nombre',
  noMoreKey: (dash) => `${dash} : le rapport ne nomme pas la mission.`,
  oldest: (value, date) => `La plus ancienne : ${value} (${date}).`,
  latest: (value, date) => `La plus récente : ${value} (${date}).`,
  notJoined: 'Les repères ne sont pas reliés : entre eux, rien n’est connu.',
  mixed: 'Ces valeurs n’ont pas toutes le même sens ; le tableau précise celui de chacune.',
  others: (n) =>
    n === 1
      ? 'Une autre valeur porte sur autre chose et ne figure que dans le tableau.'
      : `${n} autres valeurs portent sur autre chose et ne figurent que dans le tableau.`,
  without: (n) =>
    n === 1
      ? 'Une valeur ne donne aucun nombre et ne figure que dans le tableau.'
      : `${n} valeurs ne donnent aucun nombre et ne figurent que dans le tableau.`,
  shapes: {
    solid: 'tel quel, compté ou calculé',
    floor: 'plus de, au moins',
    ceiling: 'près de, jusqu’à',
    about: 'environ',
    span: 'à un moment le long du trait',
    range: 'd’un nombre à un autre',
  },
  womenTitle: 'Femmes parmi les policiers canadiens en mission de l’ONU, chaque mois de décembre',
  womenOf: (women, all) => `${women} sur ${all}`,
  womenSentence: (first, firstYear, last, lastYear) =>
    `${first} en décembre ${firstYear} ; ${last} en décembre ${lastYear}.`,
  womenCaution:
    'L’effectif est petit : une arrivée ou un départ change beaucoup la part. Missions de l’ONU seulement, le dernier jour d’un seul mois.',
  womenYear: 'Décembre',
  womenShare: 'Part ; le trait est à la moitié',
  womenCount: 'Femmes sur l’ensemble',
};
