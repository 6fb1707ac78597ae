import { part } from '../dom.ts';
import type { ListedPlace } from './listed-place.ts';

/** The panel beside the map: the chosen place's entry of the list. */
export interface Panel {
  /** Shows the entry as it is now, without moving the reader. */
  readonly show: (place: ListedPlace) => void;
  /** Leads the reader to the heading of what is shown. */
  readonly focus: () => void;
  /** Empties it; tells whether the focus was in it. */
  readonly close: () => boolean;
}

/**
 * Brings the panel to life. `onClose` is told whether the reader is to be led back to the mark: not when the
 * focus has left for elsewhere, which also closes the sheet of a phone so that it covers nothing.
 */
export function bindPanel(panel: HTMLElement, onClose: (returnFocus: boolean) => void): Panel {
  const chosen = part(panel, '[data-chosen]', HTMLElement);
  const empty = part(panel, '[data-empty]', HTMLElement);
  const button = part(panel, '[data-close]', HTMLButtonElement);
  const isOpen = () => !button.hidden;
  button.addEventListener('click', () => onClose(true));
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    const isSheet = getComputedStyle(panel).position === 'fixed';
    if (isSheet && relatedTarget instanceof Node && !panel.contains(relatedTarget)) onClose(false);
  });

  return {
    show: ({ item }) => {
      const entry = document.createElement('div');
      // The panel comes before the heading of the list, so its own is of that level.
      for (const child of item.children) entry.append(raised(child));
      // Said again as it is, it would take the focus from what is read in it.
      if (chosen.firstElementChild?.isEqualNode(entry)) return;
      chosen.replaceChildren(entry);
      empty.hidden = true;
      panel.toggleAttribute('data-open', true);
      button.hidden = false;
    },
    focus: () => part(chosen, 'h2', HTMLElement).focus(),
    close: () => {
      if (!isOpen()) return false;
      const held = panel.contains(document.activeElement);
      chosen.replaceChildren();
      empty.hidden = false;
      panel.toggleAttribute('data-open', false);
      button.hidden = true;
      return held;
    },
  };
}

/** A copy; of a third-level heading, one of the second level. */
function raised(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  if (element.localName !== 'h3') return copy;
  const heading = document.createElement('h2');
  heading.className = element.className;
  heading.tabIndex = -1;
  heading.append(...copy.childNodes);
  return heading;
}
