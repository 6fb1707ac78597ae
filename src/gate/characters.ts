import { withoutMarks } from '#src/domain/text-marks.ts';
import { placer } from './place.ts';
import type { Problem } from './problem.ts';
import { dotted } from './shape.ts';
import type { YamlFile } from './yaml-file.ts';

type Told = { found: string; wanted: string };
type Kind = { pattern: RegExp; told: (sign: string) => Record<'en' | 'fr', Told> };

const code = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs that nobody sees or that belong in no text; told once a file and kind, at the first one. */
const kinds: readonly Kind[] = [
  {
    // Half of a pair of code units is no sign: UTF-8 cannot hold it.
    pattern: /[\uFFFD\uD800-\uDFFF]/u,
    told: (sign) => ({
      en: {
        found: `a sign that could not be read (${code(sign)})`,
        wanted: 'the file saved as UTF-8, and the letter typed again',
      },
      fr: {
        found: `un signe illisible (${code(sign)})`,
        wanted: 'le fichier enregistré en UTF-8, et la lettre tapée de nouveau',
      },
    }),
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    told: (sign) => ({
      en: {
        found: `an invisible sign that turns the direction of writing (${code(sign)})`,
        wanted: 'no such sign: it hides what the text really says',
      },
      fr: {
        found: `un signe invisible qui change le sens de l’écriture (${code(sign)})`,
        wanted: 'aucun signe de ce genre\u00a0: il cache ce que le texte dit vraiment',
      },
    }),
  },
  {
    // Tabs and line ends are no mistake by themselves.
    pattern: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFFFE\uFFFF]/u,
    told: (sign) => ({
      en: { found: `a control character (${code(sign)})`, wanted: 'nothing in its place' },
      fr: { found: `un caractère de commande (${code(sign)})`, wanted: 'rien à sa place' },
    }),
  },
  {
    pattern: /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u,
    told: (sign) => ({
      en: {
        found: `an invisible sign (${code(sign)})`,
        wanted: 'nothing in its place: searches would not find the word',
      },
      fr: {
        found: `un signe invisible (${code(sign)})`,
        wanted: 'rien à sa place\u00a0: une recherche ne trouverait pas le mot',
      },
    }),
  },
];

/** Letters of which the accent is a sign of its own, as copied from some PDF files. */
const apart = /\p{L}\p{M}+/gu;

/** A space of typography where YAML needs an ordinary one: before a field, or after its colon or dash. */
const spaceOfYaml =
  /^[ -]*[\u00A0\u202F\u2007\u3000]|^ *(?:- +)?[\w-]+:[\u00A0\u202F\u2007\u3000]/mu;

/** A text with every sign mended that has one right form: what npm run content -- --fix writes. */
export const mendedSigns = (text: string): string =>
  withoutMarks(text)
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu, '')
    .replace(apart, (letter) => letter.normalize('NFC')); // prettier-ignore

/** Signs in a file that nobody sees, or that come from a wrong encoding. `text` is without its marks. */
export function checkCharacters(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const placeOf = placer(text);
  const tell = (index: number, { en, fr }: Record<'en' | 'fr', Told>) => {
    problems.push({ file, ...placeOf(index), field: '', ...en, french: fr });
  };
  for (const { pattern, told } of kinds) {
    const match = pattern.exec(text);
    if (match) tell(match.index, told(match[0]));
  }
  for (const { 0: letter, index } of text.matchAll(apart)) {
    const whole = letter.normalize('NFC');
    if (whole === letter) continue;
    tell(index, {
      en: {
        found: `'${letter}' in two signs, a letter and its accent`,
        wanted: `'${whole}' in one: npm run content -- --fix mends it`,
      },
      fr: {
        found: `'${letter}' en deux signes, une lettre et son accent`,
        wanted: `'${whole}' en un seul\u00a0: npm run content -- --fix le corrige`,
      },
    });
    break;
  }
  return problems;
}

/**
 * The same signs where YAML makes them of a number: "\u202E" in a field. The text of the file shows nothing of them,
 * and pages would hold them.
 */
export function checkEscapes({ file, text, data, placeOf }: YamlFile): Problem[] {
  if (!text?.includes('\\')) return [];
  return leavesOf(data, []).flatMap(({ path, value }) =>
    kinds.flatMap(({ pattern, told }) => {
      const sign = pattern.exec(value)?.[0];
      if (sign === undefined || text.includes(sign)) return [];
      const { en, fr } = told(sign);
      return [{ file, ...placeOf(path), field: dotted(path), ...en, french: fr }];
    }),
  );
}

type Path = (string | number)[];

function leavesOf(data: unknown, path: Path): { path: Path; value: string }[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    leavesOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** The first no-break space that keeps a YAML file from being read as it looks; null when there is none. */
export function yamlSpace(file: string, text: string): Problem | null {
  const match = spaceOfYaml.exec(text);
  if (!match) return null;
  return {
    file,
    ...placer(text)(match.index + match[0].length - 1),
    field: '',
    found: 'a no-break space where YAML needs an ordinary one',
    wanted: 'ordinary spaces before the name of a field and after its colon',
    french: {
      found: 'une espace insécable là où YAML veut une espace ordinaire',
      wanted: 'des espaces ordinaires devant le nom d’un champ et après son deux-points',
    },
  };
}
