import { withoutMarks } from '#src/domain/text-marks.ts';
import { mendedSigns } from '#src/gate/characters.ts';
import { languageFindings, type LanguageFinding } from '#src/gate/language.ts';
import type { RawContent } from '#src/gate/read-content.ts';

/** What to write into a file, and how many places it mends. */
export type Mended = { file: string; text: string; places: number };

/**
 * Spaces, quotation marks, apostrophes and dashes that have one right form only, put right, and signs that
 * nobody sees taken out. What stands in a YAML field is mended where the field is written on one line; any
 * other is left for somebody to see.
 */
export function mend(content: RawContent, read: (file: string) => string): Mended[] {
  const mendable = languageFindings(content).filter((finding) => finding.fix !== undefined);
  const inFile = Map.groupBy(mendable, (finding) => finding.passage.file);
  return filesOf(content).flatMap((file) => {
    const before = read(file);
    let text = withoutMarks(before);
    let places = text === before ? 0 : 1;
    const found = inFile.get(file) ?? [];
    for (const list of Map.groupBy(found, (finding) => finding.passage.path.join('.')).values()) {
      const { path, raw } = list[0]?.passage ?? { path: [], raw: '' };
      const fixed = mended(raw, list);
      const after = path.length === 0 ? fixed : inYaml(text, raw, fixed);
      if (after === text) continue;
      text = after;
      places += list.length;
    }
    const signs = mendedSigns(text);
    if (signs !== text) places += 1;
    return signs === before ? [] : [{ file, text: signs, places }];
  });
}

/** Every file that is there. */
const filesOf = ({ records, publishers, site, series, tables }: RawContent): string[] => [
  ...[...records.map((r) => r.facts), publishers, site, series].flatMap(({ file, text }) =>
    text === null ? [] : [file],
  ),
  ...records.flatMap((r) => Object.values(r.prose).map(({ file }) => file)),
  ...Object.values(tables).flatMap((table) => (table ? [table.file] : [])),
];

/** From the end, so that places further on do not move; of two that overlap the first one wins. */
function mended(text: string, findings: readonly LanguageFinding[]): string {
  let [result, end] = [text, text.length];
  for (const { index, fix } of findings.toSorted((a, b) => b.index - a.index)) {
    if (!fix || index + fix.length > end) continue;
    result = result.slice(0, index) + fix.text + result.slice(index + fix.length);
    end = index;
  }
  return result;
}

function inYaml(file: string, raw: string, fixed: string): string {
  for (const write of [(s: string) => s, (s: string) => s.replaceAll("'", "''")])
    if (file.split(write(raw)).length === 2) return file.replace(write(raw), () => write(fixed));
  return file;
}
