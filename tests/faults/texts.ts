import { pick } from './chance.ts';
import { textOf, type ContentFiles, type Corruption } from './corruption.ts';

/** What may not stand in a text in MDX: it would be run, or shown as something else. */
const refused: readonly [name: string, text: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT SRC=//example.org/x.js></SCRIPT>'],
  ['an image with a handler', '<img src=x onerror=alert(1)>'],
  ['a drawing with a handler', '<svg onload="alert(1)">'],
  ['a frame', '<iframe src="https://example.org/"></iframe>'],
  ['a comment', '<!-- nothing -->'],
  ['a sign for less', 'Where a < b holds.'],
  ['a sign for less before a number', 'It was <five.'],
  ['code in braces', 'It was {process.exit(1)} there.'],
  ['one brace', 'It was { there.'],
  ['the other brace', 'It was } there.'],
  ['an import', 'import fs from "node:fs"'],
  ['an export', 'export const a = 1'],
  ['an import without a space', 'import"node:fs"'],
  ['an export of everything', 'export*from "node:fs"'],
  ['front matter', '---\nlayout: none\n---'],
  ['a component that does not exist', '<Script of="x" />'],
  ['a component never closed', '<Ref to="article:about">words'],
  ['a component closed that was never opened', 'words</Ref>'],
  ['an attribute that does not exist', '<Cite source="rcmp-po-2019" onclick="alert(1)" />'],
  ['code in an attribute', '<Cite source={process.exit(1)} />'],
  ['attributes spread out', '<Cite {...process.env} />'],
  ['a document that does not exist', '<Cite source="no-such-document" />'],
  ['a value that does not exist', '<Value of="constructor" />'],
  ['a record that does not exist', '<Ref to="mission:constructor">words</Ref>'],
  ['a kind that does not exist', '<Ref to="constructor:mali">words</Ref>'],
  ['a link that runs script', '[here](javascript:alert(1))'],
  ['a link of data', '[here](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a link defined elsewhere', '[here][x]\n\n[x]: javascript:alert(1)'],
  ['a link in angle brackets', '<https://example.org/>'],
  ['a picture from elsewhere', '![a sign](https://example.org/x.png)'],
  ['an address', 'See https://example.org/ for more.'],
  ['a title of the page', '# Another title'],
  ['a sign that turns the direction of writing', 'It was \u202Edlot ton.'],
  ['a control character', 'It was\u0007 there.'],
  ['a sign nobody sees', 'It was\u200B there.'],
  ['a number in digits', 'There were 4,200 of them.'],
  ['a link to a script in HTML', '<a href="javascript:alert(1)">here</a>'],
  ['a template of JavaScript in braces', 'It was ${7 * 7} there.'],
  ['a million signs', 'a'.repeat(1_048_576)],
]; // prettier-ignore

/** Each of these at the end of the text of a real record, in one language after the other. */
export function badTexts(files: ContentFiles, next: () => number): Corruption[] {
  const texts = [...files.keys()].filter((file) => /(?:en|fr)\.mdx$/.test(file)).sort();
  const used = new Set<string>();
  const choose = (locale: string) => {
    const file = pick(texts.filter((path) => path.endsWith(`${locale}.mdx`) && !used.has(path)), next); // prettier-ignore
    used.add(file);
    return file;
  };
  const made = refused.map(([name, text], i): Corruption => {
    const file = choose(i % 2 === 0 ? 'en' : 'fr');
    const before = textOf(files, file);
    // Front matter stands first or is none.
    const after = text.startsWith('---') ? `${text}\n\n${before}` : `${before}\n${text}\n`;
    return {
      name: `text: ${name}`,
      group: 'fields',
      file,
      field: '',
      outcome: 'refused',
      changes: [{ file, text: after }],
    };
  });
  const missing = (['en', 'fr'] as const).map((locale): Corruption => {
    const file = choose(locale);
    return {
      name: `text: none in one language (${locale})`,
      group: 'files',
      file,
      field: '',
      outcome: 'refused',
      changes: [{ file, text: null }],
    };
  });
  return [...made, ...missing, ...strays(texts, files)];
}

/** Files where nobody reads them, and names that are no ids. */
function strays(texts: readonly string[], files: ContentFiles): Corruption[] {
  const source = [...files.keys()].filter((file) => file.startsWith('content/sources/')).sort()[0]!;
  const folder = texts[0]!.replace(/[^/]+$/, '');
  const text = textOf(files, source);
  const stray = (name: string, file: string, told = file): Corruption => ({
    name: `file: ${name}`,
    group: 'files',
    file: told,
    field: '',
    outcome: 'refused',
    changes: [{ file, text }],
  });
  return [
    stray('an ending that nobody reads', 'content/sources/another.yml'),
    stray('a name in capitals', 'content/sources/Another.yaml'),
    stray('a name with an accent', 'content/sources/été.yaml'),
    stray('a third language', `${folder}de.mdx`),
    stray('a folder that is no kind', 'content/secrets/x.yaml', 'content/secrets'),
    stray('a folder named as a file', 'content/sources/folder.yaml/x.yaml', 'content/sources/folder.yaml'),
    stray('a file for a folder', 'content/missions/mali.yaml'),
    stray('a folder without its facts', 'content/missions/no-facts/notes.txt', 'content/missions/no-facts/facts.yaml'),
  ]; // prettier-ignore
}
