import { foldText } from './search-text.ts';

const wordsOf = (text: string): string[] =>
  foldText(text)
    // Dotted letters are one short form: S.P.V.M.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that every service has in its name, or that tell none apart. */
const common = new Set(
  'police service services de du des la le les l d the of et and ville city department'.split(' '),
);

/**
 * Whether what a reader typed is one of the names of a service: every word of it begins a word of that name,
 * whatever the case and the accents. Words that most names share count only when there is no other.
 */
export function isNamed(typed: string, names: readonly string[]): boolean {
  const all = wordsOf(typed);
  const telling = all.filter((word) => !common.has(word));
  const asked = telling.length > 0 ? telling : all;
  return (
    asked.length > 0 &&
    names.some((name) => {
      const own = wordsOf(name);
      return asked.every((word) => own.some((other) => other.startsWith(word)));
    })
  );
}
