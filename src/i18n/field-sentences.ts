import type { Locale } from './locales.ts';

/**
 * The sentences of the schemas (their .describe(…)), and those that npm run new adds, in French. Editors whose
 * system speaks French are asked in it, and find it above the fields. A test asks for each sentence here.
 */
const french: Record<string, string> = {
  'true while it is not ready: it then shows in npm run dev and nowhere else.':
    'true tant que la fiche n’est pas prête\u00a0: elle ne se voit alors que dans npm run dev.',
  "The title exactly as published, in the document's own language.":
    'Le titre exact, dans la langue du document.',
  'Our words that tell this edition from others with the same title or address.':
    'Nos mots qui distinguent cette édition d’autres qui ont le même titre ou la même adresse.',
  'Other words and questions under which readers look for it, for search alone.':
    'D’autres mots et questions par lesquels on le cherche, pour la recherche seulement.',
  'In English.': 'En anglais.',
  'In French.': 'En français.',
  'Who published it: an id in content/publishers.yaml.':
    'Qui l’a publié\u00a0: un id de content/publishers.yaml.',
  'People who wrote it, as printed, given name first.':
    'Les personnes qui l’ont écrit, telles qu’elles sont imprimées, prénom d’abord.',
  'Bodies named as its authors, as printed, where they are not just its publisher.':
    'Les organismes nommés comme auteurs, tels qu’ils sont imprimés, s’ils ne sont pas simplement l’éditeur.',
  'Volume, issue, article or catalogue number, as printed.':
    'Le numéro de volume, de livraison, d’article ou de catalogue, tel qu’il est imprimé.',
  'Where it can be read. Left out when the only address known may not be linked.':
    'Où on peut le lire. Laissé de côté quand la seule adresse connue ne doit pas recevoir de lien.',
  'A copy kept by an archive, when one is known.':
    'Une copie conservée par un service d’archives, quand on en connaît une.',
  "Where the text was actually read, when only a copy on somebody else's site was available.":
    'Où le texte a vraiment été lu, quand il n’y en avait qu’une copie sur le site d’un tiers.',
  'When it was published; null when the document does not say and it cannot be worked out.':
    'La date de publication\u202f; null quand le document ne la dit pas et qu’on ne peut la déduire.',
  'How the date is known, when the document does not print it.':
    'Comment on connaît la date, quand le document ne l’imprime pas.',
  'When we read it.': 'Quand nous l’avons lu.',
  'Languages the document is in.': 'Les langues du document.',
  'What kind of text it is.': 'Le genre du texte.',
  'Type of document, for citations.': 'Le type de document, pour les références.',
  'What it is and what it says on our subject, in one or two sentences.':
    'Ce que c’est et ce qu’il dit de notre sujet, en une ou deux phrases.',
  'One document we rely on: content/sources/<id>.yaml. The file name is the id.':
    'Un document sur lequel nous nous appuyons\u00a0: content/sources/<id>.yaml. Le nom du fichier est l’id.',
  'Name of the figure, as a heading.': 'Le nom du chiffre, comme titre.',
  'Last part of its address in each language, without accents.':
    'La fin de son adresse dans chaque langue, sans accents.',
  'What is counted and what is not, in one sentence.':
    'Ce qui est compté et ce qui ne l’est pas, en une phrase.',
  'Units its values are in; most figures have one.':
    'Les unités de ses valeurs\u202f; la plupart des chiffres n’en ont qu’une.',
  'Place in lists: 1 is asked for most.': 'Sa place dans les listes\u00a0: 1 pour le plus demandé.',
  'What a reader must not conclude from it.': 'Ce qu’il ne faut pas en conclure.',
  'Values that disagree, with the reason as far as it is known: data, not prose.':
    'Les valeurs qui divergent, avec la raison pour autant qu’on la connaisse\u00a0: des données, pas du texte.',
  'Ids of the values that differ.': 'Les id des valeurs qui divergent.',
  'The reason; its explanation is in the dictionary of differences.':
    'La raison\u202f; son explication est dans le dictionnaire des divergences.',
  'What is particular to this case.': 'Ce que ce cas a de particulier.',
  'Documents that explain it.': 'Les documents qui l’expliquent.',
  'Permanent id, unique on the whole site: prose names the value by it, and its anchor is made of it.':
    'Un id permanent, unique dans tout le site\u00a0: les textes nomment la valeur par lui, et son ancre en est faite.',
  'The number as published; null when the source declines to give one (then `note` says so).':
    'Le nombre tel que publié\u202f; null quand la source refuse d’en donner un (note dit alors pourquoi).',
  'The upper end when the source gives a range.':
    'Le haut de l’intervalle, quand la source en donne un.',
  'How exactly the source states it.': 'Avec quelle exactitude la source le dit.',
  'What it counts.': 'Ce qui est compté.',
  'What it covers.': 'Sa portée.',
  'In what sense it holds.': 'En quel sens il vaut.',
  'The time the value covers, start and end; end is null while open or not said.':
    'Le temps que couvre la valeur, début et fin\u202f; la fin est null si elle est ouverte ou si rien ne la dit.',
  'First date.': 'La première date.',
  'Last date.': 'La dernière date.',
  'The date at which it holds. Set by hand, never read out of prose.':
    'La date à laquelle il vaut. Posée à la main, jamais tirée d’un texte.',
  'How that date is known.': 'Comment on connaît cette date.',
  'Why, when the date is inferred or taken from a copy.':
    'Pourquoi, quand la date est déduite ou prise d’une copie.',
  'The document that states it.': 'Le document qui le dit.',
  'Further documents that state the same.': 'D’autres documents qui disent la même chose.',
  'Language of the statement that was read; left out for bilingual data.':
    'La langue du texte qui a été lu\u202f; laissée de côté pour des données bilingues.',
  'When the statement was read, if not when the source was.':
    'Quand le texte a été lu, si ce n’est pas en même temps que la source.',
  'The value of the same publisher that this one replaces.':
    'La valeur du même éditeur que celle-ci remplace.',
  'What the value is, and what was corrected.': 'Ce qu’est la valeur, et ce qui a été corrigé.',
  'Every published value, oldest first.': 'Toutes les valeurs publiées, la plus ancienne d’abord.',
  'Last day on which the meaning of this record changed.':
    'Le dernier jour où le sens de cette fiche a changé.',
  'Day by which somebody should look at it again.':
    'Le jour d’ici lequel quelqu’un devrait la relire.',
  'One thing that is counted, with every value published for it: content/figures/<id>.yaml.':
    'Une chose qui est comptée, avec toutes les valeurs publiées\u00a0: content/figures/<id>.yaml.',
  'When it happened.': 'Quand cela s’est passé.',
  'What happened, in a line.': 'Ce qui s’est passé, en une ligne.',
  'One or two sentences more.': 'Une ou deux phrases de plus.',
  'policy: the arrangement. mission: a deployment. loss: a death. recognition: a medal or honour. evaluation: a review or audit.':
    'policy\u00a0: l’arrangement. mission\u00a0: un déploiement. loss\u00a0: un décès. recognition\u00a0: une médaille ou un honneur. evaluation\u00a0: une évaluation ou un audit.',
  'Ids of the missions concerned.': 'Les id des missions concernées.',
  'Ids of the countries concerned.': 'Les id des pays concernés.',
  'Ids of the partners concerned.': 'Les id des partenaires concernés.',
  'Documents that state it.': 'Les documents qui le disent.',
  'A dated step in the history of the arrangement or of a mission: content/events/<id>.yaml.':
    'Une étape datée de l’histoire de l’arrangement ou d’une mission\u00a0: content/events/<id>.yaml.',
  'The word.': 'Le mot.',
  'Short form in each language, when there is one.':
    'La forme abrégée dans chaque langue, quand il y en a une.',
  'What it means, in plain words.': 'Ce qu’il veut dire, en mots simples.',
  'Other forms that official texts use.': 'D’autres formes que des textes officiels emploient.',
  'The other form, as printed.': 'L’autre forme, telle qu’elle est imprimée.',
  'The language it is in.': 'La langue de cette forme.',
  'Who uses it, or since when.': 'Qui l’emploie, ou depuis quand.',
  'Documents that use it.': 'Les documents qui l’emploient.',
  'Documents that use the word.': 'Les documents qui emploient le mot.',
  'What the rule is about, in a word or two.': 'Ce dont il s’agit, en un mot ou deux.',
  'Place in the list; two rules on one thing stand together.':
    'Sa place dans la liste\u202f; deux règles sur une même chose se suivent.',
  'Who sets it: rules of two bodies are never mixed.':
    'Qui la fixe\u00a0: les règles de deux organismes ne se mêlent jamais.',
  'Whether the rule can be read: whole, in part, or not at all.':
    'Si la règle peut être lue\u00a0: entière, en partie ou pas du tout.',
  'What is published, or what is known not to be, in a sentence or two.':
    'Ce qui est publié, ou ce qu’on sait ne pas l’être, en une phrase ou deux.',
  'Ids of the published values that it states.': 'Les id des valeurs publiées qu’elle énonce.',
  'What the self-check asks, so that yes fits the rule; left out where no answer of a reader could be held against anything published.':
    'Ce que demande la vérification personnelle, de sorte que oui corresponde à la règle\u202f; laissé de côté quand aucune réponse ne peut être comparée à ce qui est publié.',
  'Whom to ask, and what.': 'À qui demander, et quoi.',
  'Since when it holds, as far as published; left out when that is not published.':
    'Depuis quand elle s’applique, selon ce qui est publié\u202f; laissé de côté quand ce ne l’est pas.',
  'Last day on which somebody looked whether it is still so.':
    'Le dernier jour où quelqu’un a vérifié qu’il en est encore ainsi.',
  'A rule on who may go, as one body sets it: content/rules/<id>.yaml.':
    'Une règle sur qui peut partir, telle qu’un organisme la fixe\u00a0: content/rules/<id>.yaml.',
  'The question, as people ask it.': 'La question, comme les gens la posent.',
  'Place in the list: 1 is asked most.': 'Sa place dans la liste\u00a0: 1 pour la plus posée.',
  'The answer in a few sentences; where nothing is published, that.':
    'La réponse en quelques phrases\u202f; quand rien n’est publié, le dire.',
  'Ids of published values that belong to the answer.':
    'Les id des valeurs publiées qui font partie de la réponse.',
  'Records that tell more, as kind:id.': 'Les fiches qui en disent plus, sous la forme genre:id.',
  'A question and its answer: content/questions/<id>.yaml.':
    'Une question et sa réponse\u00a0: content/questions/<id>.yaml.',
  'What happens, in a few words.': 'Ce qui se passe, en quelques mots.',
  'Who does what, in a sentence or two.': 'Qui fait quoi, en une phrase ou deux.',
  'Ids of the values that say how long it takes; left out when not published.':
    'Les id des valeurs qui disent combien de temps cela prend\u202f; laissé de côté quand ce n’est pas publié.',
  'What is known of how long it took, where no value can say it.':
    'Ce qu’on sait du temps que cela a pris, quand aucune valeur ne peut le dire.',
  'Stretches of time, in order.': 'Les périodes, dans l’ordre.',
  'What the page holds besides its text, made from other records.':
    'Ce que la page contient outre son texte, tiré d’autres fiches.',
  'A word of the field in both languages: content/terms/<id>.yaml.':
    'Un mot du domaine dans les deux langues\u00a0: content/terms/<id>.yaml.',
  'The day it was published.': 'Le jour de la publication.',
  'edition: a new edition. data: a value added. definition: what is counted. correction: something was wrong.':
    'edition\u00a0: une nouvelle édition. data\u00a0: une valeur ajoutée. definition\u00a0: ce qui est compté. correction\u00a0: quelque chose était faux.',
  'What changed, in a line.': 'Ce qui a changé, en une ligne.',
  'What changed and why; for a correction also what was wrong, and since when.':
    'Ce qui a changé et pourquoi\u202f; pour une correction, aussi ce qui était faux, et depuis quand.',
  'significant: moves the date modified of the records concerned and enters the feeds. minor: stands on the page of changes only.':
    'significant\u00a0: avance la date de modification des fiches concernées et entre dans les fils. minor\u00a0: ne figure que sur la page des modifications.',
  'Values that were added or corrected, before and after.':
    'Les valeurs ajoutées ou corrigées, avant et après.',
  'Id of the value.': 'L’identifiant de la valeur.',
  'What it was before; null when it is new.':
    'Ce qu’elle était avant\u202f; null si elle est nouvelle.',
  'What it became: as it stands now, in the newest change of it.':
    'Ce qu’elle est devenue\u00a0: telle qu’elle est maintenant, dans le changement le plus récent.',
  'The number; null when none was given.': 'Le nombre\u202f; null si aucun n’était donné.',
  'The upper end of a range.': 'La limite supérieure d’un intervalle.',
  'How exactly it was stated.': 'Avec quelle précision il était énoncé.',
  'true when the UN monthly series is concerned.':
    'true quand la série mensuelle de l’ONU est concernée.',
  'Records concerned, as kind:id.': 'Les fiches concernées, sous la forme genre:id.',
  'A change of meaning in the record, told to readers and feeds: content/changes/<id>.yaml.':
    'Un changement de sens dans le registre, annoncé au public et dans les fils\u00a0: content/changes/<id>.yaml.',
  'mission: a peace operation. related: kept apart and out of mission totals (victim identification, inquiries).':
    'mission\u00a0: une opération de paix. related\u00a0: à part, et hors des totaux de missions (identification de victimes, enquêtes).',
  'Full official name in each language.': 'Le nom officiel en entier dans chaque langue.',
  'Languages in which the name is our translation because the body gives none.':
    'Les langues où le nom est traduit par nous, parce que l’organisme n’en donne pas.',
  'Short form used by sources in each language; null when there is none.':
    'La forme abrégée que les sources emploient dans chaque langue\u202f; null quand il n’y en a pas.',
  'Other names and short forms readers may type or meet.':
    'D’autres noms et formes abrégées que le public peut taper ou rencontrer.',
  'Who leads it.': 'Qui la dirige.',
  'Ids of the countries where it took place.': 'Les id des pays où elle a eu lieu.',
  'First date, as precise as the sources are; null when not published.':
    'La première date, aussi précise que les sources\u202f; null quand elle n’est pas publiée.',
  'Last date; null when not published or not over.':
    'La dernière date\u202f; null quand elle n’est pas publiée ou que ce n’est pas fini.',
  'Documents that give these dates; empty only when both dates are null.':
    'Les documents qui donnent ces dates\u202f; aucun seulement si les deux dates sont null.',
  'What a reader should know about the dates.': 'Ce qu’il faut savoir de ces dates.',
  "The mission's own dates.": 'Les dates de la mission elle-même.',
  'Earliest date at which a source shows Canadian police there, when the start is not published.':
    'La première date à laquelle une source y montre des policiers canadiens, quand le début n’est pas publié.',
  'Latest date at which a source shows Canadian police there, when the end is not published.':
    'La dernière date à laquelle une source y montre des policiers canadiens, quand la fin n’est pas publiée.',
  "The dates of the Canadian police part, kept apart from the mission's.":
    'Les dates de la participation policière canadienne, à part de celles de la mission.',
  'Where the Canadian part stands, as last published.':
    'Où en est la participation canadienne, selon ce qui a été publié en dernier.',
  'How well the Canadian part is documented.':
    'Si la participation canadienne est bien documentée.',
  'What the evidence is, when it is thin.': 'Ce que sont les preuves, quand elles sont minces.',
  'As the sources say it.': 'Tel que les sources le disent.',
  'Documents that state it; empty only for "not published".':
    'Les documents qui le disent\u202f; aucun seulement pour «\u00a0non publié\u00a0».',
  'Whether officers carried weapons.': 'Si les policiers portaient des armes.',
  'Codes of the languages.': 'Les codes des langues.',
  'Working languages; empty when not published.':
    'Les langues de travail\u202f; aucune quand elles ne sont pas publiées.',
  'Kind of work.': 'Le genre de travail.',
  'What officers did.': 'Ce que faisaient les policiers.',
  'Id of the partner.': 'L’id du partenaire.',
  'Police services known to have taken part; never a full list.':
    'Les services de police dont on sait qu’ils y ont pris part\u202f; jamais une liste complète.',
  'Code of the mission in the UN monthly series, when it stands there.':
    'Le code de la mission dans la série mensuelle de l’ONU, quand elle y figure.',
  'Numbers told on this page only.': 'Des nombres qui ne figurent que sur cette page.',
  'What is counted, as a heading: "Officers on the first mission".':
    'Ce qui est compté, comme titre\u00a0: «\u00a0Policiers de la première mission\u00a0».',
  'Points on which sources disagree.': 'Les points sur lesquels des sources divergent.',
  'What they disagree about, as a heading.': 'Le sujet de la divergence, comme titre.',
  'What these documents say.': 'Ce que disent ces documents.',
  'The date they give, when the point is a date.':
    'La date qu’ils donnent, quand le point est une date.',
  'Documents that say it.': 'Les documents qui le disent.',
  'Each version.': 'Chaque version.',
  'Why they differ, as far as it is known.': 'Pourquoi ils divergent, pour autant qu’on le sache.',
  'A peace mission, or a related activity that is none: content/missions/<id>/facts.yaml.':
    'Une mission de paix, ou une activité liée qui n’en est pas une\u00a0: content/missions/<id>/facts.yaml.',
  'ISO 3166-1 alpha-2 code, with XK for Kosovo and PS for the West Bank.':
    'Le code ISO 3166-1 à deux lettres, avec XK pour le Kosovo et PS pour la Cisjordanie.',
  'Name used here in each language.': 'Le nom employé ici dans chaque langue.',
  'Part of the world, for filters.': 'La partie du monde, pour les filtres.',
  'Degrees east, west below zero.': 'En degrés vers l’est\u202f; vers l’ouest, sous zéro.',
  'Degrees north, south below zero.': 'En degrés vers le nord\u202f; vers le sud, sous zéro.',
  'Where its mark stands on maps, WGS 84: a point inside the country, on no base or headquarters.':
    'Où se place son repère sur les cartes, WGS 84\u00a0: un point dans le pays, jamais une base ni un quartier général.',
  'What a reader should know about its borders or name; follows the place into maps, lists and files.':
    'Ce qu’il faut savoir de ses frontières ou de son nom\u202f; suit le lieu dans les cartes, les listes et les fichiers.',
  'Id of a country record that this one is shown with, such as the one it became.':
    'L’id d’une fiche de pays montrée avec celle-ci, comme le pays qu’il est devenu.',
  'A country or territory where Canadian police have served: content/countries/<id>/facts.yaml.':
    'Un pays ou un territoire où des policiers canadiens ont servi\u00a0: content/countries/<id>/facts.yaml.',
  'story: has a page. account: too short for one; stands on the pages of its mission and country.':
    'story\u00a0: a sa page. account\u00a0: trop court pour cela\u202f; figure sur les pages de sa mission et de son pays.',
  'Title without a personal name.': 'Un titre sans nom de personne.',
  'One or two sentences for lists, without a personal name.':
    'Une ou deux phrases pour les listes, sans nom de personne.',
  'When it happened; null when no source says.':
    'Quand cela s’est passé\u202f; null quand aucune source ne le dit.',
  'Ids of the missions it belongs to.': 'Les id des missions auxquelles il appartient.',
  'Ids of the countries where it happened.': 'Les id des pays où cela s’est passé.',
  'Services of the officers, as partner ids.':
    'Les services des policiers, comme id de partenaires.',
  'Key by which the prose names them: <Person of="roy" />.':
    'La clé par laquelle les textes nomment la personne\u00a0: <Person of="roy" />.',
  'Name as the source writes it.': 'Le nom tel que la source l’écrit.',
  'The part of the name used after the first mention.':
    'La partie du nom employée après la première mention.',
  'Rank or title at the time, without article: Sergeant, sergent; null when no source gives one. French prose writes the article itself.':
    'Le grade ou le titre à l’époque, sans article\u00a0: Sergeant, sergent\u202f; null quand aucune source n’en donne. Le texte français écrit l’article lui-même.',
  'Service at the time: a partner id; null when no source gives one.':
    'Le service à l’époque\u00a0: un id de partenaire\u202f; null quand aucune source n’en donne.',
  'Official or news documents that named the person in this role.':
    'Les documents officiels ou de presse qui ont nommé la personne dans ce rôle.',
  'Everybody whom the text names, already named in a public role.':
    'Toutes les personnes que le texte nomme, déjà nommées dans un rôle public.',
  'The documents it is told from.': 'Les documents d’où vient le récit.',
  'Documents that withheld a name: then nobody is named here either.':
    'Les documents qui ont tu un nom\u00a0: alors personne n’est nommé ici non plus.',
  'The day on which somebody asked to be taken out, or null.':
    'Le jour où quelqu’un a demandé d’en être retiré, ou null.',
  'What allows us to tell it. Every story has this block.':
    'Ce qui nous permet de le raconter. Chaque récit a ce bloc.',
  'What some readers should know first (death, violence).':
    'Ce que certaines personnes devraient savoir d’abord (décès, violence).',
  'What officers did and saw, told from published texts: content/stories/<id>/facts.yaml.':
    'Ce que des policiers ont fait et vu, raconté d’après des textes publiés\u00a0: content/stories/<id>/facts.yaml.',
  'Title of the page.': 'Le titre de la page.',
  'One sentence for lists and search results.':
    'Une phrase pour les listes et les résultats de recherche.',
  'The page it stands under; left out for a page that is a section of its own.':
    'La page sous laquelle elle se place\u202f; laissé de côté pour une page qui est une section.',
  'Last part of its address; needed when it stands under another page.':
    'La fin de son adresse\u202f; il la faut quand la page est sous une autre.',
  'Place among the pages under the same one.': 'Sa place parmi les pages sous la même.',
  'Points on which the English and the French page of one body differ, as a table.':
    'Les points sur lesquels la page anglaise et la page française d’un même organisme diffèrent, en tableau.',
  'The point, as the heading of a row.': 'Le point, comme titre d’une ligne.',
  'What the page says, in our words.': 'Ce que dit la page, avec nos mots.',
  'Ids of the published values it states.': 'Les id des valeurs publiées qu’elle donne.',
  'The page.': 'La page.',
  'The date of this text, when the document as a whole has another.':
    'La date de ce texte, quand le document entier en a une autre.',
  'The English page.': 'La page anglaise.',
  'The French page.': 'La page française.',
  'What is known of the reason.': 'Ce qu’on sait de la raison.',
  'Records it belongs with, such as figures, as kind:id.':
    'Les fiches qui vont avec elle, comme des chiffres, sous la forme genre:id.',
  'Documents it rests on beyond those cited in the text.':
    'Les documents sur lesquels elle repose, outre ceux que le texte cite.',
  'A page of explanation: content/articles/<id>/facts.yaml. Where it stands is in src/i18n/routes.ts.':
    'Une page d’explication\u00a0: content/articles/<id>/facts.yaml. Sa place est dans src/i18n/routes.ts.',
  'What kind of body it is.': 'Le genre d’organisme.',
  'Short form in each language; null when there is none.':
    'La forme abrégée dans chaque langue\u202f; null quand il n’y en a pas.',
  'Two-letter postal code of its province.': 'Le code postal à deux lettres de sa province.',
  'The sentence.': 'La phrase.',
  'What it does in the arrangement, in a sentence.':
    'Ce qu’il fait dans l’arrangement, en une phrase.',
  'First date; null when not published.':
    'La première date\u202f; null quand elle n’est pas publiée.',
  'Documents that give these dates.': 'Les documents qui donnent ces dates.',
  'When it took part under this name, with sources.':
    'Quand il y a pris part sous ce nom, avec les sources.',
  'Names the same body bore before.': 'Les noms que le même organisme a portés avant.',
  'The former name.': 'L’ancien nom.',
  'When it took this name; null when not published.':
    'Quand il a pris ce nom\u202f; null si ce n’est pas publié.',
  'When it gave it up; null when not published.':
    'Quand il l’a quitté\u202f; null si ce n’est pas publié.',
  'What a reader should know about the name.': 'Ce qu’il faut savoir de ce nom.',
  'The partner that took over from this one.': 'Le partenaire qui a pris sa suite.',
  'The body it is part of.': 'L’organisme dont il fait partie.',
  'Its own public page on the subject.': 'Sa propre page publique sur le sujet.',
  'Addresses and numbers it published for contact, each with its time.':
    'Les adresses et les numéros qu’il a publiés pour le joindre, chacun avec sa date.',
  'route: a way to apply in words.': 'route\u00a0: une façon de postuler, en mots.',
  'The address or number, or the way in words.':
    'L’adresse ou le numéro, ou la marche à suivre en mots.',
  'When it was published.': 'Quand il a été publié.',
  'What a reader should know about it.': 'Ce qu’il faut en savoir.',
  'A department, police service, organization or training centre: content/partners/<id>/facts.yaml.':
    'Un ministère, un service de police, une organisation ou un centre de formation\u00a0: content/partners/<id>/facts.yaml.',
  'The name in each language; the same in both when it has only one.':
    'Le nom dans chaque langue\u202f; le même dans les deux quand il n’y en a qu’un.',
  'The partner that this publisher is, when it has a page of its own.':
    'Le partenaire qu’est cet éditeur, quand il a sa page.',
  'content/publishers.yaml: who publishes what we cite.':
    'content/publishers.yaml\u00a0: qui publie ce que nous citons.',
  'Name of the site.': 'Le nom du site.',
  'Stands near the name everywhere.': 'Figure partout près du nom.',
  'Says on every page that the site is independent.':
    'Dit sur chaque page que le site est indépendant.',
  'Day of this edition: ages are told relative to it, never to the clock of the build.':
    'Le jour de cette édition\u00a0: les âges se comptent d’après lui, jamais d’après l’horloge.',
  'First year of the record.': 'La première année du registre.',
  'Who publishes the site.': 'Qui publie le site.',
  'Where faults of security are reported.': 'Où signaler une faille de sécurité.',
  'Day by which somebody looks at this again; within a year, as RFC 9116 asks.':
    'Le jour avant lequel quelqu’un y revient\u202f; moins d’un an, comme le veut la RFC 9116.',
  'What /.well-known/security.txt says; null while there is nobody to write to.':
    'Ce que dit /.well-known/security.txt\u202f; null tant qu’il n’y a personne à qui écrire.',
  'Where corrections go.': 'Où envoyer les corrections.',
  'Public address of the repository.': 'L’adresse publique du dépôt.',
  'What maps say about borders.': 'Ce que les cartes disent des frontières.',
  'What to credit for the base map.': 'Ce qu’il faut créditer pour le fond de carte.',
  'content/site.yaml: settings of the site. What is null is not shown, never invented.':
    'content/site.yaml\u00a0: les réglages du site. Ce qui est null ne s’affiche pas et ne s’invente pas.',
  'Name of the series, as a heading.': 'Le nom de la série, comme titre.',
  'What is counted and what is not.': 'Ce qui est compté et ce qui ne l’est pas.',
  'Names of the missions behind the codes that have no record of their own here.':
    'Les noms des missions derrière les codes qui n’ont pas de fiche ici.',
  'Notes that rows of totals.csv point to.':
    'Les notes auxquelles renvoient des lignes de totals.csv.',
  'content/un-police/series.yaml: what the series counts and what to beware of.':
    'content/un-police/series.yaml\u00a0: ce que compte la série et à quoi prendre garde.',
  'Mission code; ALL when the source gives no split by mission for that month.':
    'Le code de la mission\u202f; ALL quand la source ne répartit pas ce mois par mission.',
  'Code of a note in series.yaml, or empty.': 'Le code d’une note de series.yaml, ou rien.',
  'No publisher has this id yet. Its name in each language, the same in both when it has only one.':
    'Aucun éditeur n’a encore cet id. Son nom dans chaque langue, le même dans les deux quand il n’y en a qu’un.',
  'Its first value.': 'Sa première valeur.',
  'The figure, or the record, that it belongs to, as kind:id, such as figure:officers-total or mission:minusma-mali.':
    'Le chiffre, ou la fiche, où elle va, sous la forme genre:id, comme figure:officers-total ou mission:minusma-mali.',
  'The text stands beside it, in en.mdx and fr.mdx.': 'Le texte est à côté, dans en.mdx et fr.mdx.',
  'A partner may do without: take both away then.':
    'Un partenaire peut s’en passer\u00a0: retirer alors les deux.',
  'The page as diagrams: its steps and who takes them.':
    'La page en schémas : ses étapes et qui les franchit.',
  'What the steps are, as a heading: who decides, who pays.':
    'Ce que sont les étapes, comme titre : qui décide, qui paie.',
  'Anchor of the heading that tells it: the English heading, hyphenated.':
    'Ancre de l’intertitre qui la raconte : l’intertitre anglais, avec des traits d’union.',
  'Who does it, ids of partners.': 'Qui s’en charge, identifiants de partenaires.',
  'What is done, in one sentence.': 'Ce qui est fait, en une phrase.',
  'The steps, in order.': 'Les étapes, dans l’ordre.',
  'Who asks it: an officer, or a police service and those who govern it.':
    'Qui la pose\u00a0: une personne de la police, ou un service de police et ceux qui le dirigent.',
  'Whether what is published answers it: whole, in part, or not at all.':
    'Si ce qui est publié y répond\u00a0: en entier, en partie ou pas du tout.',
  'What is published of the conditions and the risk of the work: no address, route or shift.':
    'Ce qui est publié sur les conditions et les risques du travail\u00a0: ni adresse, ni trajet, ni horaire.',
  'The page of the Government of Canada on travel there; what it advises changes and is not copied.':
    'La page du gouvernement du Canada sur les voyages dans ce pays\u202f; ses conseils changent et ne sont pas recopiés.',
  'Its address in each language.': 'Son adresse dans chaque langue.',
  'Where help is to be had, shown here and on the pages that list it.':
    'Où trouver de l’aide, montré ici et sur les pages qui en dressent la liste.',
  'Whom it is for, as the beginning of a line.': 'À qui elle s’adresse, comme début de ligne.',
  'What it is, when it answers, in which languages, and its age.':
    'Ce que c’est, quand on y répond, en quelles langues, et son âge.',
  'The number, as published; left out when there is none.':
    'Le numéro, tel qu’il est publié\u202f; laissé de côté quand il n’y en a pas.',
  'How it signed on to the programme, as an example for others.':
    'Comment il a adhéré au programme, à titre d’exemple.',
  'From when; null when not published.': 'Depuis quand\u202f; null quand ce n’est pas publié.',
  'Until when; null when not published or not over.':
    'Jusqu’à quand\u202f; null quand ce n’est pas publié ou pas terminé.',
  'How it came about and who approved it, in a sentence or two.':
    'Comment l’entente s’est faite et qui l’a approuvée, en une ou deux phrases.',
};

/** The question for an id names the file that it makes. */
const idSentence =
  /^Its name in (.*): lower-case words joined by hyphens\. It never changes once published\.$/;
const idInFrench =
  'Son nom dans $1\u00a0: des mots en minuscules liés par des traits d’union. Il ne change plus une fois publié.';

/** A sentence of a schema in the editor's language; one that nobody has translated stays in English. */
export const sentenceIn = (sentence: string, locale: Locale): string =>
  locale === 'fr' ? (french[sentence] ?? sentence.replace(idSentence, idInFrench)) : sentence;
