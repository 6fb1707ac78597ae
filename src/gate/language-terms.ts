import type { Locale } from '#src/i18n/locales.ts';
import { plain, used, type Passage } from './language-text.ts';
import type { RawContent } from './read-content.ts';
import type { Finding, Rule } from './language-rule.ts';

/** A word that has its own form in the other language, and so has no place in a text of that language. */
type Form = {
  /** What must not stand in the text, as it is written. */
  form: string;
  /** What to write instead. */
  instead: string;
  /** The record that says so. */
  record: string;
  /** Another form that official texts use: right in a quotation only. */
  variant: boolean;
};

type Forms = { anyCase: RegExp | null; exact: RegExp | null; byForm: Map<string, Form> };

export type Glossary = {
  /** What to look for in texts of each language. */
  forms: Record<Locale, Forms>;
  /** Short forms that records explain, with the records that bear them. */
  acronyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names of the records that bear a short form, in each language. */
  fullNames: ReadonlyMap<string, readonly string[]>;
  /** Every name of a record in either language: no sign that a text is in the wrong one. */
  names: RegExp | null;
};

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => value !== null && typeof value === 'object';
/** What is longer is no name or word, and no pattern could be made of it. */
const longestName = 300;
const textOf = (value: unknown, locale: Locale): string =>
  isData(value) && typeof value[locale] === 'string' && value[locale].length <= longestName
    ? value[locale]
    : '';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Every word may be in the plural; spaces and apostrophes are those of `plain`. */
const looseForm = (form: string) =>
  plain(form)
    .split(' ')
    .map((word) => (/[sxz]$/i.test(word) ? escape(word) : `${escape(word)}s?`))
    .join(' ');
/** Two words for one thing, such as « policier, policière ». */
const partsOf = (form: string) => (/^\S+, \S+$/.test(form) ? form.split(', ') : [form]);
const keyOf = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/s(?![\p{L}])/gu, '');

/** Words and names of the records, and what stands for each in the other language. */
export function readGlossary(content: RawContent): Glossary {
  const found: Record<Locale, { terms: Form[]; names: Form[] }> = {
    en: { terms: [], names: [] },
    fr: { terms: [], names: [] },
  };
  /** What a language has of its own: never refused there, whatever else it means. */
  const own: Record<Locale, Set<string>> = { en: new Set(), fr: new Set() };
  const acronyms = new Map<string, Set<string>>();
  const fullNames = new Map<string, string[]>();
  const names = new Set<string>();

  const add = (list: 'terms' | 'names', both: unknown, record: string) => {
    for (const [locale, other] of [
      ['en', 'fr'],
      ['fr', 'en'],
    ] as const) {
      const instead = textOf(both, locale);
      for (const part of partsOf(textOf(both, other)))
        if (part && instead && part !== instead)
          found[locale][list].push({ form: part, instead, record, variant: false });
      for (const part of partsOf(instead)) own[locale].add(keyOf(part));
    }
  };
  const explain = (both: unknown, full: unknown, record: string) => {
    for (const locale of ['en', 'fr'] as const) {
      const short = textOf(both, locale);
      if (!short) continue;
      acronyms.set(short, (acronyms.get(short) ?? new Set()).add(record));
      fullNames.set(short, [
        ...(fullNames.get(short) ?? []),
        textOf(full, 'en'),
        textOf(full, 'fr'),
      ]);
    }
  };

  for (const { kind, id, facts } of content.records) {
    if (!isData(facts.data)) continue;
    const data = facts.data;
    if (kind === 'terms') {
      add('terms', data['term'], `term:${id}`);
      add('names', data['acronym'], `term:${id}`);
      explain(data['acronym'], data['term'], `term:${id}`);
      for (const variant of Array.isArray(data['variants']) ? data['variants'] : [])
        if (isData(variant) && (variant['language'] === 'en' || variant['language'] === 'fr')) {
          const instead = textOf(data['term'], variant['language']);
          const form = String(variant['form'])
            .slice(0, longestName)
            .replace(/ \([^()]*\)$/, '');
          // A common word, such as « affectation », is right in other sentences.
          if (instead && /^\p{Lu}.* /u.test(form))
            found[variant['language']].terms.push({
              form, instead, record: `term:${id}`, variant: true,
            }); // prettier-ignore
        }
    }
    if (kind === 'missions' || kind === 'partners') {
      const record = `${kind === 'missions' ? 'mission' : 'partner'}:${id}`;
      const short = data[kind === 'missions' ? 'acronym' : 'shortName'];
      add('names', data['name'], record);
      add('names', short, record);
      for (const locale of ['en', 'fr'] as const) {
        const name = textOf(data['name'], locale);
        if (name.includes(' ')) names.add(name);
      }
      explain(short, data['name'], record);
      for (const locale of ['en', 'fr'] as const) {
        const aliases = isData(data['aliases']) ? data['aliases'][locale] : [];
        for (const alias of Array.isArray(aliases) ? aliases : [])
          if (typeof alias === 'string' && alias.length <= longestName) {
            own[locale].add(keyOf(alias));
            acronyms.set(alias, (acronyms.get(alias) ?? new Set()).add(record));
          }
      }
    }
    if (kind === 'countries') {
      add('names', data['name'], `country:${id}`);
      if (typeof data['iso'] === 'string') acronyms.set(data['iso'], new Set(['']));
    }
  }
  // A newspaper is known by its letters.
  for (const publisher of Object.values(
    isData(content.publishers.data) ? content.publishers.data : {},
  ))
    for (const locale of ['en', 'fr'] as const)
      for (const [short] of isData(publisher)
        ? textOf(publisher['name'], locale).matchAll(/\p{Lu}{2,}/gu)
        : [])
        if (!acronyms.has(short)) acronyms.set(short, new Set(['']));

  const allNames = [
    ...new Set([
      ...names,
      ...found.en.names.map((f) => f.form),
      ...found.fr.names.map((f) => f.form),
    ]),
  ].sort((a, b) => b.length - a.length);
  const formsOf = (locale: Locale): Forms => {
    const byForm = new Map<string, Form>();
    const keep = (forms: readonly Form[]) => {
      const kept = forms.filter(
        ({ form, instead }) =>
          !own[locale].has(keyOf(form)) && !keyOf(instead).includes(keyOf(form)),
      );
      for (const form of kept) {
        const key = keyOf(form.form);
        if (!byForm.has(key)) byForm.set(key, form);
      }
      return kept.map((f) => f.form).sort((a, b) => b.length - a.length);
    };
    const pattern = (forms: string[], flags: string, loose: boolean) =>
      forms.length === 0
        ? null
        : new RegExp(
            `(?<![\\p{L}\\p{N}-])(?:${forms.map((f) => (loose ? looseForm(f) : escape(plain(f)))).join('|')})(?![\\p{L}\\p{N}-])`,
            flags,
          );
    return {
      anyCase: pattern(keep(found[locale].terms), 'giu', true),
      exact: pattern(keep(found[locale].names), 'gu', false),
      byForm,
    };
  };
  return {
    forms: { en: formsOf('en'), fr: formsOf('fr') },
    acronyms,
    fullNames,
    names:
      allNames.length === 0
        ? null
        : new RegExp(
            `(?<!\\p{L})(?:${allNames.map((n) => escape(plain(n))).join('|')})(?!\\p{L})`,
            'gu',
          ),
  };
}

/** Fields that give names and words themselves, in whatever form they have. */
const givesNames = ({ path, record }: Passage) =>
  path.some((part) =>
    ['name', 'shortName', 'acronym', 'term', 'formerNames', 'aliases'].includes(String(part)),
  ) || record?.kind === 'terms';

/** Words of the glossary and names of records in the form of the other language, or in one that is not the record's. */
export const officialTerms: Rule = (passage, { glossary }) => {
  if (givesNames(passage)) return [];
  const { locale } = passage;
  const { anyCase, exact, byForm } = glossary.forms[locale];
  const text = plain(used(passage.words));
  /** Places that a longer or exact form has already. */
  const taken = new Uint8Array(text.length);
  const findings: Finding[] = [];
  for (const pattern of [exact, anyCase])
    for (const match of pattern ? text.matchAll(pattern) : []) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const form = byForm.get(keyOf(match[0]));
      if (!form) continue;
      taken.fill(1, match.index, end);
      const { instead, record, variant } = form;
      const language = {
        en: { en: 'English', fr: 'French' },
        fr: { en: 'anglais', fr: 'français' },
      };
      findings.push({
        rule: variant ? 'term-variant' : 'official-term',
        index: match.index,
        found: { en: `'${match[0]}'`, fr: `'${match[0]}'` },
        wanted: variant
          ? {
              en: `'${instead}', the form this record uses (${record}); the other only where a text is quoted or named, between _ and _`,
              fr: `'${instead}', la forme qu’emploie ce registre (${record})\u202f; l’autre seulement pour citer ou nommer un texte, entre _ et _`,
            }
          : {
              en: `'${instead}', the ${language.en[locale]} form (${record}); a word that is only mentioned goes between _ and _`,
              fr: `'${instead}', la forme en ${language.fr[locale]} (${record})\u202f; un mot dont on ne fait que parler se met entre _ et _`,
            },
      }); // prettier-ignore
    }
  return findings;
};

/** Short forms that every reader of the language knows, or that are names by now. */
const common = new Set(
  'UN ONU EU UE NATO OTAN US USA RCMP GRC PDF CSV JSON HTML XML RSS URL ISO EDTF WGS UTF CC BY MIT BSD AA AAA SIDA AIDS VIH HIV TV AM PM ID UTC INTERPOL CANADEM'.split(
    ' ',
  ),
);
const roman = /^[IVXLC]+$/;

/**
 * Short forms that the text does not explain. Explained is one with its name or meaning in brackets or
 * before brackets, one that a link leads to, and one that the facts of the record name.
 */
export const acronyms: Rule = (passage, { glossary }) => {
  if (passage.path.length > 0 || !passage.record) return [];
  const { raw, words, record } = passage;
  const named = new Set<string>([`${singularOf[record.kind] ?? ''}:${record.id}`]);
  for (const [, to] of raw.matchAll(/<Ref to="([^"]+)"/g)) named.add(to ?? '');
  const facts = JSON.stringify(record.facts.data ?? {});
  const text = plain(words);
  const told = new Set<string>();
  return [...text.matchAll(/(?<![\p{L}\p{N}/-])\p{Lu}{2,}[\p{Lu}&]*s?(?![\p{L}\p{N}/-])/gu)].flatMap(
    ({ 0: short, index }): Finding[] => {
      if (told.has(short)) return [];
      told.add(short);
      if (common.has(short) || roman.test(short)) return [];
      const after = text.slice(index + short.length);
      if (/[Oo]p[ée]ration $/.test(text.slice(Math.max(0, index - 12), index))) return [];
      if (text[index - 1] === '(' && text[index + short.length] === ')') return [];
      if (/^ \((?!\uFFFC)/.test(after)) return [];
      const records = glossary.acronyms.get(short) ?? new Set();
      if (records.has('')) return [];
      for (const pointer of records) {
        if (named.has(pointer)) return [];
        const id = pointer.split(':')[1] ?? '';
        if (facts.includes(`"${id}"`)) return [];
      }
      const spelled = (glossary.fullNames.get(short) ?? []).some(
        (name) => name !== '' && text.slice(0, index).includes(plain(name)),
      );
      if (spelled) return [];
      const [pointer] = records;
      return [
        {
          rule: 'acronym',
          index,
          found: { en: `'${short}' at its first use`, fr: `'${short}' à sa première mention` },
          wanted: {
            en: `its name in full with '${short}' in brackets${pointer ? `, or a link: <Ref to="${pointer}">${short}</Ref>` : ''}`,
            fr: `le nom en entier, suivi de '${short}' entre parenthèses${pointer ? `, ou un lien\u00a0: <Ref to="${pointer}">${short}</Ref>` : ''}`,
          },
        },
      ];
    },
  ); // prettier-ignore
};

const singularOf: Partial<Record<string, string>> = {
  missions: 'mission',
  partners: 'partner',
  countries: 'country',
  stories: 'story',
  articles: 'article',
};
