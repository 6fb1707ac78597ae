import { describe, expect, test } from 'vitest';
import { anchorsOf } from '#src/domain/headings.ts';
import { checkRead } from '#src/gate/check-content.ts';
import { checkCharacters, mendedSigns } from '#src/gate/characters.ts';
import { inMemory } from '#src/gate/files.ts';
import { rules } from '#src/gate/language.ts';
import { readGlossary } from '#src/gate/language-terms.ts';
import { masked, passagesOf } from '#src/gate/language-text.ts';
import { statedNumbers } from '#src/gate/numbers.ts';
import { checkPair, checkProse } from '#src/gate/prose.ts';
import { readContent } from '#src/gate/read-content.ts';
import { plainWords } from '#src/gate/tags.ts';
import { problemLine } from '#src/reports/print.ts';
import { soundFiles } from './content-tree.ts';

// Nothing is timed here: a rule that is not linear takes minutes or hours for these, and the runner stops it.
const patience = { timeout: 60_000 };

const long = [
  ...['"', '<', '- ', ': ', 'De ', '[', '](', '](x', '«', '“a” ', '«a» ', '_', '`', '&', '- - ', '1 ', '1 000 '],
  ...['RCMP ', 'the ', 'le ', 'a.', 'a@', 'http://', '<A a="', '<Literal why="x">', '</Literal>', '<Ref to="x">'],
  ...['<Person of="roy" />', '<Value of=“x” />', '<Value of="x" />', '## ', '#', '# #', '\n', '\n \n', '\n- ', '|', '{'],
  ...['vingt et ', 'et/ou ', "d'", 'e\u0301', '\u200B', '\u00A0'],
].map((bit): [string, string] => [bit, bit.repeat(50_000)]); // prettier-ignore
const huge: [string, string][] = [...long, ['a word of a megabyte', 'a'.repeat(1_048_576)]];

const content = readContent(inMemory(filesWith({})));
const glossary = readGlossary(readContent(process.cwd()));
const [story] = passagesOf(content).filter(({ file }) => file.includes('patrols/fr.mdx'));

function filesWith(changes: Record<string, (text: string) => string>): Map<string, string> {
  const all = Object.entries(soundFiles).map(
    ([path, text]) => [`content/${path}`, changes[path]?.(text) ?? text] as const,
  );
  return new Map(all);
}
const check = (changes: Record<string, (text: string) => string>) =>
  checkRead(readContent(inMemory(filesWith(changes)))).mistakes;

describe.each(huge)('50,000 times %j', patience, (_bit, text) => {
  test.each(['en', 'fr'] as const)('is read by every rule on language (%s)', (locale) => {
    if (!story) throw new Error('The story has a text.');
    const passage = { ...story, locale, raw: text, words: masked(text) };
    for (const rule of rules) for (const path of [[], ['summary', locale]])
      expect(rule({ ...passage, path }, { glossary, values: new Map() })).toBeInstanceOf(Array);
  }); // prettier-ignore

  test('is read by every rule on texts', () => {
    const known = { has: () => true, ids: () => [], missing: [] };
    const people = [{ id: 'roy', names: ['Dominique Roy', 'Roy'] }];
    for (const locale of ['en', 'fr'] as const) {
      checkProse({ file: 'x', locale, text }, known, people);
      statedNumbers(plainWords(text), locale);
    }
    checkPair({ file: 'x', locale: 'en', text }, { file: 'y', locale: 'fr', text: `${text} ` });
    checkCharacters('x', text);
    expect(mendedSigns(mendedSigns(text))).toBe(mendedSigns(text));
    anchorsOf(text.slice(0, 10_000));
  });
});

test('A text of a megabyte in any field is told, and shown cut short', patience, () => {
  const word = 'a'.repeat(1_048_576);
  const mistakes = check({
    'events/first-officers.yaml': (text) =>
      text.replace("date: '2013-06'", `date: '${word}'`).replace('[police-page]', `[${word}]`),
    'sources/un-report.yaml': (text) => text.replace('https://example.org/report', word),
    'site.yaml': (text) => text.replace('correctionsEmail: null', `correctionsEmail: ${word}`),
    'missions/mali/facts.yaml': (text) => text.replace('scope: mission:mali', `scope: mission:${word}`).replace('evidence:', `${word}:`),
    'stories/patrols/facts.yaml': (text) => text.replace('Dominique Roy', word),
    'un-police/totals.csv': (text) => text.replace('2018-03', word),
  }); // prettier-ignore
  expect(mistakes.length).toBeGreaterThan(5);
  for (const locale of ['en', 'fr'] as const)
    for (const mistake of mistakes) expect(problemLine(mistake, locale).length).toBeLessThan(3_000);
});
