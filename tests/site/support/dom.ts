import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface Parsed {
  /** Every element in the order of the document; what stands in a template is no part of the page. */
  elements: readonly Element[];
  root: DefaultTreeAdapterTypes.Document;
}

/** HTML as browsers read it. */
export function parseHtml(html: string): Parsed {
  const root = parse(html);
  return { root, elements: [...descendants(root)] };
}

/** Elements below a node, in the order of the document. */
export function* descendants(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) yield child;
    yield* descendants(child);
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The nearest element of these names that holds this one, or this one itself. */
export function closest(element: Element, names: readonly string[]): Element | undefined {
  for (let node: Node | null = element; node !== null && 'tagName' in node; node = node.parentNode)
    if (names.includes(node.tagName)) return node;
  return undefined;
}

/** The whole text below a node, as it stands. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text with runs of ordinary white space as one space, as a reader sees it. No-break spaces stay. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** What readers of a page come upon as one piece: a paragraph, a cell, a heading, a label. */
export interface Passage {
  text: string;
  /** Where it stands, such as “li in main”. */
  where: string;
}

const notRead = new Set(['script', 'style', 'template', 'noscript']);
const inline = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
/** Stands where a passage has a piece in another language: no letter, no space, no punctuation. */
const elsewhere = '\u25a1';

/** The number of a note is no part of the sentence it stands in. */
const isNote = (element: Element): boolean =>
  element.tagName === 'sup' && [...descendants(element)].some(({ tagName }) => tagName === 'a');

/** A reference in a style: it gives titles in the language of each document, for which no style has a mark. */
const isReference = (element: Element) =>
  (attribute(element, 'class') ?? '').split(' ').includes('reference');

/**
 * The passages of a page that are in one language: a piece marked as another is left out and a box stands
 * in its place. Passages end where a block begins, so that a space between two inline elements counts.
 */
export function passagesIn(root: Node, language: string): Passage[] {
  const passages: Passage[] = [];
  let open = '';
  let place = '';
  const close = () => {
    const text = collapsed(open);
    if (text !== '' && text !== elsewhere) passages.push({ text, where: place });
    open = '';
  };
  const visit = (node: Node, here: boolean): void => {
    if (defaultTreeAdapter.isTextNode(node)) {
      if (here) open += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    if (!defaultTreeAdapter.isElementNode(node)) {
      node.childNodes.forEach((child) => visit(child, here));
      return;
    }
    if (notRead.has(node.tagName) || isNote(node) || isReference(node)) return;
    // Code is in no language.
    if (node.tagName === 'code') {
      if (here) open += elsewhere;
      return;
    }
    const marked = attribute(node, 'lang');
    const inside = marked === undefined ? here : languageOf(marked) === language;
    const block = !inline.has(node.tagName);
    if (block) {
      close();
      place = node.tagName;
    } else if (here && !inside && textOf(node).trim() !== '') open += elsewhere;
    node.childNodes.forEach((child) => visit(child, inside));
    if (block) close();
  };
  visit(root, false);
  close();
  return passages;
}

/** Attributes that are read out or shown, by the language they stand in. */
export function spokenAttributes(elements: readonly Element[], language: string): Passage[] {
  const spoken = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];
  return elements.flatMap((element) => {
    if (languageOf(languageAround(element)) !== language) return [];
    return element.attrs
      .filter(({ name, value }) => spoken.includes(name) && value !== '')
      .map(({ name, value }) => ({ text: value, where: `${name} of ${element.tagName}` }));
  });
}

/** The value of `lang` that applies to an element. */
export function languageAround(element: Element): string {
  for (
    let node: Node | null = element;
    node !== null && 'tagName' in node;
    node = node.parentNode
  ) {
    const lang = attribute(node, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();
