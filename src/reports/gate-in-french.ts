import { monthNames } from '#src/domain/months.ts';
import { sentenceIn } from '#src/i18n/field-sentences.ts';
import type { Problem } from '#src/gate/problem.ts';

/** A message of the gate and the same in French; $1 stands for what the pattern caught. */
type Pair = [RegExp, string | ((match: RegExpExecArray) => string)];

const months: Record<string, string | undefined> = Object.fromEntries(
  monthNames.en.map((name, i) => [name, monthNames.fr[i]]),
);

const such = (text: string | undefined) => (text ? text.replace(', such as', ', comme') : '');
const date = (text: string | undefined) =>
  text === 'unknown' ? 'inconnu' : text === 'not ended or unknown' ? 'sans fin ou inconnu' : text;

const found: readonly Pair[] = [
  [/^nothing: the field is missing$/u, 'rien\u00a0: le champ manque'],
  [/^nothing$/u, 'rien'],
  [/^nothing \(null\)$/u, 'rien (null)'],
  [/^(--\S+) without a value$/u, '$1 sans valeur'],
  [/^(--\S+)$/u, '$1'],
  [/^an empty file$/u, 'un fichier vide'],
  [/^an empty list$/u, 'une liste vide'],
  [/^(\[.*\])$/su, '$1'],
  [/^('.*') in curly quotation marks$/su, '$1, entre guillemets courbes'],
  [/^columns separated by semicolons$/u, 'des colonnes séparées par des points-virgules'],
  [/^columns separated by tabs$/u, 'des colonnes séparées par des tabulations'],
  [/^the number ('.*') typed in a sentence$/u, 'le nombre $1 tapé dans une phrase'],
  [/^no file$/u, 'aucun fichier'],
  [/^an unknown field '(.*)'$/u, "un champ inconnu, '$1'"],
  [/^a list of (\d+)$/u, 'une liste de $1'],
  [/^fields \((.*)\)$/u, 'des champs ($1)'],
  [/^(.*) without quotation marks$/u, '$1 sans guillemets'],
  [/^(.*), which names nothing$/u, '$1, qui ne nomme rien'],
  [/^(.*), which nothing relies on$/u, '$1, sur quoi rien ne repose'],
  [/^(.*), which is a draft$/u, '$1, qui est une ébauche'],
  [/^(.*), which only drafts rely on$/u, '$1, sur quoi ne reposent que des ébauches'],
  [/^the (?:id|address|code) ('.*') a second time$/u, '$1 une seconde fois'],
  [/^('.*') in (\S+) a second time$/u, '$1 une seconde fois pour $2'],
  [/^('.*') after ('.*')$/u, '$1 après $2'],
  [/^the id ('.*')$/u, 'l’id $1'],
  [/^the code ('.*')$/u, 'le code $1'],
  [/^the columns (.*)$/u, 'les colonnes $1'],
  [/^the person ('.*')$/u, 'la personne $1'],
  [/^the address ('.*')$/u, 'l’adresse $1'],
  [/^a file nobody reads$/u, 'un fichier que rien ne lit'],
  [/^a row of (\d+) cells$/u, 'une ligne de $1 cases'],
  [/^no row$/u, 'aucune ligne'],
  [/^a folder nobody reads$/u, 'un dossier que rien ne lit'],
  [/^a file or folder nobody reads$/u, 'un fichier ou un dossier que rien ne lit'],
  [/^a text of (\d+) characters$/u, 'un texte de $1 caractères'],
  [/^front matter$/u, 'un en-tête de métadonnées'],
  [/^a link to ('.*')$/u, 'un lien vers $1'],
  [/^the number ('.*') typed in prose$/u, 'le nombre $1 tapé dans le texte'],
  [/^the name ('.*') typed in prose$/u, 'le nom $1 tapé dans le texte'],
  [/^an unknown component (<.*>)$/u, 'un composant inconnu, $1'],
  [/^an unknown attribute ('.*') in (<.*>)$/u, 'un attribut inconnu, $1, dans $2'],
  [/^(.*) that closes nothing$/u, '$1, qui ne ferme rien'],
  [/^(.*) that is never closed$/u, '$1, qui n’est jamais fermé'],
  [/^no (<.*>)$/u, 'aucun $1'],
  [/^a text that is still to be written$/u, 'un texte qui reste à rédiger'],
  [
    /^(.*) is no day of the calendar: (\w+) (\d{4}) has (\d+) days$/u,
    (m) =>
      `${m[1]}, qui n’est pas un jour du calendrier\u00a0: ${months[m[2] ?? ''] ?? m[2]} ${m[3]} compte ${m[4]} jours`,
  ],
  [
    /^(.*) has no real month: ('.*') is not between 01 and 12$/u,
    '$1, dont le mois n’existe pas\u00a0: $2 n’est pas entre 01 et 12',
  ],
  [/^(.*) has a month or day of one digit$/u, '$1, dont le mois ou le jour n’a qu’un chiffre'],
  [
    /^(.*) is not a date in the form used here$/u,
    '$1, qui n’est pas une date dans la forme employée ici',
  ],
  [/^(.*) is a decade in words$/u, '$1, qui est une décennie en mots'],
  [
    /^(.*) has a time of day: dates here are whole days$/u,
    '$1, qui donne une heure\u00a0: ici les dates sont des jours entiers',
  ],
  [
    /^(.*) is no year(?: this site uses)?: a year has four digits(?: and no sign)?$/u,
    '$1, qui n’est pas une année\u00a0: une année a quatre chiffres, sans signe',
  ],
  [/^(.*) leaves digits out$/u, '$1, où manquent des chiffres'],
  [/^(.*) has more than one mark$/u, '$1, qui porte plus d’une marque'],
  [/^(.*) has its mark in the wrong place$/u, '$1, dont la marque est mal placée'],
  [/^(.*) is an interval written in another way$/u, '$1, qui est un intervalle écrit autrement'],
  [/^(.*) lacks its hyphens?$/u, '$1, sans traits d’union'],
  [
    /^(.*) is a season or a part of the year, which this site does not use$/u,
    '$1, qui est une saison ou une partie de l’année\u202f; ce site n’en emploie pas',
  ],
  [/^(.*) has spaces around it$/u, '$1, entouré d’espaces'],
  [/^(.*) is not a date by itself$/u, '$1, qui n’est pas une date à lui seul'],
  [/^a date is missing$/u, 'rien\u00a0: la date manque'],
  [
    /^(.*) has (\d+) slashes: one slash joins the two ends of an interval$/u,
    '$1, qui a $2 barres obliques\u00a0: une seule joint les deux bouts d’un intervalle',
  ],
  [
    /^(.*) has no start: an interval begins with a date$/u,
    '$1, qui n’a pas de début\u00a0: un intervalle commence par une date',
  ],
  [/^(.*) shortens its second year$/u, '$1, dont la seconde année est abrégée'],
  [
    /^the interval (.*) starts after it ends: (\S+) is later than (\S+)$/u,
    'l’intervalle $1, qui commence après sa fin\u00a0: $2 vient après $3',
  ],
  [
    /^the interval (.*) starts and ends with the same date$/u,
    'l’intervalle $1, qui commence et finit par la même date',
  ],
];

const wanted: readonly Pair[] = [
  [
    /^(.*), as the name of this field$/u,
    (m) => `${translate(m[1] ?? '', wanted) ?? m[1]}\u202f; c’est le nom de ce champ`,
  ],
  [
    /^(.*) \((\p{Lu}.*[.:])\)$/su,
    (m) => `${translate(m[1] ?? '', wanted) ?? m[1]} (${sentenceIn(m[2] ?? '', 'fr')})`,
  ],
  [
    /^each entry on a line of its own, with as many spaces before its dash$/u,
    'chaque élément sur sa ligne, avec autant d’espaces devant son tiret',
  ],
  [/^only the day, such as ('.*')$/u, 'le jour seulement, comme $1'],
  [
    /^year, month and day in that order with hyphens, as far as the source gives them: (.*)$/u,
    (m) =>
      `l’année, le mois et le jour dans cet ordre, avec des traits d’union, aussi loin que la source les donne\u00a0: ${(m[1] ?? '').replace('(about)', '(vers)').replace('(unsure)', '(pas sûr)').replace(' or ', ' ou ').replace('(still open)', '(encore ouvert)')}`,
  ],
  [
    /^one of ('1989'.*)$/u,
    (m) =>
      `l’année, le mois et le jour dans cet ordre, avec des traits d’union, aussi loin que la source les donne\u00a0: ${(m[1] ?? '').replace('(about)', '(vers)').replace('(unsure)', '(pas sûr)').replace(' or ', ' ou ').replace('(still open)', '(encore ouvert)')}`,
  ],
  [
    /^one of this story's people: none is recorded$/u,
    'une des personnes de ce récit\u00a0: aucune n’y est inscrite',
  ],
  [/^one of this story's people: (.*)$/u, 'une des personnes de ce récit\u00a0: $1'],
  [
    /^one of (.*), the notes of series\.yaml$/u,
    'un de ceux-ci\u00a0: $1, les notes de series.yaml',
  ],
  [/^one of (.*); perhaps ('.*')$/u, 'un de ceux-ci\u00a0: $1\u202f; peut-être $2'],
  [/^one of (.*)$/u, 'un de ceux-ci\u00a0: $1'],
  [/^some text$/u, 'du texte'],
  [
    /^the text in (English|French): both languages are published together or not at all$/u,
    (m) =>
      `le texte en ${m[1] === 'English' ? 'anglais' : 'français'}\u00a0: les deux langues paraissent ensemble ou pas du tout`,
  ],
  [/^text in quotation marks: (.*)$/u, 'du texte entre guillemets\u00a0: $1'],
  [/^straight ones: (.*)$/su, 'des guillemets droits\u00a0: $1'],
  [/^a number, in digits$/u, 'un nombre, en chiffres'],
  [/^a whole number, in digits$/u, 'un nombre entier, en chiffres'],
  [
    /^digits alone, without quotation marks: (.*)$/u,
    'des chiffres seulement, sans guillemets\u00a0: $1',
  ],
  [
    /^commas: save the table as CSV with commas$/u,
    'des virgules\u00a0: enregistrer le tableau en CSV avec des virgules',
  ],
  [
    /^a sentence without it: a number stands once, under values; texts name it with (<.*>)$/u,
    'une phrase sans lui\u00a0: un nombre figure une seule fois, sous values\u202f; les textes le nomment avec $1',
  ],
  [/^true or false$/u, 'true ou false'],
  [/^fields below it$/u, 'des champs en dessous'],
  [/^fields below it: (.*)$/u, 'des champs en dessous\u00a0: $1'],
  [/^a list$/u, 'une liste'],
  [/^a list: (.*)$/u, 'une liste\u00a0: $1'],
  [/^no field here$/u, 'aucun champ ici'],
  [/^(\d+) at most$/u, '$1 au plus'],
  [/^at least one entry$/u, 'au moins un élément'],
  [/^at least (\d+) entries$/u, 'au moins $1 éléments'],
  [/^more than (\S+)$/u, 'plus de $1'],
  [/^(\S+) or more$/u, '$1 ou plus'],
  [/^(\S+) or less$/u, '$1 ou moins'],
  [/^this file: see docs\/content\.md$/u, 'ce fichier\u00a0: voir docs/content.md'],
  [
    /^the UN monthly series: see docs\/content\.md$/u,
    'la série mensuelle de l’ONU\u00a0: voir docs/content.md',
  ],
  [
    /^a folder <id> with facts\.yaml, en\.mdx and fr\.mdx$/u,
    'un dossier <id> avec facts.yaml, en.mdx et fr.mdx',
  ],
  [
    /^only facts\.yaml, en\.mdx and fr\.mdx in this folder$/u,
    'seulement facts.yaml, en.mdx et fr.mdx dans ce dossier',
  ],
  [/^a name such as ('.*')$/u, 'un nom comme $1'],
  [/^an id of (\d+) characters at most$/u, 'un id de $1 caractères au plus'],
  [/^(\d+), as many as there are columns$/u, '$1, autant que de colonnes'],
  [/^at least one row below the columns$/u, 'au moins une ligne sous les colonnes'],
  [
    /^(\d+), the sum of women and men in this row$/u,
    '$1, la somme des femmes et des hommes de cette ligne',
  ],
  [
    /^(?:an id: )?lower-case letters and digits joined by single hyphens(?:, such as (.*))?$/u,
    'un id\u00a0: des minuscules et des chiffres, liés par un seul trait d’union, comme $1',
  ],
  [/^an id$/u, 'un id'],
  [/^an id, or nothing$/u, 'un id, ou rien'],
  [
    /^a date in quotation marks, such as ('.*') \(YAML reads it as a number or a day otherwise\)$/u,
    'une date entre guillemets, comme $1 (sinon YAML y lit un nombre ou un jour)',
  ],
  [/^a date in quotation marks, such as ('.*')$/u, 'une date entre guillemets, comme $1'],
  [/^a single date, not an interval$/u, 'une seule date, et non un intervalle'],
  [/^a whole day, such as ('.*')$/u, 'un jour entier, comme $1'],
  [/^a date that is not before start$/u, 'une date qui n’est pas avant start'],
  [/^kind:id, such as (.*)$/u, 'genre:id, comme $1'],
  [
    /^a web address that starts with https:\/\/ or http:\/\/$/u,
    'une adresse web qui commence par https:// ou http://',
  ],
  [/^a list without repeats$/u, 'une liste sans répétition'],
  [/^two capital letters, such as (.*)$/u, 'deux majuscules, comme $1'],
  [
    /^a number in digits and hyphens, such as (.*)$/u,
    'un numéro en chiffres et traits d’union, comme $1',
  ],
  [
    /^a scope: (.*), mission:<id>, country:<two capital letters> or service:<partner id>$/u,
    'une portée\u00a0: $1, mission:<id>, country:<deux majuscules> ou service:<id du partenaire>',
  ],
  [
    /^what the page says, or the values it gives \(gives\)$/u,
    'ce que dit la page, ou les valeurs qu’elle donne (gives)',
  ],
  [
    /^a note that says why no number is given, since the value is null$/u,
    'une note qui dit pourquoi aucun nombre n’est donné, puisque la valeur est null',
  ],
  [
    /^what each corrected value was before, under old$/u,
    'ce qu’était chaque valeur corrigée auparavant, sous old',
  ],
  [
    /^(.*), as the value ('.*') stands now, or a newer change that tells of it$/u,
    '$1, selon la valeur $2 telle qu’elle est maintenant, ou un changement plus récent qui en parle',
  ],
  [
    /^a number greater than value, the lower end of the range$/u,
    'un nombre plus grand que value, le bas de l’intervalle',
  ],
  [/^at least one source for these dates$/u, 'au moins une source pour ces dates'],
  [
    /^at least one source, or the status not-published$/u,
    'au moins une source, ou le statut not-published',
  ],
  [/^at least one source for these languages$/u, 'au moins une source pour ces langues'],
  [
    /^slug and under together: an article under another page has both, any other neither$/u,
    'slug et under ensemble\u00a0: un article sous une autre page a les deux, tout autre n’en a aucun',
  ],
  [
    /^a published article: menus lead to a section of its own$/u,
    'un article publié\u00a0: des menus mènent à une section',
  ],
  [/^an e-mail address$/u, 'une adresse de courriel'],
  [
    /^an address \(url\) or a description \(describes\), best both$/u,
    'une adresse (url) ou une description (describes), les deux de préférence',
  ],
  [
    /^a published block: sources, withheldBy, withdrawn\. A story stands on what was already published$/u,
    'un bloc published\u00a0: sources, withheldBy, withdrawn. Un récit repose sur ce qui était déjà publié',
  ],
  [
    /^people: \[\] and texts without names: a source withheld a name \(published\.withheldBy\)$/u,
    'people: [] et des textes sans noms\u00a0: une source a tu un nom (published.withheldBy)',
  ],
  [
    /^people: \[\] and texts without names: somebody asked to be taken out \(published\.withdrawn\)$/u,
    'people: [] et des textes sans noms\u00a0: quelqu’un a demandé d’en être retiré (published.withdrawn)',
  ],
  [/^a month, such as (.*)$/u, 'un mois, comme $1'],
  [
    /^a mission code in capital letters, such as (.*)$/u,
    'un code de mission en majuscules, comme $1',
  ],
  [
    /^a whole number, 0 or more(, or nothing)?$/u,
    (m) => `un nombre entier, 0 ou plus${m[1] ? ', ou rien' : ''}`,
  ],
  [/^a number, 0 or more, or nothing$/u, 'un nombre, 0 ou plus, ou rien'],
  [
    /^the id of a published value(, such as .*)?$/u,
    (m) => `l’id d’une valeur publiée${such(m[1])}`,
  ],
  [
    /^a month with a count in (\S+?)(, such as .*)?$/u,
    (m) => `un mois qui a un décompte dans ${m[1]}${such(m[2])}`,
  ],
  [
    /^what the page says, or the values it gives \(gives\)$/u,
    'ce que dit la page, ou les valeurs qu’elle donne (gives)',
  ],
  [
    /^the code of a country that has a record(, such as .*)?$/u,
    (m) => `le code d’un pays qui a une fiche${such(m[1])}`,
  ],
  [
    /^a month with a count in (content\/un-police\/totals\.csv)(, such as .*)?$/u,
    (m) => `un mois qui a un nombre dans ${m[1]}${such(m[2])}`,
  ],
  [
    /^an id in (content\/publishers\.yaml)(, such as .*)?$/u,
    (m) => `un id de ${m[1]}${such(m[2])}`,
  ],
  [
    /^the id of a record in (\S+?)(, such as .*)?$/u,
    (m) => `l’id d’une fiche de ${m[1]}${such(m[2])}`,
  ],
  [/^another one: (\S+) already has it$/u, 'un autre\u00a0: $1 l’a déjà'],
  [/^another id: (\S+) already has it$/u, 'un autre id\u00a0: $1 l’a déjà'],
  [/^another id: (\S+) exists already$/u, 'un autre id\u00a0: $1 existe déjà'],
  [/^another code: (\S+) already has it$/u, 'un autre code\u00a0: $1 l’a déjà'],
  [/^something published: (\S+) is a draft$/u, 'quelque chose de publié\u00a0: $1 est une ébauche'],
  [
    /^a figure, mission, country, story, partner or article that can be read$/u,
    'un chiffre, une mission, un pays, un récit, un partenaire ou un article qui se lit',
  ],
  [
    /^a figure or record that exists, as kind:id$/u,
    'un chiffre ou une fiche qui existe, sous la forme genre:id',
  ],
  [/^an answer$/u, 'une réponse'],
  [/^the text, in both languages$/u, 'le texte, dans les deux langues'],
  [/^the text, at least in one language$/u, 'le texte, au moins dans une langue'],
  [/^a flag of this kind: (.*)$/u, 'une option de ce genre\u00a0: $1'],
  [/^(--\S+ "…")$/u, '$1'],
  [/^(--\S+)$/u, '$1'],
  [
    /^values stands on one line: write each value on lines of its own first$/u,
    'values tient sur une ligne\u00a0: écrire d’abord chaque valeur sur ses propres lignes',
  ],
  [/^values is no list$/u, 'values n’est pas une liste'],
  [
    /^its values are written in a way that this command does not know$/u,
    'ses valeurs sont écrites d’une façon que cette commande ne connaît pas',
  ],
  [
    /^the text in this language too: (en|fr)\.mdx is there\. Both languages are published together or not at all$/u,
    'le texte dans cette langue aussi\u00a0: $1.mdx est là. Les deux langues paraissent ensemble ou pas du tout',
  ],
  [
    /^the text in this language too: records of this kind have one\. Both languages are published together or not at all$/u,
    'le texte dans cette langue aussi\u00a0: les fiches de ce genre en ont un. Les deux langues paraissent ensemble ou pas du tout',
  ],
  [
    /^a date within the mission's own \((.*) to (.*)\); if sources disagree, say so under disagreements$/u,
    (m) =>
      `une date comprise dans celles de la mission (${date(m[1])} à ${date(m[2])})\u202f; si des sources divergent, le dire sous disagreements`,
  ],
  [
    /^a text or a record that cites it; where none should, this file taken away$/u,
    'un texte ou une fiche qui la cite\u202f; si aucun ne le doit, retirer ce fichier',
  ],
  [
    /^a source of this publisher; where there is none, these lines taken out$/u,
    'une source de cet éditeur\u202f; s’il n’y en a aucune, retirer ces lignes',
  ],
  [
    /^another one: a page of the site itself already has it$/u,
    'une autre\u00a0: une page du site lui-même l’a déjà',
  ],
  [
    /^draft: true in it, until one of them is published$/u,
    'draft: true dans son fichier, jusqu’à ce que l’une d’elles soit publiée',
  ],
  [/^the text, before this is published$/u, 'le texte, avant la publication'],
  [/^the text, or the line draft: true$/u, 'le texte, ou la ligne draft: true'],
  [
    /^only what is published: take the line draft: true out of (\S+?)(, or make this one a draft too)?$/u,
    (m) =>
      `seulement ce qui est publié\u00a0: retirer la ligne draft: true de ${m[1]}${m[2] ? ', ou faire aussi de cette fiche une ébauche' : ''}`,
  ],
  [
    /^ALL, the unSeries code of a mission, or a code under missions in series\.yaml$/u,
    'ALL, le code unSeries d’une mission, ou un code sous missions dans series.yaml',
  ],
  [/^the oldest month first$/u, 'le mois le plus ancien d’abord'],
  [/^one row a month and mission$/u, 'une ligne par mois et par mission'],
  [/^one row a month, the oldest first$/u, 'une ligne par mois, la plus ancienne d’abord'],
  [/^(\d+), the sum of this month in (\S+)$/u, '$1, la somme de ce mois dans $2'],
  [
    /^text only: facts and titles stand in facts\.yaml$/u,
    'du texte seulement\u00a0: faits et titres sont dans facts.yaml',
  ],
  [
    /^no code: prose may use its components without importing them$/u,
    'aucun code\u00a0: le texte emploie ses composants sans les importer',
  ],
  [
    /^round brackets \( \) or none: curly ones would be run as code$/u,
    'des parenthèses ( ) ou rien\u00a0: des accolades seraient exécutées comme du code',
  ],
  [/^words, such as (.*)$/u, 'des mots, comme $1'],
  [
    /^no HTML and no sign <; only these components, each attribute in straight quotation marks: (.*)$/u,
    'ni HTML ni signe <\u202f; seulement ces composants, chaque attribut entre guillemets droits\u00a0: $1',
  ],
  [
    /^a record instead: <Ref to="mission:minusma-mali">words<\/Ref>, or <Cite source="…" \/> for a document$/u,
    'une fiche plutôt\u00a0: <Ref to="mission:minusma-mali">mots</Ref>, ou <Cite source="…" /> pour un document',
  ],
  [
    /^a section \(##\): the title of the page is in facts\.yaml$/u,
    'une section (##)\u00a0: le titre de la page est dans facts.yaml',
  ],
  [
    /^a count up to nine in words, or a published value by its id: (<.*>)$/u,
    'un compte en lettres jusqu’à neuf, ou une valeur publiée, par son id\u00a0: $1',
  ],
  [
    /^a published value by its id: (<Value of="…" \/>); or, if it counts nothing, <Literal why="reason">(.*)<\/Literal>$/su,
    'une valeur publiée, par son id\u00a0: $1\u202f; ou, s’il ne compte rien, <Literal why="raison">$2</Literal>',
  ],
  [
    /^(<Person .*>), so that a name stands in one place$/u,
    '$1, pour qu’un nom ne soit écrit qu’à un endroit',
  ],
  [/^(<\w+>) before it$/u, '$1 avant'],
  [/^(<\/\w+>) after it$/u, '$1 après'],
  [/^it closed at once: (.*)$/u, 'la même balise fermée tout de suite\u00a0: $1'],
  [/^(\w+="…") in it$/u, '$1 dans la balise'],
  [/^only no attribute$/u, 'aucun attribut'],
  [/^only (.*)$/u, 'seulement $1'],
  [/^\w+="[^"]*"(?: or \w+="[^"]*")+$/u, (m) => m[0].replaceAll(' or ', ' ou ')],
  [
    /^it as in (en|fr)\.mdx: both languages name the same values$/u,
    'la même balise que dans $1.mdx\u00a0: les deux langues nomment les mêmes valeurs',
  ],
  [
    /^it as in (en|fr)\.mdx: both languages name the same months$/u,
    'la même balise que dans $1.mdx\u00a0: les deux langues nomment les mêmes mois',
  ],
  [
    /^it as in (en|fr)\.mdx: both languages name the same months$/u,
    'la même balise que dans $1.mdx\u00a0: les deux langues nomment les mêmes mois',
  ],
  [
    /^it as in (en|fr)\.mdx: both languages name the same sources$/u,
    'la même balise que dans $1.mdx\u00a0: les deux langues nomment les mêmes sources',
  ],
  [/^a real day, or only ('.*')$/u, 'un vrai jour, ou seulement $1'],
  [/^the month such as ('.*'), or only ('.*')$/u, 'le mois, comme $1, ou seulement $2'],
  [/^it as an interval: ('.*')$/u, 'un intervalle\u00a0: $1'],
  [/^only the day, such as ('.*')$/u, 'le jour seulement, comme $1'],
  [/^it (?:in full, )?such as ('.*')$/u, 'l’année en entier, comme $1'],
  [
    /^an interval, such as ('.*'), or a date that is about right, such as ('.*')$/u,
    'un intervalle, comme $1, ou une date approximative, comme $2',
  ],
  [
    /^one: ~ for about, \? for unsure, % for both, such as ('.*')$/u,
    'une seule\u00a0: ~ pour «\u00a0vers\u00a0», ? si la source n’est pas sûre, % pour les deux, comme $1',
  ],
  [
    /^~, \? or % at the end of the date, such as ('.*')$/u,
    '~, ? ou % à la fin de la date, comme $1',
  ],
  [/^a slash between the two dates: ('.*')$/u, 'une barre oblique entre les deux dates\u00a0: $1'],
  [
    /^an interval of months, such as ('.*'), or only ('.*')$/u,
    'un intervalle de mois, comme $1, ou seulement $2',
  ],
  [
    /^it only after the slash of an interval that is still open, such as ('.*')$/u,
    '.. seulement après la barre d’un intervalle encore ouvert, comme $1',
  ],
  [
    /^a day with hyphens, such as ('.*'), an interval such as ('.*')$/u,
    'un jour avec des traits d’union, comme $1, un intervalle comme $2',
  ],
  [
    /^both ends, such as ('.*'), or only the date that is known$/u,
    'les deux bouts, comme $1, ou seulement la date connue',
  ],
  [/^both in full: ('.*')$/u, 'les deux en entier\u00a0: $1'],
  [/^the earlier date first: ('.*')$/u, 'la plus ancienne d’abord\u00a0: $1'],
];

/** A message in French; null when there is none for it. */
function translate(text: string, pairs: readonly Pair[]): string | null {
  const inInterval = /^in the interval ('.*'): (.*)$/u.exec(text);
  if (inInterval) {
    const rest = translate(inInterval[2] ?? '', pairs);
    return rest === null ? null : `dans l’intervalle ${inInterval[1] ?? ''}\u00a0: ${rest}`;
  }
  for (const [pattern, french] of pairs) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (typeof french === 'string')
      return french.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '');
    return french(match);
  }
  return null;
}

/** What stands in quotation marks, in a tag or is a number is the same in both languages. */
const same = /^(?:'[^']*'|<[^>]*>|[\w.-]+="[^"]*"|-?[\d.]+|true|false)$/u;

/** What the gate says of a mistake, in French; a message nobody has translated stays in English. */
export function inFrench({
  french,
  ...problem
}: Pick<Problem, 'found' | 'wanted' | 'french'>): Pick<Problem, 'found' | 'wanted'> {
  if (french) return french;
  const of = (text: string, pairs: readonly Pair[]) =>
    same.test(text) ? text : (translate(text, pairs) ?? text);
  return { found: of(problem.found, found), wanted: of(problem.wanted, wanted) };
}
