/** A mark that arrow keys reach: its id, and where it belongs on the map, in pixels. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Arrow keys: left and right follow longitude, up and down latitude; Home and End go to the ends of the west–east order. */
export function nextStop(stops: readonly Stop[], from: string, key: string): Stop | undefined {
  const eastward = stops.toSorted((a, b) => a.x - b.x || b.y - a.y);
  const northward = stops.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const after = (order: readonly Stop[], step: number) =>
    order[order.findIndex(({ id }) => id === from) + step] ?? order.find(({ id }) => id === from);
  switch (key) {
    case 'ArrowRight':
      return after(eastward, 1);
    case 'ArrowLeft':
      return after(eastward, -1);
    case 'ArrowUp':
      return after(northward, 1);
    case 'ArrowDown':
      return after(northward, -1);
    case 'Home':
      return eastward[0];
    case 'End':
      return eastward.at(-1);
    default:
      return undefined;
  }
}

/** One tab stop for all marks; arrow keys move between them, so fifty marks do not bar the way to the list. */
export function moveTo(
  container: HTMLElement,
  stops: () => readonly Stop[],
  buttonOf: (id: string) => HTMLButtonElement | undefined,
): { readonly update: () => void } {
  let stop: string | undefined;
  const setStop = (id: string | undefined) => {
    stop = id;
    for (const button of container.querySelectorAll<HTMLButtonElement>('button[data-stop]')) {
      const tabIndex = button.dataset['stop'] === id ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
  };
  container.addEventListener('keydown', (event) => {
    if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextStop(stops(), stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    buttonOf(next.id)?.focus();
  });
  container.addEventListener('focusin', ({ target }) => {
    const id = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
    if (id !== undefined) setStop(id);
  });
  return {
    update: () => setStop(stops().some(({ id }) => id === stop) ? stop : stops()[0]?.id),
  };
}
