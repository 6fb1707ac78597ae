import type { Words } from '../../words.ts';

export const mission: Words['mission'] = {
  facts: 'L’essentiel',
  organization: 'Dirigée par',
  places: 'Lieu',
  missionDates: 'Mission',
  canadianDates: 'Policiers canadiens',
  status: 'Participation canadienne',
  evidence: 'Preuves',
  armed: 'Armes',
  languages: 'Langue de travail',
  roles: 'Ce qu’ont fait les policiers',
  services: 'Services dont la participation est connue',
  servicesNote: 'Ceux que nomment les documents lus ; la liste n’est jamais complète.',
  aliases: 'Autres noms',
  conditions: 'Conditions et risques',
  conditionsUnknown: 'Les conditions de vie et de travail sur place\u00a0: non publié.',
  noDeaths: 'On ne connaît aucun décès de policiers canadiens dans cette mission.',
  travelAdvice: 'Ce que le gouvernement du Canada dit aujourd’hui aux voyageurs',
  numbers: 'Chiffres publiés',
  numbersNote:
    'Chaque nombre tel qu’un document l’a donné. Ils ne comptent pas la même chose et ne s’additionnent jamais.',
  unCounts: 'Décomptes de l’ONU en fin de mois',
  disagreements: 'Là où les documents divergent',
  stories: 'Récits de cette mission',
  timeline: 'Dates',
  ourTranslation: 'notre traduction',
  related: 'Activité connexe, et non mission de paix',
  firstSeen: (date) => `première trace dans le registre : ${date}`,
  lastSeen: (date) => `dernière trace dans le registre : ${date}`,
  kindFilter: 'Missions de paix',
  relatedList: 'Activités connexes qui ne sont pas des missions de paix',
  where: 'Où elle se trouve',
};

export const country: Words['country'] = {
  facts: 'L’essentiel',
  region: 'Région',
  years: 'Policiers canadiens',
  missions: 'Missions dans l’ordre du temps',
  missionCount: 'Missions dans ce registre',
  stories: 'Récits',
  borderNote: 'À propos de ce lieu',
};

export const story: Words['story'] = {
  facts: 'À propos de ce récit',
  when: 'Quand',
  where: 'Où',
  mission: 'Mission',
  services: 'Services de police',
  contentNote: 'Avant de lire',
  howWeKnow: 'Raconté d’après',
  byCountry: 'Par pays',
  byService: 'Par service de police',
  minutes: (n) => (n <= 1 ? '1 minute de lecture' : `${n} minutes de lecture`),
  accounts: 'Témoignages plus courts',
};

export const partner: Words['partner'] = {
  facts: 'L’essentiel',
  kind: 'Nature',
  role: 'Son rôle',
  period: 'Dans ce rôle',
  formerNames: 'Anciens noms',
  successor: 'Remplacé par',
  predecessor: 'A pris la suite de',
  parent: 'Relève de',
  website: 'Sa propre page',
  contacts: 'Coordonnées publiées',
  contactsNote:
    'Les coordonnées vieillissent. Chacune porte la date du document qui la donnait ; vérifiez auprès de l’organisme avant de vous y fier.',
  missions: 'Missions où ses policiers ont servi',
  stories: 'Récits',
};

export const source: Words['source'] = {
  readOn: (date) => `lecture\u00a0: ${date}`,
  facts: 'À propos de ce document',
  publisher: 'Éditeur',
  authors: 'Auteurs',
  date: 'Publication',
  dateNote: 'Provenance de la date',
  language: 'Langue',
  kind: 'Nature',
  number: 'Numéro',
  read: 'Lu en',
  readAt: 'Lu dans la copie de',
  link: 'Ouvrir le document',
  archive: 'Copie archivée',
  noArchive: 'aucune connue',
  edition: 'Version',
  reliesOn: 'Ce qui repose sur lui',
  noLink: 'Adresse non publiée ici',
  undated: 'sans date',
  describes: 'Ce qu’il dit',
};

export const kinds: Words['kinds'] = {
  missions: 'Mission',
  countries: 'Pays',
  stories: 'Récit',
  partners: 'Partenaire',
  figures: 'Chiffre',
  sources: 'Source',
  articles: 'Article',
};

export const timeline: Words['timeline'] = {
  decade: (decade) => `Années ${decade}`,
  kinds: {
    policy: 'Politique',
    mission: 'Mission',
    loss: 'Décès',
    recognition: 'Reconnaissance',
    evaluation: 'Évaluation',
  },
};

export const article: Words['article'] = {
  documentDates: (dates) => `Date de ce qui est cité : ${dates}`,
};

export const glossary: Words['glossary'] = {
  english: 'Anglais',
  french: 'Français',
  variants: 'Autres formes employées',
};

export const memorial: Words['memorial'] = {};
