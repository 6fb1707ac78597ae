import { passagesOf, used } from './language-text.ts';
import { statedNumbers } from './numbers.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './read-content.ts';
import { dotted } from './shape.ts';

/**
 * Fields that readers meet as sentences of the site. Notes on a value, on a source or on what sources disagree
 * about say what a document says, and a change says what was wrong: they may state numbers.
 */
const sentences =
  /^(?:title|summary|definition|text|role\.text|evidenceNote|contentNote|borderNote|(?:mission|canadianPolice|period)\.note)$/;

/** Numbers typed in the sentences of facts.yaml and the like; the texts have the same rule in prose.ts. */
export function checkFieldNumbers(content: RawContent): Problem[] {
  return passagesOf(content).flatMap((passage) => {
    const { record, path, locale, words, file } = passage;
    if (!record || record.kind === 'sources' || record.kind === 'changes') return [];
    if (!sentences.test(path.slice(0, -1).join('.'))) return [];
    return statedNumbers(used(words), locale).map(({ text, index }) => ({
      file,
      ...passage.placeOf(index),
      field: dotted(path),
      found: `the number '${text}' typed in a sentence`,
      wanted:
        'a sentence without it: a number stands once, under values; texts name it with <Value of="…" />',
    }));
  });
}
