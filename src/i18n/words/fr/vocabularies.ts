import type { Words } from '../../words.ts';

export const qualifiers: Words['qualifiers'] = {
  exact: '',
  stated: '',
  'more-than': 'plus de',
  'at-least': 'au moins',
  almost: 'près de',
  about: 'environ',
  'up-to': 'jusqu’à',
  calculated: '',
};

export const units: Words['units'] = {
  officers: { one: 'policier', other: 'policiers' },
  deployments: { one: 'déploiement', other: 'déploiements' },
  posts: { one: 'poste', other: 'postes' },
  people: { one: 'personne', other: 'personnes' },
  instructors: { one: 'instructeur', other: 'instructeurs' },
  staff: { one: 'équivalent temps plein', other: 'équivalents temps plein' },
  missions: { one: 'mission', other: 'missions' },
  countries: { one: 'pays', other: 'pays' },
  'police-services': { one: 'service de police', other: 'services de police' },
  percent: { one: 'pour cent', other: 'pour cent' },
  ratio: { one: 'rapport', other: 'rapport' },
  cad: { one: 'dollars canadiens', other: 'dollars canadiens' },
  usd: { one: 'dollars américains', other: 'dollars américains' },
  days: { one: 'jour', other: 'jours' },
  weeks: { one: 'semaine', other: 'semaines' },
  months: { one: 'mois', other: 'mois' },
  years: { one: 'an', other: 'ans' },
  year: { one: 'année civile', other: 'année civile' },
  interviews: { one: 'entrevue', other: 'entrevues' },
};

export const scopes: Words['scopes'] = {
  'all-missions': 'missions de tout genre',
  'completed-missions': 'missions terminées',
  'named-missions': 'missions ou lieux nommés dans la note',
  'un-missions': 'missions des Nations Unies',
  'non-un-missions': 'missions hors des Nations Unies',
  programme: 'l’Arrangement et son programme, dans leur ensemble',
  'rcmp-international-programme': 'programme de la GRC qui comprend les opérations de paix',
  psops: 'Programme pour la stabilisation et les opérations de paix',
  gpsf: 'Fonds pour la paix et la sécurité mondiales',
  start: 'Groupe de travail pour la stabilisation et la reconstruction',
  'expert-deployments': 'fonds pour l’envoi de spécialistes, 2016',
  'women-police-leadership-training': 'cours de leadership pour policières, 2017',
  'women-peacekeepers-package':
    'fonds annoncés pour les femmes dans le maintien de la paix, novembre 2017',
  'elsie-fund': 'Fonds de l’Initiative Elsie, dans son ensemble',
  'un-preparation-courses': 'cours donnés avant l’évaluation de l’ONU',
  'elsie-zambia-course': 'groupe zambien de la page de la GRC',
  'un-police': 'policiers de tous les pays dans les opérations de l’ONU',
  'un-individual-police': 'policiers de tous les pays servant à titre individuel à l’ONU',
  'canadian-peacekeepers': 'gardiens de la paix canadiens, militaires, policiers et civils',
  'region:caribbean': 'région des Caraïbes, selon le regroupement de la GRC',
  'province:ON': 'services de l’Ontario',
  'medal:cpsm': 'Médaille canadienne du maintien de la paix',
  'medal:osm-haiti': 'Médaille du service opérationnel, ruban Haïti',
  'medal:un-sierra-leone': 'médaille de l’ONU pour la Sierra Leone',
  'medal:un-haiti': 'médaille de l’ONU pour la mission commencée en Haïti en 2004',
};

export const statuses: Words['statuses'] = {
  cumulative: 'total sur une période',
  deployed: 'en mission à cette date',
  authorized: 'nombre approuvé',
  ceiling: 'plafond : le plus qui puisse être en mission en même temps',
  planned: 'prévu',
  pledged: 'promis',
  spent: 'dépensé',
  budgeted: 'réservé',
  share: 'part d’un tout',
  rule: 'règle ou pratique établie',
  result: 'résultat compté ou observé',
  estimate: 'estimation de la source',
};

export const bases: Words['bases'] = {
  stated: 'la source le dit',
  'publication-date': 'date du texte',
  'period-end': 'fin de la période visée',
  'copy-date': 'date de la copie lue',
  inferred: 'déduite',
};

export const organizations: Words['organizations'] = {
  un: 'Nations Unies',
  eu: 'Union européenne',
  osce: 'OSCE',
  nato: 'OTAN',
  au: 'Union africaine',
  coalition: 'Coalition',
  court: 'Tribunal international',
  interpol: 'INTERPOL',
  bilateral: 'Canada et pays hôte',
  other: 'Autre',
};

export const missionStatuses: Words['missionStatuses'] = {
  ended: 'terminée',
  ongoing: 'en cours, selon la dernière publication',
  suspended: 'suspendue',
  'not-published': 'non publiée',
};

export const evidence: Words['evidence'] = {
  confirmed: 'confirmée par des documents publiés',
  'partly-confirmed': 'partiellement confirmée',
};

export const armed: Words['armed'] = {
  armed: 'armés',
  unarmed: 'non armés',
  varied: 'variable',
  'not-published': 'non publié',
};

export const roles: Words['roles'] = {
  patrol: 'patrouille',
  monitoring: 'surveillance',
  training: 'formation',
  mentoring: 'encadrement',
  advising: 'conseil',
  investigation: 'enquête',
  'human-rights': 'enquêtes sur les droits de la personne',
  elections: 'sécurité des élections',
  'community-policing': 'police communautaire',
  leadership: 'postes de direction',
  planning: 'planification et gestion',
  logistics: 'logistique',
  protection: 'protection de personnes',
  'gender-based-violence': 'dossiers de violence sexuelle et fondée sur le sexe',
  forensics: 'travail médicolégal',
  border: 'police des frontières',
  assessment: 'évaluation de la sécurité',
  humanitarian: 'aide humanitaire',
  'public-order': 'ordre public',
  equipment: 'équipement',
};

export const regions: Words['regions'] = {
  africa: 'Afrique',
  americas: 'Amériques',
  'asia-pacific': 'Asie et Pacifique',
  europe: 'Europe',
  'middle-east': 'Moyen-Orient',
};

export const partnerKinds: Words['partnerKinds'] = {
  'federal-department': 'Ministère ou organisme fédéral',
  'federal-police': 'Police fédérale',
  'federal-unit': 'Unité d’un ministère fédéral',
  'provincial-police': 'Police provinciale',
  'municipal-police': 'Police municipale',
  'regional-police': 'Police régionale',
  'indigenous-police': 'Police autochtone',
  'international-organization': 'Organisation internationale',
  'training-centre': 'Centre de formation',
  'foreign-police': 'Police d’un autre pays',
  association: 'Association',
};

export const differences: Words['differences'] = {
  'officers-or-deployments': {
    label: 'Policiers ou déploiements',
    text: 'Les uns comptent des policiers, les autres des départs ; un policier parti deux fois compte pour un dans le premier cas et pour deux dans le second. La plupart des totaux ne disent pas lequel ils sont.',
  },
  rounding: {
    label: 'Arrondis et nuances',
    text: 'Le nombre est arrondi et nuancé : près de, environ et plus de peuvent précéder le même.',
  },
  'stale-page': {
    label: 'Un texte ancien resté en place',
    text: 'Une page garde un nombre ancien alors qu’un texte plus récent en donne déjà un autre.',
  },
  'two-languages': {
    label: 'Deux langues, deux mises à jour',
    text: 'La page anglaise et la page française n’ont pas été mises à jour en même temps.',
  },
  'unexplained-decrease': {
    label: 'Un total qui baisse',
    text: 'Un total plus récent est inférieur à un plus ancien, et aucun document trouvé ne l’explique.',
  },
  'what-counts': {
    label: 'Ce qui compte pour un',
    text: 'Un texte ne compte que ce qui était terminé, un autre tout depuis 1989, un autre encore ce qui est en cours à une date.',
  },
  'ceiling-or-present': {
    label: 'Plafond, approuvé, présent',
    text: 'Le maximum qui peut être en mission, le nombre approuvé et les personnes réellement présentes sont trois choses différentes.',
  },
  'un-or-all': {
    label: 'Missions de l’ONU ou toutes',
    text: 'Les tableaux de l’ONU excluent les missions de l’Union européenne et de l’OTAN et celles convenues directement avec un pays.',
  },
  'different-dates': {
    label: 'Dates différentes',
    text: 'Les valeurs ne portent pas sur le même moment.',
  },
  'different-scope': {
    label: 'Portée différente',
    text: 'Les valeurs ne couvrent pas les mêmes missions, lieux ou personnes.',
  },
  unexplained: { label: 'Non expliqué', text: 'Aucun document trouvé n’explique l’écart.' },
};

export const languages: Words['languages'] = {
  en: 'anglais',
  fr: 'français',
  es: 'espagnol',
  pt: 'portugais',
  ar: 'arabe',
  nl: 'néerlandais',
  de: 'allemand',
  uk: 'ukrainien',
  it: 'italien',
  lv: 'letton',
  other: 'une autre langue',
};

export const sourceKinds: Words['sourceKinds'] = {
  official: 'Texte officiel',
  parliament: 'Parlement',
  news: 'Presse',
  research: 'Recherche',
  organization: 'Organisation',
  dataset: 'Jeu de données',
  'first-hand': 'Témoignage direct',
  reference: 'Ouvrage de référence',
  repost: 'Reprise d’un autre texte',
};
