import type { Corruption } from './corruption.ts';
import type { Kind } from '#src/schema/kinds.ts';

type Chosen = { kind: string; file: string; text: string };

const lines = (text: string) => text.split('\n');

/** What makes a file of YAML one that cannot be read, or that reads as something else. */
const faults: readonly { name: string; spoil: (text: string) => string }[] = [
  { name: 'a tab before a field', spoil: (text) => `${text}a:\n\tb: 1\n` },
  { name: 'a quotation mark never closed', spoil: (text) => `${text}draftNote: "open\n` },
  { name: 'a bracket never closed', spoil: (text) => `${text}draftNote: [open\n` },
  { name: 'a brace never closed', spoil: (text) => `${text}draftNote: {open: 1\n` },
  { name: 'its first field twice', spoil: (text) => `${text}${lines(text)[0] ?? ''} 1\n` },
  { name: 'a line in the middle pushed in', spoil: (text) => lines(text).map((line, i) => (i === 2 ? `       ${line}` : line)).join('\n') },
  { name: 'two documents', spoil: (text) => `${text}---\n${text}` },
  { name: 'a text and no fields', spoil: () => 'Only words.\n' },
  { name: 'a list and no fields', spoil: () => '- one\n- two\n' },
  { name: 'nothing at all', spoil: () => '' },
  { name: 'comments only', spoil: (text) => text.replace(/^/gm, '# ') },
  { name: 'a name that means itself', spoil: (text) => `${text}loop: &a [*a]\n` },
  { name: 'names of names of names', spoil: (text) => `${text}${bomb()}` },
  { name: 'a name that nothing has', spoil: (text) => `${text}draftNote: *nothing\n` },
  { name: 'a tag that would run code', spoil: (text) => `${text}draftNote: !!js/function "function(){}"\n` },
  { name: 'brackets in brackets, ten thousand deep', spoil: (text) => `${text}deep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n` },
  { name: 'fields in fields, two thousand deep', spoil: (text) => `${text}deep: ${'{a: '.repeat(2_000)}1${'}'.repeat(2_000)}\n` },
  { name: 'a field without a name', spoil: (text) => `${text}: nameless\n` },
  { name: 'a list for the name of a field', spoil: (text) => `${text}? [a, b]\n: 1\n` },
  { name: 'a zero byte', spoil: (text) => `${text}\0` },
  { name: 'the bytes of a picture', spoil: () => '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\uFFFD\uFFFD' },
  { name: 'the half of it', spoil: (text) => `${text.slice(0, Math.floor(text.length / 2)).trimEnd()}\n"` },
  { name: 'a mark of a merge', spoil: (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n` },
  { name: 'an encoding that is not UTF-8', spoil: (text) => text.replace(/[é’ ]/g, '\uFFFD') },
  { name: 'a sign that turns the direction of writing', spoil: (text) => text.replace(/(?<=[a-z]) (?=[a-z])/, '\u202E') },
  { name: 'the same, written by its number', spoil: (text) => `${text}draftNote: "\\u202E"\n` },
]; // prettier-ignore

/** Ten names, each for ten of the one before: a thousand million if somebody followed them. */
const bomb = () =>
  ['b0: &b0 [x, x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from({ length: 9 }, (_, i) => `b${i + 1}: &b${i + 1} [${`*b${i}, `.repeat(9)}*b${i}]`),
    )
    .join('\n') + '\n';

/** Each of these faults in a real file, of one kind after the other. */
export function badYaml(anyOf: (...kinds: Kind[]) => Chosen): Corruption[] {
  const kinds: Kind[] = ['sources', 'figures', 'events', 'missions', 'stories', 'partners', 'terms', 'rules', 'articles']; // prettier-ignore
  return faults.map(({ name, spoil }, i): Corruption => {
    const { kind, file, text } = anyOf(kinds[i % kinds.length]!);
    return {
      name: `${kind}: ${name}`,
      group: 'unreadable',
      file,
      field: '',
      outcome: 'refused',
      changes: [{ file, text: spoil(text) }],
    };
  });
}
