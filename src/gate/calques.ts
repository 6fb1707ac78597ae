/**
 * Turns of phrase copied from English, with what Canadian French says. Each is criticized by the usual
 * guides (Office québécois de la langue française, Bureau de la traduction, Multidictionnaire). Patterns see
 * every space as one plain space and every apostrophe as '. `maybe` marks words that are also right in
 * another sense: those are listed and stop nothing.
 */
export type Calque = {
  pattern: string;
  /** What to write instead. */
  better: string | { en: string; fr: string };
  /** The English it comes from; left out where the fault is another one, which `why` tells. */
  from?: string;
  why?: { en: string; fr: string };
  maybe?: true;
};

const objects = "(?:les? |la |l'|une? |des |ces? |cette |cet |leurs? |ses |son |sa )";

export const calques: readonly Calque[] = [
  {
    pattern: `adress(?:er|e|ent|é|ée|és|ées|ait|aient|ant) ${objects}(?:\\p{L}+ )?(?:problème|enjeu|défi|besoin|lacune|préoccupation|situation|cause|inégalité)[sx]?`,
    better: 's’attaquer à, traiter, régler, répondre à',
    from: 'to address a problem',
  },
  {
    pattern: "à l'effet qu(?:e|')",
    better: 'selon lequel, voulant que, disant que',
    from: 'to the effect that',
  },
  {
    pattern: "l'emphase (?:sur|est mise)",
    better: 'insister sur, mettre l’accent sur',
    from: 'to put the emphasis on',
  },
  {
    pattern: `rencontr(?:er|e|ent|é|ée|és|ées|ait|aient|ant) ${objects}(?:objectif|exigence|norme|critère|échéance|condition|besoin|attente|cible)s?`,
    better: 'atteindre (un objectif), satisfaire à (une exigence), respecter (une échéance)',
    from: 'to meet requirements',
  },
  {
    pattern: 'fai(?:re|t|sait|sant) du sens',
    better: 'avoir du sens, être logique',
    from: 'to make sense',
  },
  {
    pattern: 'pr(?:endre|end|ennent|is|ise) pour acquis',
    better: 'tenir pour acquis',
    from: 'to take for granted',
  },
  {
    pattern: 'pr(?:endre|end|ennent|is|it) action',
    better: 'agir, prendre des mesures',
    from: 'to take action',
  },
  {
    pattern: 'en termes de',
    better: 'en ce qui concerne, sur le plan de, quant à',
    from: 'in terms of',
  },
  {
    pattern:
      'sur une base (?:régulière|quotidienne|hebdomadaire|mensuelle|annuelle|volontaire|bénévole|temporaire|permanente|individuelle|bilatérale)',
    better: 'régulièrement, chaque jour, à titre volontaire, de façon temporaire',
    from: 'on a regular basis',
  },
  { pattern: 'payeurs? de taxes', better: 'contribuable', from: 'taxpayer' },
  {
    pattern: 'cédul(?:e|es|er|é|ée|és|ées)',
    better: 'horaire, calendrier ; prévoir, fixer',
    from: 'schedule',
  },
  {
    pattern:
      "complét(?:er|é|ée|és|ées|ait|aient) (?:le |la |l'|une? |des |leurs? |ses |son |sa )(?:\\p{L}+ )?(?:formulaire|cours|formation|études|mandat|mission|affectation|stage)s?",
    better: 'remplir (un formulaire), suivre ou terminer (un cours), achever (un mandat)',
    from: 'to complete',
  },
  {
    pattern: "(?:formulaires?|demandes?|lettres?) d'application",
    better: 'formulaire de demande, candidature',
    from: 'application form',
  },
  {
    pattern:
      'appliqu(?:er|é|e|ent|ait|aient) (?:pour|sur) (?:un|une|le|la|ce|cet|cette|des|les) (?:poste|mission|emploi|concours|affectation|programme)s?',
    better: 'postuler, poser sa candidature à',
    from: 'to apply for',
  },
  {
    pattern: "jusqu'à date|(?:mis|mise|mettre|mettent) à date",
    better: 'jusqu’à maintenant, à ce jour ; mettre à jour',
    from: 'to date, up to date',
  },
  { pattern: "en autant qu(?:e|')", better: 'pourvu que, dans la mesure où', from: 'inasmuch as' },
  {
    pattern: "sous l'impression qu(?:e|')",
    better: 'avoir l’impression que, croire que',
    from: 'under the impression that',
  },
  {
    pattern: 'f(?:aire|ait|ont|aisait) une différence(?! entre)',
    better: 'compter, changer les choses, être utile',
    from: 'to make a difference',
  },
  { pattern: 'focus|focusser', better: 'accent, priorité ; se concentrer sur', from: 'focus' },
  {
    pattern: 'impact(?:er|é|ée|és|ées|ent|ait|aient)',
    better: 'toucher, avoir un effet sur',
    from: 'to impact',
  },
  {
    pattern: "(?:à|sur) l'agenda|agenda caché",
    better: 'à l’ordre du jour, au programme ; intentions cachées',
    from: 'on the agenda',
  },
  {
    pattern:
      'support (?:logistique|technique|opérationnel|administratif|financier|psychologique|aérien)',
    better: 'soutien, appui',
    from: 'logistical support',
  },
  {
    pattern: 'officiers? de police',
    better: 'policier, policière, agent de police',
    from: 'police officer',
  },
  { pattern: 'officiers? de liaison', better: 'agent de liaison', from: 'liaison officer' },
  { pattern: 'officiers? en charge', better: 'responsable, commandant', from: 'officer in charge' },
  { pattern: 'temps supplémentaire', better: 'heures supplémentaires', from: 'overtime' },
  { pattern: 'années? fiscales?', better: 'exercice, exercice financier', from: 'fiscal year' },
  {
    pattern:
      'encour(?:ir|u|ue|us|ues|ent|ait) (?:des |les |ces |de )?(?:frais|dépenses?|coûts?)|(?:frais|dépenses?|coûts?) encour(?:us?|ues?)',
    better: 'engager (des dépenses)',
    from: 'to incur costs',
  },
  {
    pattern: 'plans? de pension|fonds de pension',
    better: 'régime de retraite, caisse de retraite',
    from: 'pension plan',
  },
  {
    pattern: 'graduations?',
    better: 'remise des diplômes, fin de la formation',
    from: 'graduation',
  },
  { pattern: "dépendamment d(?:e|es|u|')", better: 'selon, suivant', from: 'depending on' },
  {
    pattern: "(?<!(?:est|était|sont|étaient|être|serait|fut) )d[ûu]e?s? au fait qu(?:e|')",
    better: 'parce que, du fait que',
    from: 'due to the fact that',
  },
  { pattern: "en dedans d(?:e|')", better: 'en moins de, d’ici, en', from: 'within' },
  { pattern: 'questionnables?', better: 'discutable, douteux', from: 'questionable' },
  {
    pattern: 'consistante?s? avec',
    better: 'conforme à, compatible avec',
    from: 'consistent with',
  },
  {
    pattern: "évidences|(?:recueillir|collecter|prélever|amasser) (?:de )?l'évidence",
    better: 'preuves, éléments de preuve',
    from: 'evidence',
  },
  {
    pattern: 'offenses? (?:criminelle|sexuelle|grave)s?',
    better: 'infraction',
    from: 'criminal offence',
  },
  { pattern: 'assauts? sexuels?', better: 'agression sexuelle', from: 'sexual assault' },
  {
    pattern: "sessions? (?:de formation|d'information|d'entraînement)",
    better: 'séance, cours, stage',
    from: 'training session',
  },
  {
    pattern:
      '(?:missions?|service|postes?|affectations?|opérations?|travail|déployée?s?|servi|envoyée?s?) outre-mer',
    better: 'à l’étranger',
    from: 'overseas',
  },
  {
    pattern: '(?:opérations?|politiques?|vols?|marchés?) domestiques?',
    better: 'intérieur, national',
    from: 'domestic',
  },
  {
    pattern:
      'délivr(?:er|é|ée|és|ées|e|ent|ait) (?:un |une |le |la |des |les |ces |cette |ce )(?:formation|cours|programme|service|atelier)s?',
    better: 'donner, offrir',
    from: 'to deliver training',
  },
  {
    pattern:
      '(?:déployée?s?|affectée?s?|envoyée?s?|servi|servent|servait|servaient|travaillé) sur (?:une |la |cette |des |les |ces )missions?',
    better: 'dans une mission, en mission, affecté à la mission',
    from: 'on a mission',
  },
  {
    pattern:
      '(?:sièg\\p{L}+|siég\\p{L}+|être|est|sont|était|étaient) sur (?:un |le |ce |la |une )(?:comité|conseil|commission)',
    better: 'siéger à, faire partie de',
    from: 'to sit on a committee',
  },
  {
    pattern: '(?:policiers?|policières?|agents?|agentes?|membres?) en devoir',
    better: 'en service, de service',
    from: 'on duty',
  },
  {
    pattern: "à l'emploi d(?:e|es|u|')",
    better: 'au service de, qui travaille pour',
    from: 'in the employ of',
  },
  {
    pattern: 'au meilleur de (?:ma|sa|notre|leur|la) connaissance',
    better: 'autant que l’on sache',
    from: 'to the best of my knowledge',
  },
  {
    pattern: 'à toutes fins pratiques',
    better: 'en pratique, en fait',
    from: 'for all practical purposes',
  },
  { pattern: "pour fins d(?:e|')", better: 'aux fins de, pour', from: 'for purposes of' },
  {
    pattern:
      'tel(?:s|le|les)? que (?:mentionn|prév|indiqu|décri|conven|demand|requi|stipul)\\p{L}+',
    better: 'comme prévu, comme il est indiqué',
    from: 'as mentioned',
  },
  {
    pattern:
      '(?:premi(?:ers|ères)|derni(?:ers|ères)|prochaine?s) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente)',
    better: {
      en: 'the number first: les deux premiers',
      fr: 'le nombre d’abord\u00a0: les deux premiers',
    },
    from: 'the first two',
  },
  { pattern: 'et\\/ou', better: 'ou', from: 'and/or' },
  {
    pattern: '\\p{L}{3,}(?:-e|-e-s|·e|·e·s|\\(e\\)s?|-trice|-ère|-euse)(?:-s)?(?![\\p{L}-])',
    better: {
      en: 'both forms in full, or a word that suits everybody (le personnel, les membres)',
      fr: 'les deux formes en entier, ou un mot qui convient à tous (le personnel, les membres)',
    },
    why: {
      en: 'readers and screen readers stumble over shortened forms',
      fr: 'les formes tronquées gênent la lecture, aussi pour les lecteurs d’écran',
    },
  },
  {
    pattern:
      "support(?:er|é|ée|és|ées|ent) (?:la |le |les |l'|une? |cette |ces |leurs? )(?:\\p{L}+ )?(?:mission|police|policier|policière|projet|programme|réforme|formation|population|initiative)s?",
    better: 'appuyer, soutenir',
    from: 'to support',
    maybe: true,
  },
  {
    pattern: 'opportunités?',
    better: 'occasion, possibilité, chance',
    from: 'opportunity',
    maybe: true,
  },
  {
    pattern: "en charge d(?:e|es|u|')",
    better: 'responsable de, chargé de, à la tête de',
    from: 'in charge of',
    maybe: true,
  },
  {
    pattern: 'sous (?:la|leur|sa) juridiction',
    better: 'ressort, compétence, territoire',
    from: 'jurisdiction',
    maybe: true,
  },
  {
    pattern: 'violences? domestiques?',
    better: 'violence conjugale, violence familiale',
    from: 'domestic violence',
    maybe: true,
  },
  {
    pattern:
      '(?:nombre|augmentation|hausse|baisse|contribution|rôle|part|changement)s? significati(?:f|fs|ve|ves)',
    better: 'important, notable',
    from: 'significant',
    maybe: true,
  },
  { pattern: 'incluant', better: 'y compris, dont', from: 'including', maybe: true },
  {
    pattern: 'à travers le (?:pays|monde|Canada)',
    better: 'partout au pays, dans le monde entier',
    from: 'across the country',
    maybe: true,
  },
  {
    pattern:
      "joi(?:ndre|nt|gnent|gnait) (?:la GRC|l'ONU|la mission|la police|le service|les Forces|les rangs)",
    better: 'se joindre à, entrer à',
    from: 'to join',
    maybe: true,
  },
  {
    pattern:
      'entraîn(?:er|é|ée|és|ées|ent|ait|aient) (?:des |les |la |de )(?:\\p{L}+ )?(?:policiers|policières|police|recrues|cadets|agents)',
    better: 'former',
    from: 'to train',
    maybe: true,
  },
  {
    pattern:
      'initi(?:er|é|ée|és|ées|ent) (?:un |une |le |la |des |les )(?:projet|programme|enquête|démarche|réforme)s?',
    better: 'lancer, entreprendre',
    from: 'to initiate',
    maybe: true,
  },
];
