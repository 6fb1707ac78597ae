import type { Words } from '../../words.ts';

export const cite: Words['cite'] = {
  link: 'Citer cette page',
  linkText:
    'APA, MLA, Chicago, McGill, presse, Wikipédia ; fichiers pour logiciels bibliographiques',
  title: (name) => `Citer : ${name}`,
  description: (name) =>
    `Comment citer « ${name} » en six styles et dans les deux langues, avec l’édition, l’adresse permanente et la source première.`,
  intro:
    'Chaque référence nomme ce registre, avec son édition et une adresse permanente, et le document d’où vient l’information.',
  edition: 'Édition',
  permanent: 'Adresse permanente',
  original: 'Source première',
  others: (n) => `et ${n} autres, nommées sur la page`,
  back: 'Retour à la page',
  inLanguage: { en: 'En anglais', fr: 'En français' },
  styles: {
    apa: 'APA, 7ᵉ édition',
    mla: 'MLA, 9ᵉ édition',
    chicago: 'Chicago, 17ᵉ édition (bibliographie)',
    mcgill: 'Guide McGill, 10ᵉ édition',
    press: 'Ligne de presse (à la manière de La Presse Canadienne)',
    wikipedia: 'Modèle de Wikipédia',
  },
  files: 'Fichiers',
  file: {
    ris: 'RIS (EndNote, Mendeley, Zotero)',
    bib: 'BibTeX',
    csl: 'CSL-JSON',
    txt: 'Tous les styles en texte',
  },
  embed: 'Intégrer',
  embedText:
    'Sans script ni pisteur ; le crédit et l’indépendance figurent dedans. La version courante suit ce site ; la version fixe est celle de cette édition et ne change pas.',
  embedNewest: 'Version courante, en cadre',
  embedPinned: 'Version fixe de cette édition, en image',
  picture: 'Image (SVG)',
  dateRead: 'date de consultation',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'Non copié : sélectionnez plutôt le texte',
};

export const data: Words['data'] = {
  explained: 'Colonnes, codes et conditions',
  whole: 'Tout en un seul fichier',
  wholeText:
    'L’archive contient tous les fichiers ci-dessous, avec un guide dans les deux langues, le dictionnaire et la somme de contrôle de chaque fichier. Elle est la même, octet pour octet, chaque fois qu’elle est construite.',
  forMachines: 'Pour les programmes',
  descriptor: 'description de tous les fichiers (Data Package 2.0)',
  catalogue: 'catalogue (DCAT et schema.org)',
  guide: 'guide dans les deux langues',
  sums: 'sommes de contrôle (SHA-256)',
  archive: 'archive',
  field: 'Colonne',
  type: 'Contient',
  meaning: 'Ce qu’elle signifie',
  columns: (n: string) => `Colonnes : ${n}`,
  fields: (n: string) => `Champs que seul le fichier JSON possède : ${n}`,
  terms: 'Conditions',
  spreadsheet: 'CSV pour tableur',
  refers: (column: string) => `se trouve dans ${column}`,
  codesOf: (list: string) => `codes : ${list}`,
  eachFigure: 'Chaque chiffre à part',
  eachFigureText:
    'La page d’un chiffre offre ses valeurs en CSV et en JSON, et les références à ce chiffre et aux documents dont il vient en RIS, BibTeX et CSL-JSON. Les colonnes sont celles du fichier de tous les chiffres.',
  codes: 'Les codes en mots',
  label: 'En mots',
  reading: 'Lire les fichiers',
  csvNote:
    'Les fichiers CSV sont en UTF-8, avec des virgules, le point comme marque décimale et des dates en EDTF (1989, 1989-10, 2014~ pour « vers ») ; une case vide est inconnue ou non publiée. Les fichiers pour tableur commencent par une marque d’ordre des octets, pour que les accents soient justes ; si le tableur attend des points-virgules, importer le fichier et choisir la virgule. Un texte qui pourrait s’exécuter comme formule est précédé d’une apostrophe. Les noms des fichiers et des colonnes ne changent jamais ; les codes sont les mêmes dans les deux langues.',
  ours: 'Notre agencement : CC BY 4.0. Les nombres restent à ceux qui les ont publiés : citez chaque source.',
  types: {
    id: 'un identifiant',
    ids: 'des identifiants séparés par des espaces',
    code: 'un code',
    codes: 'des codes séparés par des espaces',
    text: 'du texte',
    edtf: 'une date (EDTF)',
    month: 'un mois (AAAA-MM)',
    integer: 'un nombre entier',
    number: 'un nombre',
    address: 'une adresse',
  },
};

export const changes: Words['changes'] = {
  kinds: {
    edition: 'Édition',
    data: 'Données',
    definition: 'Définition',
    correction: 'Correction',
  },
  feed: 'Suivre les modifications',
  figuresFeed: 'changements aux chiffres',
  how: 'Une correction dit ce qui était faux et depuis quand ; pendant 12 mois, elle figure aussi sur la page du chiffre concerné.',
  minor: 'mineur',
  added: (label: string, now: string) => `${label} : ${now} (nouveau)`,
  changed: (label: string, old: string, now: string) =>
    `${label} : ${old} auparavant, ${now} maintenant`,
  correctedOn: (date: string) => `Corrigé le ${date}`,
  log: 'Dans la liste des modifications',
};

export const editions: Words['editions'] = {
  title: 'Éditions',
  intro:
    'Une édition conserve les données, les citations et les pages des chiffres telles qu’elles étaient un jour donné. Elle n’est plus jamais modifiée, et ses adresses restent : ce sont elles qu’une citation nomme.',
  of: (date: string) => `Édition du ${date}`,
  frozen:
    'Cette page est figée : elle dit ce que le registre disait dans cette édition et ne changera pas.',
  current: 'La page telle qu’elle est maintenant',
  all: 'Toutes les éditions, et ce qui a changé de l’une à l’autre',
  front: 'Contenu de l’édition',
  frontText: 'Les chiffres, les données et les citations de cette édition, tels qu’ils étaient.',
  notes: 'Ce que cette édition a de nouveau',
  sums: 'Sommes de contrôle de tous les fichiers (SHA-256)',
  cite: 'Comment citer',
  open: 'Ouvrir l’édition',
  between: (from: string, to: string) => `De l’édition du ${from} à celle du ${to}`,
  untilNow: (from: string) => `De l’édition du ${from} à maintenant`,
  compare: 'Ce qui a changé d’une édition à l’autre',
  compareText: 'Seuls les chiffres et la série de l’ONU sont comparés.',
  none: 'Rien n’est différent dans les chiffres ni dans la série de l’ONU.',
  since: 'Depuis l’édition précédente :',
  counts: {
    value: { one: '{n} valeur nouvelle', other: '{n} valeurs nouvelles' },
    definition: {
      one: '{n} définition dite autrement',
      other: '{n} définitions dites autrement',
    },
    correction: { one: '{n} correction', other: '{n} corrections' },
  },
  kinds: {
    value: 'Valeurs nouvelles',
    definition: 'Définitions',
    correction: 'Corrections',
  },
  before: 'Avant',
  after: 'Après',
  what: 'Quoi',
  nothing: 'absent',
  files: (n: string) => `${n} fichiers`,
  permanent: 'Copie permanente',
};
