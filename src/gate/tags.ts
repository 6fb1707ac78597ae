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

type ProseComponent = {
  must: readonly string[];
  /** Attributes that may be left out, with what may stand in them. */
  may: Readonly<Record<string, readonly string[]>>;
  /** Whether it stands around words. */
  wraps: boolean;
};

/** Lists made of records that a text may hold. */
export const recordLists = [
  'agreements',
  'board-questions',
  'help-lines',
  'documents',
  'requests',
] as const;

/** Components that prose may use, with the attributes each must and may have. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Cite: { must: ['source'], may: {}, wraps: false },
  Value: { must: ['of'], may: { as: ['phrase', 'number'] }, wraps: false },
  UnCount: { must: ['month'], may: {}, wraps: false },
  Person: { must: ['of'], may: { form: ['full', 'short'] }, wraps: false },
  Ref: { must: ['to'], may: {}, wraps: true },
  Literal: { must: ['why'], may: {}, wraps: true },
  WhyTotalsDiffer: { must: [], may: {}, wraps: false },
  RecordList: { must: ['what'], may: { what: recordLists }, wraps: false },
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

const blank = (s: string) => s.replace(/[^\n]/g, ' ');

/** The text with every tag blanked, same length, so that offsets still hold. */
export const withoutTags = (text: string): string => text.replace(pattern, blank);

const literal = /<Literal(?:\s[^<>]*)?>|<\/Literal>/g;

/** A text in which what each <Literal> wraps, and the tags themselves, is replaced by something of the same length. */
export function withoutLiterals(text: string, hide: (part: string) => string): string {
  let [result, end, open] = ['', 0, -1];
  for (const { index, 0: tag } of text.matchAll(literal)) {
    if (tag !== '</Literal>') {
      if (open < 0 && !tag.endsWith('/>')) open = index;
    } else if (open >= 0) {
      const close = index + tag.length;
      result += text.slice(end, open) + hide(text.slice(open, close));
      [end, open] = [close, -1];
    }
  }
  return result + text.slice(end);
}

/** The words that may state no number: without tags, addresses, numbers of steps and what <Literal> wraps, same length. */
export const plainWords = (text: string): string =>
  withoutTags(withoutLiterals(text, blank))
    // Numbers of steps count nothing.
    .replace(/^[ \t]*\d{1,2}\.(?=[ \t])/gm, blank)
    .replace(/^[ \t]*\[[^[\]\n]+\]:.*$/gm, blank)
    .replace(/\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, blank)
    .replace(/(?:https?:\/\/|www\.)\S*/g, blank);
