import { valuePhrase } from '#src/i18n/value-phrase.ts';
import { tagsIn, type Tag } from './tags.ts';
import { plain } from './language-text.ts';
import type { Finding, Rule } from './language-rule.ts';
import type { RawRecord } from './read-content.ts';

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => value !== null && typeof value === 'object';

/** Words before which French drops no vowel, though they begin with one. */
const noElision = /^(?:onz|oui|un à|ouist|ouate|yaourt|yacht|uhlan|ululer)/i;
const vowel = /^[aeiouâàäéèêëîïôöùûüœæ]/i;
/** Two capitals and more are letters or a name: custom differs, and nobody is taught here. */
const isAcronym = /^\p{Lu}{2}/u;
const elides = (next: string) => vowel.test(next) && !noElision.test(next) && !isAcronym.test(next);

const shortened: Record<string, string> = {
  de: 'd’', que: 'qu’', le: 'l’', la: 'l’', jusque: 'jusqu’', lorsque: 'lorsqu’', puisque: 'puisqu’', ne: 'n’', se: 's’',
}; // prettier-ignore
const particle = /(?<![\p{L}’'-])(de|que|le|la|jusque|lorsque|puisque|ne|se)(\s+)$/iu;

function rankAndName(record: RawRecord | null, id: string): string | null {
  const data = record?.facts.data;
  const people: unknown = isData(data) ? data['people'] : undefined;
  const person: unknown = (Array.isArray(people) ? people : []).find(
    (p: unknown) => isData(p) && p['id'] === id,
  );
  if (!isData(person)) return null;
  const rank = isData(person['rank']) ? person['rank']['fr'] : undefined;
  if (typeof rank === 'string') return rank;
  return typeof person['name'] === 'string' ? person['name'] : null;
}

/** The words that a link begins with. */
function linkedWords(raw: string, { index, text }: Tag): string {
  const start = index + text.length;
  return raw.slice(start, start + 200).split('<')[0] ?? '';
}

/** Elisions: de + environ 20 policiers, le + inspecteur, d’ + 20 policiers; also where a component writes the words. */
export const elision: Rule = ({ raw, words, locale, record, path }, { values }) => {
  if (locale !== 'fr') return [];
  const findings: Finding[] = [];
  const wrong = (index: number, found: string, wanted: string) =>
    findings.push({
      rule: 'elision',
      index,
      found: { en: `'${found}'`, fr: `'${found}'` },
      wanted: {
        en: `'${wanted}': French drops the vowel before a vowel`,
        fr: `'${wanted}'\u00a0: l’élision devant une voyelle`,
      },
    });
  const text = plain(words);
  for (const match of text.matchAll(
    /(?<![\p{L}'-])(de|que|jusque|lorsque|puisque) (?=([aeiouâàéèêëîïôöùûœ]\p{L}*[^\s]*(?: \S+)?))/giu,
  )) {
    const next = match[2] ?? '';
    if (!elides(next)) continue;
    const word = /^[^\s.,;:!?)]*/u.exec(next)?.[0] ?? '';
    wrong(match.index, `${match[1] ?? ''} ${word}`, `${shortened[(match[1] ?? '').toLowerCase()] ?? ''}${word}`);
  } // prettier-ignore
  if (path.length > 0) return findings;

  for (const tag of tagsIn(raw)) {
    if (tag.closing) continue;
    const { of, form } = tag.attributes;
    const value = tag.name === 'Value' && of ? values.get(of) : undefined;
    const next =
      tag.name === 'Value'
        ? value && valuePhrase(value, 'fr')
        : tag.name === 'Person' && of && form !== 'short'
          ? rankAndName(record, of)
          : tag.name === 'Ref' && !tag.selfClosing
            ? linkedWords(raw, tag)
            : null;
    if (!next) continue;
    const before = raw.slice(Math.max(0, tag.index - 14), tag.index);
    const full = particle.exec(before);
    if (full) {
      const [whole, word = ''] = full;
      const short = shortened[word.toLowerCase()] ?? '';
      const at = tag.index - whole.length;
      const capital = /^\p{Lu}/u.test(word)
        ? short.charAt(0).toUpperCase() + short.slice(1)
        : short;
      if (elides(next)) wrong(at, `${word} ${next}`, `${capital}${next}`);
      else if (tag.name === 'Value' && word.toLowerCase() === 'de' && /^de /.test(next))
        findings.push({
          rule: 'said-twice',
          index: at,
          found: { en: `'${word} ${next}'`, fr: `'${word} ${next}'` },
          wanted: {
            en: 'a sentence without “de” before it: this value is written from … to',
            fr: 'une phrase sans «\u00a0de\u00a0» avant elle\u00a0: cette valeur s’écrit de… à',
          },
        });
    }
    const cut = /(?<!\p{L})([dl]|qu)’$/iu.exec(before);
    if (cut && tag.name !== 'Ref' && !vowel.test(next) && !/^[hHyY]/.test(next)) {
      const word = { d: 'de', qu: 'que', l: 'le/la' }[(cut[1] ?? '').toLowerCase()] ?? '';
      findings.push({
        rule: 'elision',
        index: tag.index - cut[0].length,
        found: { en: `'${cut[0]}${next}'`, fr: `'${cut[0]}${next}'` },
        wanted: {
          en: `'${word} ${next}': no vowel follows`,
          fr: `'${word} ${next}'\u00a0: aucune voyelle ne suit`,
        },
      });
    }
  }
  return findings;
};

const qualifierWords = {
  en: /(?<!\p{L})(?:more than|at least|almost|about|up to)$/iu,
  fr: /(?<!\p{L})(?:plus de|au moins|près de|environ|jusqu’à)$/iu,
};

/** A qualifier typed before a value that brings its own: more than + more than 4,000 officers. */
export const saidTwice: Rule = ({ raw, locale, path }, { values }) => {
  if (path.length > 0) return [];
  return tagsIn(raw).flatMap((tag): Finding[] => {
    const value = tag.name === 'Value' && values.get(tag.attributes['of'] ?? '');
    if (!value) return [];
    const before = raw
      .slice(Math.max(0, tag.index - 16), tag.index)
      .replace(/\s+/g, ' ')
      .trimEnd();
    const typed = qualifierWords[locale].exec(before)?.[0];
    const phrase = valuePhrase(value, locale);
    if (!typed || !qualifierWords[locale].test(phrase.slice(0, typed.length))) return [];
    return [
      {
        rule: 'said-twice',
        index: tag.index,
        found: { en: `'${typed} ${phrase}'`, fr: `'${typed} ${phrase}'` },
        wanted: {
          en: `no '${typed}' before it: the value says it already`,
          fr: `aucun «\u00a0${typed}\u00a0» avant elle\u00a0: la valeur le dit déjà`,
        },
      },
    ];
  });
};

/** Forms that give the gender of the person named beside them. */
const gendered =
  /(?<!\p{L})(?:policière|officière|agente|sergente|lieutenante|caporale|colonelle|commandante|adjudante|inspectrice|enquêtrice|directrice|conseillère|formatrice|instructrice|née|retraitée|déployée|affectée|envoyée|nommée|Montréalaise|Québécoise|Canadienne|né|retraité|déployé|affecté|envoyé|nommé|ancien|ancienne|celui-ci|celle-ci)(?!\p{L})/u;

/**
 * French that says whether somebody is a man or a woman: the article before a rank, a form beside the name,
 * or a sentence that goes on with il or elle. Right only where a source says so; nobody can tell from the files.
 */
export const gender: Rule = ({ raw, words, locale, path }) => {
  if (locale !== 'fr' || path.length > 0) return [];
  const told = new Set<string>();
  return tagsIn(raw).flatMap((tag): Finding[] => {
    const of = tag.attributes['of'];
    if (tag.name !== 'Person' || !of) return [];
    const end = tag.index + tag.text.length;
    const before = words.slice(Math.max(0, tag.index - 60), tag.index);
    const after = words.slice(end, end + 600);
    const sentence = before.split(/[.!?\n]/).at(-1) ?? '';
    const rest = after.split(/[.!?\n]/, 1)[0] ?? '';
    const next = /^[^.!?\n]*[.!?]\s*\uFFFC*\s*(Il|Elle)(?!\p{L})/u.exec(after)?.[1];
    const word =
      /(?<!\p{L})(?:le|la|du|au|un|une)\s+$/iu.exec(before)?.[0].trim() ??
      gendered.exec(sentence.slice(-40))?.[0] ??
      gendered.exec(rest.slice(0, 40))?.[0] ??
      next;
    if (!word || told.has(of)) return [];
    told.add(of);
    return [
      {
        rule: 'gender',
        index: tag.index,
        found: {
          en: `'${word}' beside <Person of="${of}" />, which says whether a man or a woman is meant`,
          fr: `«\u00a0${word}\u00a0» près de <Person of="${of}" />, qui dit s’il s’agit d’un homme ou d’une femme`,
        },
        wanted: {
          en: 'a source that says so, named in <Literal why="gender: source-id">word</Literal>; or another turn of phrase',
          fr: 'une source qui le dit, nommée dans <Literal why="genre : id-de-la-source">mot</Literal>\u202f; ou une autre tournure',
        },
      },
    ];
  });
};
