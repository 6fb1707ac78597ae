/** Finds the part of the map that must be there; says by name which one is not. */
export function part<E extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => E,
): E {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The map has no ${type.name} ${selector}.`);
}

/** A data attribute that must be there. */
export function data(element: HTMLElement | SVGElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`The map has no data-${name} on ${element.tagName}.`);
  return value;
}
