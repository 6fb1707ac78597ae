import { languageFindings, type LanguageFinding } from '#src/gate/language.ts';
import type { RawContent } from '#src/gate/read-content.ts';

/** What to write into a file, and how many places it mends. */
export type Mended = { file: string; text: string; places: number };

/**
 * Spaces, quotation marks, apostrophes and dashes that have one right form only, put right. What stands in a
 * YAML field is mended where the field is written on one line; any other is left for somebody to see.
 */
export function mend(content: RawContent, read: (file: string) => string): Mended[] {
  const mendable = languageFindings(content).filter((finding) => finding.fix !== undefined);
  return [...Map.groupBy(mendable, (finding) => finding.passage.file)].flatMap(([file, found]) => {
    const before = read(file);
    let text = before;
    let places = 0;
    for (const list of Map.groupBy(found, (finding) => finding.passage.path.join('.')).values()) {
      const { path, raw } = list[0]?.passage ?? { path: [], raw: '' };
      const fixed = mended(raw, list);
      const after = path.length === 0 ? fixed : inYaml(text, raw, fixed);
      if (after === text) continue;
      text = after;
      places += list.length;
    }
    return text === before ? [] : [{ file, text, places }];
  });
}

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
