/** A piece of a written reference: plain, in italics, or the day of reading, which only the reader knows. */
export type Piece = { text: string; italic?: true } | { read: ReadForm };

/** How a style writes the day of reading; the page's script fills it in. */
export type ReadForm = 'long' | 'short' | 'press' | 'day-first';

/** A reference as a style writes it. */
export type Reference = Piece[];

/** Title or name in italics. */
export const italic = (text: string): Piece => ({ text, italic: true });

/** Joins pieces and texts into a reference; what is null or empty is left out, neighbours alike are joined. */
export function reference(...parts: (string | Piece | Reference | null | undefined)[]): Reference {
  const pieces = parts.flatMap((part): Reference => {
    if (part === null || part === undefined || part === '') return [];
    if (typeof part === 'string') return [{ text: part }];
    return Array.isArray(part) ? part : [part];
  });
  return pieces.reduce<Reference>((done, piece) => {
    const last = done.at(-1);
    if (last && 'text' in last && 'text' in piece && last.italic === piece.italic)
      return [...done.slice(0, -1), { ...last, text: last.text + piece.text }];
    return [...done, piece];
  }, []);
}

/** A reference as plain text; `read` stands for the day of reading. */
export const plain = (pieces: Reference, read: string): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : read)).join('');
