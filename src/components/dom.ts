/** Finds a part of a component that must be there; says by name which one is not. */
export function part<E extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => E,
): E {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`There is no ${type.name} ${selector} in this component.`);
}

/** A data attribute that must be there. */
export function data(element: HTMLElement | SVGElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`There is no data-${name} on this ${element.tagName}.`);
  return value;
}
