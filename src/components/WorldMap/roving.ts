interface Point {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
}

/** Arrow keys: left and right follow longitude, up and down latitude; Home and End go to the ends of the west–east order. */
export function nextPoint(points: readonly Point[], from: string, key: string): Point | undefined {
  const eastward = points.toSorted((a, b) => a.lon - b.lon || a.lat - b.lat);
  const northward = points.toSorted((a, b) => a.lat - b.lat || a.lon - b.lon);
  const after = (order: readonly Point[], step: number) =>
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
  points: () => readonly Point[],
  buttonOf: (id: string) => HTMLButtonElement | undefined,
): { readonly update: () => void } {
  let stop: string | undefined;
  const setStop = (id: string | undefined) => {
    stop = id;
    for (const button of container.querySelectorAll<HTMLButtonElement>('button[data-place]')) {
      button.tabIndex = button.dataset['place'] === id ? 0 : -1;
    }
  };
  container.addEventListener('keydown', (event) => {
    if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextPoint(points(), stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    buttonOf(next.id)?.focus();
  });
  container.addEventListener('focusin', ({ target }) => {
    const id = target instanceof HTMLElement ? target.dataset['place'] : undefined;
    if (id !== undefined) setStop(id);
  });
  return {
    update: () => setStop(points().some(({ id }) => id === stop) ? stop : points()[0]?.id),
  };
}
