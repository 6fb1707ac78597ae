/** A component written in prose: <Value of="fig-122" />. */
export type Tag = {
  name: string;
  attributes: Record<string, string>;
  closing: boolean;
  selfClosing: boolean;
  /** Offset in the text of the tag's first character. */
  index: number;
  text: string;
};

/** Components that prose may use, with the attributes each must and may have. */
export const proseComponents: Record<
  string,
  { must: readonly string[]; may: readonly string[]; wraps: boolean }
> = {
  Cite: { must: ['source'], may: [], wraps: false },
  Value: { must: ['of'], may: ['as'], wraps: false },
  Person: { must: ['of'], may: ['form'], wraps: false },
  Ref: { must: ['to'], may: [], wraps: true },
  Literal: { must: ['why'], may: [], wraps: true },
  WhyTotalsDiffer: { must: [], may: [], wraps: false },
};

const pattern = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+="[^"]*")*)\s*(\/?)>/g;

/** Every component tag in a text, in order. */
export function tagsIn(text: string): Tag[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[2] ?? '',
    attributes: Object.fromEntries(
      [...(match[3] ?? '').matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    ),
    closing: match[1] === '/',
    selfClosing: match[4] === '/',
    index: match.index,
    text: match[0],
  }));
}

/** The text with every tag (and what <Literal> wraps) blanked, same length, so that offsets still hold. */
export function withoutTags(text: string): string {
  const blank = (s: string) => s.replace(/[^\n]/g, ' ');
  return text
    .replace(/<Literal\b[^>]*>[\s\S]*?<\/Literal>/g, blank)
    .replace(pattern, blank)
    .replace(/\]\([^)\s]*\)/g, blank);
}
