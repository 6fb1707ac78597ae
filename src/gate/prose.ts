import type { Locale } from '#src/i18n/locales.ts';
import { headingsOf } from '#src/domain/headings.ts';
import { parsePointer } from '#src/domain/references.ts';
import { show, type Problem } from './problem.ts';
import { closest } from './closest.ts';
import { statedNumbers } from './numbers.ts';
import { plainWords, proseComponents, tagsIn, withoutTags, type Tag } from './tags.ts';
import { placer } from './place.ts';
import { wantedId } from './wanted.ts';

/** What prose may refer to. */
export type Known = {
  has: (kind: string, id: string) => boolean;
  ids: (kind: string) => readonly string[];
  /** What was asked for so far and is not there. */
  missing: { kind: string; id: string }[];
};

export type ProseFile = { file: string; locale: Locale; text: string };
export type Person = { id: string; names: string[] };

/**
 * What one text names: used to compare the two languages and to find unused sources. Attributes count, not
 * the names of components, so that a misspelt component is one mistake and not two.
 */
export function namedIn(text: string): { sources: string[]; values: string[]; months: string[] } {
  const tags = tagsIn(withMeantTags(text)).filter((t) => !t.closing);
  const named = (key: string, not = '') =>
    tags.flatMap(({ name, attributes }) => (name === not ? [] : [attributes[key] ?? []].flat()));
  return { sources: named('source'), values: named('of', 'Person'), months: named('month') };
}

/** Checks one language's text; `people` is null when nobody can tell who is recorded. */
export function checkProse(
  prose: ProseFile,
  known: Known,
  people: readonly Person[] | null,
): Problem[] {
  const { file, text, locale } = prose;
  const placeOf = placer(text);
  const problem = (index: number, found: string, wanted: string, field = ''): Problem => ({
    file, ...placeOf(index), field, found, wanted,
  }); // prettier-ignore
  const words = withoutTags(text);
  const problems: Problem[] = [];

  if (text.startsWith('---'))
    problems.push(problem(0, 'front matter', 'text only: facts and titles stand in facts.yaml'));
  for (const match of words.matchAll(/^(?:import|export)\b.*/gm))
    problems.push(
      problem(
        match.index,
        `'${match[0].slice(0, 40)}'`,
        'no code: prose may use its components without importing them',
      ),
    );
  const withoutCode = words.replace(/^(?:import|export)\b.*$/gm, (line) => ' '.repeat(line.length));
  for (const match of withoutCode.matchAll(/[{}]/g))
    problems.push(
      problem(
        match.index,
        `'${match[0]}'`,
        'round brackets ( ) or none: curly ones would be run as code',
      ),
    );
  for (const match of words.matchAll(/<[^\s>]{0,20}/g)) {
    const meant = meantTag(words.slice(match.index, match.index + 300));
    if (/^<https?:/.test(match[0])) continue;
    if (meant) problems.push(problem(match.index, `'${meant.found}'`, meant.wanted));
    else if (/^<\s?\d/.test(words.slice(match.index, match.index + 3)))
      problems.push(
        problem(
          match.index,
          `'${match[0]}'`,
          locale === 'en' ? 'words, such as “fewer than”' : 'words, such as « moins de »',
        ),
      );
    else
      problems.push(
        problem(
          match.index,
          `'${match[0]}'`,
          `no HTML and no sign <; only these components, each attribute in straight quotation marks: ${Object.keys(proseComponents).join(', ')}`,
        ),
      );
  }
  const instead =
    'a record instead: <Ref to="mission:minusma-mali">words</Ref>, or <Cite source="…" /> for a document';
  for (const match of words.matchAll(
    /\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)|^[ \t]*\[[^[\]\n]+\]:[ \t]*(\S+)/gm,
  )) {
    const [address = ''] = (match[1] ?? match[2] ?? '').trim().split(/\s/, 1);
    problems.push(problem(match.index, `a link to '${address}'`, instead));
  }
  for (const match of words.matchAll(
    /(?<!\]\(\s{0,9}|\]:\s{0,9}|:\/\/\S{0,99})(?:https?:\/\/|www\.)[^\s>)]*/g,
  ))
    problems.push(problem(match.index, `the address '${match[0]}'`, instead));
  for (const match of words.matchAll(/^#\s.*/gm))
    problems.push(
      problem(
        match.index,
        `'${match[0].trimEnd()}'`,
        'a section (##): the title of the page is in facts.yaml',
      ),
    );
  for (const number of statedNumbers(plainWords(text), locale))
    problems.push(
      problem(
        number.index,
        `the number '${number.text}' typed in prose`,
        number.kind === 'digits' && /^\d$/.test(number.text)
          ? 'a count up to nine in words, or a published value by its id: <Value of="…" />'
          : `a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">${number.text}</Literal>`,
      ),
    );
  for (const { index, name, id } of typedNames(words, people ?? []))
    problems.push(
      problem(
        index,
        `the name '${name}' typed in prose`,
        `<Person of="${id}" />, so that a name stands in one place`,
      ),
    );
  const tags = tagsIn(text);
  for (const tag of tags)
    problems.push(
      ...checkTag(tag, known, people).map(({ found, wanted }) => problem(tag.index, found, wanted)),
    );
  for (const tag of unpaired(tags))
    problems.push(
      tag.closing
        ? problem(tag.index, `${tag.text} that closes nothing`, `<${tag.name}> before it`)
        : problem(tag.index, `${tag.text} that is never closed`, `</${tag.name}> after it`),
    );
  return problems;
}

/** A text in which what was surely meant as a component is one, so that a slip in it is one mistake and not two. */
const withMeantTags = (text: string): string =>
  text.replace(/<\/?[A-Z][^<>\n]{0,240}>/g, (tag) =>
    /=\s?[^"\s]|[“”„«»]/.test(tag) ? (meantTag(tag)?.wanted ?? tag) : tag,
  );

/** A component whose attributes are quoted in another way, or not at all, with what was meant. */
function meantTag(text: string): { found: string; wanted: string } | null {
  const found = /^<\/?[A-Z][A-Za-z]{0,30}[^<>\n]{0,200}>/.exec(text)?.[0];
  if (!found) return null;
  const wanted = found
    .replace(/[ \u00a0\u202f]?[“”„«»‘’][ \u00a0\u202f]?/g, '"')
    .replace(/=\s?'([^'"]{0,100})'/g, '="$1"')
    .replace(/=\s?([\w:-]{1,100})(?=[\s/>])/g, '="$1"')
    .replace(/\s?=\s?"/g, '="')
    .replace(/(?<!=)"\s?(?=[a-zA-Z]+=)/g, '" ')
    .replace(/"\s?\/>$/, '" />');
  const [tag] = tagsIn(wanted);
  return wanted !== found && tag?.text === wanted ? { found, wanted } : null;
}

/** What is longer is no name, and no pattern could be made of it. */
const longestName = 200;

/** Places where a text types the name of somebody recorded; a full name counts once, not for its parts too. */
function typedNames(text: string, people: readonly Person[]) {
  const names = people
    .flatMap((p) => p.names.map((name) => ({ name, id: p.id })))
    .filter(({ name }) => name !== '' && name.length <= longestName)
    .sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return [];
  const any = names.map(({ name }) => escape(name)).join('|');
  const matches = text.matchAll(new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'gu'));
  return [...matches].map(({ index, 0: name }) => ({
    index,
    name,
    id: names.find((n) => n.name === name)?.id ?? '',
  }));
}

/** Opening tags that nothing closes, and closing tags that close nothing. */
function unpaired(tags: readonly Tag[]): Tag[] {
  const open: Tag[] = [];
  const wrong: Tag[] = [];
  for (const tag of tags) {
    const stands = proseComponents[tag.name]?.wraps === false;
    if (tag.closing) {
      if (open.at(-1)?.name === tag.name) open.pop();
      else wrong.push(tag);
    } else if (!tag.selfClosing && !stands) open.push(tag);
  }
  return [...open, ...wrong];
}

function checkTag(
  tag: Tag,
  known: Known,
  people: readonly Person[] | null,
): { found: string; wanted: string }[] {
  const component = proseComponents[tag.name];
  if (tag.closing) return [];
  if (!component) {
    const near = closest(tag.name, Object.keys(proseComponents));
    return [
      {
        found: `an unknown component <${tag.name}>`,
        wanted: near ? `<${near}>` : `one of ${Object.keys(proseComponents).join(', ')}`,
      },
    ];
  }
  const wrong: { found: string; wanted: string }[] = [];
  if (!component.wraps && !tag.selfClosing)
    wrong.push({
      found: tag.text,
      wanted: `it closed at once: ${tag.text.replace(/\s*>$/, ' />')}`,
    });
  for (const key of component.must)
    if (!tag.attributes[key]) wrong.push({ found: tag.text, wanted: `${key}="…" in it` });
  for (const [key, value] of Object.entries(tag.attributes)) {
    const allowed = component.may[key];
    if (!allowed && !component.must.includes(key))
      wrong.push({
        found: `an unknown attribute '${key}' in ${tag.text}`,
        wanted: `only ${[...new Set([...component.must, ...Object.keys(component.may)])].join(', ') || 'no attribute'}`,
      });
    else if (allowed && !allowed.includes(value))
      wrong.push({
        found: `${key}="${value}"`,
        wanted: allowed.map((text) => `${key}="${text}"`).join(' or '),
      });
  }
  const checkId = (kind: string, id: string | undefined) => {
    if (!id || known.has(kind, id)) return;
    wrong.push({
      found: `${show(id)}, which names nothing`,
      wanted: wantedId(kind, id, known.ids(kind)),
    });
  };
  const { source, of, to, month } = tag.attributes;
  if (tag.name === 'Cite') checkId('sources', source);
  if (tag.name === 'Value') checkId('values', of);
  if (tag.name === 'UnCount') checkId('unMonths', month);
  if (tag.name === 'Person' && of && people && !people.some((p) => p.id === of))
    wrong.push({
      found: `the person '${of}'`,
      wanted: `one of this story's people: ${people.map((p) => p.id).join(', ') || 'none is recorded'}`,
    });
  if (tag.name === 'Ref' && to) {
    const pointer = parsePointer(to);
    if (pointer) checkId(pointer.to, pointer.id);
    else wrong.push({ found: `to="${to}"`, wanted: 'kind:id, such as mission:minusma-mali' });
  }
  return wrong;
}

/** Compares the two languages of one record: same headings, same values, same months, same sources. */
export function checkPair(en: ProseFile, fr: ProseFile): Problem[] {
  const problems: Problem[] = [];
  const headings = ({ text }: ProseFile) =>
    headingsOf(text)
      .map(({ depth }) => '#'.repeat(depth))
      .join(' ');
  const [english, french] = [headings(en), headings(fr)];
  if (english !== french)
    problems.push({
      file: fr.file, line: 1, column: 1, field: '',
      found: french ? `the headings ${french}` : 'no heading',
      wanted: `those of en.mdx, in the same order: ${english || 'none'}`,
      french: {
        found: french ? `les intertitres ${french}` : 'aucun intertitre',
        wanted: `ceux de en.mdx, dans le même ordre\u00a0: ${english || 'aucun'}`,
      },
    }); // prettier-ignore
  for (const [key, tag, attribute] of [
    ['values', 'Value', 'of'],
    ['months', 'UnCount', 'month'],
    ['sources', 'Cite', 'source'],
  ] as const)
    for (const [here, there] of [
      [en, fr],
      [fr, en],
    ] as const) {
      const own = new Set(namedIn(here.text)[key]);
      for (const id of new Set(namedIn(there.text)[key]))
        if (!own.has(id))
          problems.push({
            file: here.file, line: 1, column: 1, field: '',
            found: `no <${tag} ${attribute}="${id}" />`,
            wanted: `it as in ${there.locale}.mdx: both languages name the same ${key}`,
          }); // prettier-ignore
    }
  return problems;
}

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
