/** Letters that must change to turn one word into another, for "did you mean". */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const longest = 100;

/** The closest of some words, when it is close enough to be a slip. */
export function closest(word: string, words: readonly string[]): string | null {
  // Longer than any id or field: no slip, and too long to compare.
  if (word.length > longest) return null;
  const best = words
    .map((w) => ({ w, d: distance(word.toLowerCase(), w.toLowerCase()) }))
    .sort((a, b) => a.d - b.d)[0];
  // In short words, such as country codes, other letters make another word and no slip.
  const slip = word.length < 4 ? word.length - 2 : Math.max(2, word.length / 4);
  return best && best.d <= slip ? best.w : null;
}
