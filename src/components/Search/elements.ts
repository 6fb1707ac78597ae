/** Finds the part of the search that must be there; says by name which one is not. */
export function part<E extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => E,
): E {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search has no ${type.name} ${selector}.`);
}
