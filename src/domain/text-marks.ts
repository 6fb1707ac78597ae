/** A text without what its reader may leave out: a byte-order mark, and the line ends of Windows. */
export const withoutMarks = (text: string): string =>
  text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
