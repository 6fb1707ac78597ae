import { part } from '../dom.ts';
import type { ListedPlace } from './listed-place.ts';

/** The panel beside the map: the chosen place's entry of the list. */
export interface Panel {
  readonly open: (place: ListedPlace) => void;
  /** Shows the entry as it is now, without moving the reader. */
  readonly refresh: (place: ListedPlace) => void;
  readonly close: () => void;
}

/** Brings the panel to life; `onClose` is called for its button and for Escape. */
export function bindPanel(panel: HTMLElement, onClose: () => void): Panel {
  const chosen = part(panel, '[data-chosen]', HTMLElement);
  const empty = part(panel, '[data-empty]', HTMLElement);
  const button = part(panel, '[data-close]', HTMLButtonElement);
  button.addEventListener('click', onClose);

  const refresh = ({ item }: ListedPlace) => {
    const entry = document.createElement('div');
    for (const child of item.children) entry.append(child.cloneNode(true));
    chosen.replaceChildren(entry);
    empty.hidden = true;
    button.hidden = false;
  };
  return {
    refresh,
    open: (place) => {
      refresh(place);
      const heading = part(chosen, 'h3', HTMLElement);
      heading.tabIndex = -1;
      heading.focus();
    },
    close: () => {
      chosen.replaceChildren();
      empty.hidden = false;
      button.hidden = true;
    },
  };
}
