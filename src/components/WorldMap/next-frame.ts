/** Work that may wait until what the reader looks at is on the screen. */
export interface Later {
  /** Does it after the next frame; asked for again meanwhile, still once. */
  readonly soon: () => void;
  /** Does it at once, in the place of what waits. */
  readonly now: () => void;
}

/** How long a page that draws no frames, such as one in the background, waits at most, in milliseconds. */
const longest = 100;

/** Puts work off until after the next frame. */
export function inNextFrame(work: () => void): Later {
  let waiting: AbortController | null = null;
  const now = () => {
    waiting?.abort();
    waiting = null;
    work();
  };
  return {
    now,
    soon: () => {
      if (waiting !== null) return;
      const { signal } = (waiting = new AbortController());
      const due = () => {
        if (!signal.aborted) now();
      };
      setTimeout(due, longest);
      requestAnimationFrame(() => setTimeout(due));
    },
  };
}
