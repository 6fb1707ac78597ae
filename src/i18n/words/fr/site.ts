import type { Words } from '../../words.ts';

export const language: Words['language'] = {
  own: 'Français',
  other: 'English',
};

export const page: Words['page'] = {
  skip: 'Passer au texte',
  menu: 'Menu principal',
  youAreHere: 'Vous êtes ici',
  home: 'Accueil',
  onThisPage: 'Sur cette page',
  modified: 'Date de modification',
  sources: 'Sources',
  backToText: 'Retour au texte',
  note: (n) => `Note ${n}`,
  correct: 'Corriger ou compléter',
  correctText: 'Une erreur, un oubli ? Dites-nous quoi, et quel document le montre.',
  correctSubject: (title) => `Corriger ou compléter\u00a0: ${title}`,
  correctPage: (address) => `Page\u00a0: ${address}`,
  correctAsked:
    'Ce qui est faux ou manque, ce qu’il faudrait lire, et quel document public le montre\u00a0:',
  correctUnset: 'Aucune adresse pour les corrections n’a encore été publiée.',
  footerMenu: 'Autres pages',
  licence:
    'Nos textes et leur agencement : CC BY 4.0. Les chiffres et les textes d’autrui restent les leurs.',
  edition: (date) => `Édition du ${date}`,
  related: 'À voir aussi',
  notPublished: 'non publié',
  notApplicable: 'sans objet',
  draft: 'ébauche',
  all: 'Tous',
  readMore: 'Lire la suite',
  englishOnly: '(en anglais seulement)',
  frenchOnly: '(en français seulement)',
  otherLanguage: (name) => `(en ${name} seulement)`,
  count: (n, forms, shown) => `${shown} ${Math.abs(n) < 2 ? forms.one : forms.other}`,
  list: 'Liste',
  table: 'Tableau',
  asOf: (date) => `en date ${date}`,
  sometime: (range) => `à un moment situé ${range}`,
};

export const sections: Words['sections'] = {
  home: 'Accueil',
  map: 'Carte',
  missions: 'Missions',
  countries: 'Pays',
  stories: 'Récits',
  partners: 'Partenaires',
  figures: 'Chiffres',
  data: 'Données',
  sources: 'Sources',
  'how-it-works': 'Fonctionnement',
  timeline: 'Chronologie',
  join: 'Participer',
  memorial: 'Hommage',
  search: 'Recherche',
  'a-z': 'De A à Z',
  glossary: 'Glossaire',
  changes: 'Modifications',
  about: 'À propos',
};

export const intros: Words['intros'] = {
  missions:
    'Toutes les missions de paix où un document publié montre des policiers canadiens. D’autres peuvent exister sans qu’un document trouvé ici le montre.',
  countries:
    'Pays et territoires où des policiers canadiens ont servi, avec leurs missions dans l’ordre du temps.',
  stories: 'Ce que des policiers ont fait et vu, raconté d’après des documents déjà publiés.',
  partners:
    'Ministères, services de police et organisations qui participent, sous le nom qu’ils portaient alors.',
  figures:
    'Chaque nombre publié, avec sa date, ce qu’il couvre, qui l’a publié et pourquoi d’autres en diffèrent.',
  sources: 'Tous les documents que cite ce registre, et ce qui repose sur eux.',
  timeline: 'Étapes datées depuis 1989 : missions, décisions, décès et marques de reconnaissance.',
  'a-z':
    'Toutes les missions, tous les pays, récits, partenaires, chiffres et articles, par ordre alphabétique.',
  glossary:
    'Les mots du domaine dans les deux langues, avec les formes qu’emploient les textes officiels.',
  data: 'Le registre sous forme de fichiers, libres d’utilisation avec mention de la source.',
  changes: 'Ce qui a changé dans ce registre, et quand.',
  map: 'Où des policiers canadiens ont servi, année par année. La liste sous la carte contient les mêmes lieux et les mêmes missions.',
  search:
    'Chercher parmi les missions, les pays, les récits, les partenaires, les chiffres et les sources.',
  memorial:
    'Les policiers canadiens morts au cours d’opérations de paix, pour autant que ce registre le sache.',
  about: 'Qui tient ce registre, comment et selon quelles règles.',
};

export const descriptions: Words['descriptions'] = {
  home: 'Un registre indépendant de la police canadienne dans les opérations de paix internationales depuis 1989 : missions, pays, récits et chaque chiffre publié avec sa source.',
  mission: (name, places) =>
    `${name} : ce que des policiers canadiens y ont fait (${places}), quand, combien ils étaient et quels documents le disent.`,
  country: (name) =>
    `La police canadienne, ${name} : pourquoi elle a été demandée, quelles missions, quand, et ce qu’elle y a fait.`,
  partner: (name) =>
    `${name} : son rôle dans l’envoi de policiers canadiens en opération de paix, ses noms et ses dates.`,
  source: (title) =>
    `${title} : ce qu’est ce document, sa date et les pages du registre qui reposent sur lui.`,
};

export const notFound: Words['notFound'] = {
  title: 'Page introuvable',
  text: 'Cette adresse ne mène nulle part. Essayez la recherche ou la liste de A à Z.',
};

export const choice: Words['choice'] = {
  title: 'Registre des opérations de paix',
  enter: 'Français',
};

export const share: Words['share'] = {
  independence:
    'Site indépendant, sans lien avec un gouvernement, un service de police ou les Nations Unies.',
};

export const requests: Words['requests'] = {
  forms: { one: 'demande', other: 'demandes' },
  page: 'la page même',
  kinds: {
    script: { one: 'script', other: 'scripts' },
    stylesheet: {
      one: 'feuille de style pour le papier',
      other: 'feuilles de style pour le papier',
    },
    image: { one: 'image', other: 'images' },
    font: { one: 'police de caractères', other: 'polices de caractères' },
    fetch: { one: 'fichier de données', other: 'fichiers de données' },
    other: { one: 'autre fichier', other: 'autres fichiers' },
  },
};
