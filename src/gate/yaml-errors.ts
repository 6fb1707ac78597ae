import type { Problem } from './problem.ts';

type Told = { found: string; wanted: string };
type Explanation = { when: RegExp; en: Told; fr: Told };

/**
 * What usually lies behind an error of the YAML parser, for somebody who does not know YAML. `when` sees the
 * parser's code and message; the first that fits is told.
 */
const explanations: readonly Explanation[] = [
  {
    when: /^DUPLICATE_KEY /,
    en: { found: 'a field that stands here a second time', wanted: 'each field once' },
    fr: {
      found: 'un champ qui figure ici une seconde fois',
      wanted: 'chaque champ une seule fois',
    },
  },
  {
    when: /^TAB_AS_INDENT |Tabs are not allowed/,
    en: {
      found: 'a tab at the start of the line',
      wanted: 'spaces: two for each level',
    },
    fr: {
      found: 'une tabulation au début de la ligne',
      wanted: 'des espaces\u00a0: deux par niveau',
    },
  },
  {
    when: /Missing closing .*quote/,
    en: {
      found: 'a quotation mark that is never closed',
      wanted: 'the same mark at the end of the text',
    },
    fr: {
      found: 'un guillemet qui n’est jamais fermé',
      wanted: 'le même signe à la fin du texte',
    },
  },
  {
    when: /Unexpected flow-(?:map|seq)-end/,
    en: { found: 'a bracket ] or } that was never opened', wanted: 'its other half before it' },
    fr: {
      found: 'un crochet ] ou une accolade } qui n’a jamais été ouvert',
      wanted: 'son autre moitié avant',
    },
  },
  {
    when: /Flow (?:sequence|map).*must|expected flow|to end with/i,
    en: {
      found: 'a bracket [ or { that is never closed',
      wanted: 'its other half, ] or }, after the last entry',
    },
    fr: {
      found: 'un crochet [ ou une accolade { qui n’est jamais fermé',
      wanted: 'son autre moitié, ] ou }, après le dernier élément',
    },
  },
  {
    when: /All (?:mapping|sequence|collection) items must start at the same column/,
    en: {
      found: 'a line that is not indented like those beside it',
      wanted: 'as many spaces before it as before the fields or dashes of the same level',
    },
    fr: {
      found: 'une ligne en retrait autrement que ses voisines',
      wanted: 'autant d’espaces devant elle que devant les champs ou les tirets du même niveau',
    },
  },
  {
    when: /^BAD_INDENT /,
    en: {
      found: 'a line that is not indented as it should be',
      wanted: 'two spaces more than the field it belongs to',
    },
    fr: {
      found: 'une ligne dont le retrait ne convient pas',
      wanted: 'deux espaces de plus que le champ auquel elle appartient',
    },
  },
  {
    when: /Unexpected scalar at node end|Unexpected .*double-quoted|Unexpected .*single-quoted/,
    en: {
      found: 'text after the end of a value',
      wanted: "one pair of quotation marks around the whole text; an apostrophe within '…' is typed ’",
    },
    fr: {
      found: 'du texte après la fin d’une valeur',
      wanted: "une seule paire de guillemets autour de tout le texte\u202f; une apostrophe entre '…' se tape ’",
    },
  },
  {
    when: /Nested mappings are not allowed/,
    en: {
      found: 'a second colon in one field, or a line pushed in too far below it',
      wanted: "quotation marks around a text with a colon: title: 'First officers: Mali'; or the next line as far left as those beside it",
    },
    fr: {
      found: 'un second deux-points dans un champ, ou une ligne trop en retrait en dessous',
      wanted: "des guillemets autour d’un texte qui a un deux-points\u00a0: title: 'First officers: Mali'\u202f; ou la ligne suivante aussi à gauche que ses voisines",
    },
  },
  {
    when: /Implicit keys need|Implicit map keys|BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY/,
    en: {
      found: 'a field without a colon and a space after its name',
      wanted: 'both, such as kind: mission',
    },
    fr: {
      found: 'un champ sans deux-points ni espace après son nom',
      wanted: 'les deux, par exemple kind: mission',
    },
  },
  {
    when: /^BAD_SCALAR_START |d character/,
    en: {
      found: 'a text that begins with a sign YAML keeps for itself (@, ` or %)',
      wanted: 'quotation marks around the text',
    },
    fr: {
      found: 'un texte qui commence par un signe réservé par YAML (@, ` ou %)',
      wanted: 'des guillemets autour du texte',
    },
  },
  {
    when: /Unresolved alias|^BAD_ALIAS |ALIAS_PROPS|anchor/i,
    en: {
      found: 'a text that begins with * or &',
      wanted: 'quotation marks around the text',
    },
    fr: {
      found: 'un texte qui commence par * ou &',
      wanted: 'des guillemets autour du texte',
    },
  },
  {
    when: /^BAD_DQ_ESCAPE /,
    en: {
      found: 'a backslash \\ between double quotation marks',
      wanted: "single ones around the text: '…'",
    },
    fr: {
      found: 'une barre oblique inverse \\ entre guillemets doubles',
      wanted: "des guillemets simples autour du texte\u00a0: '…'",
    },
  },
  {
    when: /^MULTIPLE_DOCS |multiple documents/i,
    en: { found: 'a line --- or ... within the file', wanted: 'no such line: one record a file' },
    fr: {
      found: 'une ligne --- ou ... dans le fichier',
      wanted: 'aucune ligne de ce genre\u00a0: une fiche par fichier',
    },
  },
  {
    when: /^BAD_DIRECTIVE |^TAG_RESOLVE_FAILED |tag/i,
    en: {
      found: 'a text that begins with % or !',
      wanted: 'quotation marks around the text',
    },
    fr: {
      found: 'un texte qui commence par % ou !',
      wanted: 'des guillemets autour du texte',
    },
  },
  {
    when: /^BLOCK_IN_FLOW |Source contains multiple|^UNEXPECTED_TOKEN /,
    en: {
      found: 'a sign that has no place here',
      wanted: 'brackets, commas and colons where the other records have them, or quotation marks around the text',
    },
    fr: {
      found: 'un signe qui n’a pas sa place ici',
      wanted: 'crochets, virgules et deux-points là où les autres fiches en ont, ou des guillemets autour du texte',
    },
  },
]; // prettier-ignore

const other: Explanation = {
  when: /^/,
  en: {
    found: 'YAML that cannot be read',
    wanted: 'indentation, colons and quotation marks on this line and the one above as in other records',
  },
  fr: {
    found: 'du YAML illisible',
    wanted: 'retrait, deux-points et guillemets de cette ligne et de la précédente comme dans les autres fiches',
  },
}; // prettier-ignore

/** What an error of the YAML parser means, in both languages of the editors. */
export function explainYaml(code: string, message: string): Told & Pick<Problem, 'french'> {
  const { en, fr } = explanations.find(({ when }) => when.test(`${code} ${message}`)) ?? other;
  return { ...en, french: fr };
}
