/** Goes through the years at a pace one can follow: a year a second and a half. */
const pace = 1500;

export interface Player {
  /** Stops where it is; does nothing when it stands still. */
  readonly stop: () => void;
  readonly playing: () => boolean;
}

/**
 * Brings the play button to life. `step` shows the next year and tells whether another one follows; `settle` is
 * called where it stops. It never starts by itself, and not at all where the reader asks for less motion.
 */
export function bindPlayer(
  button: HTMLButtonElement,
  words: { readonly play: string; readonly pause: string },
  step: () => boolean,
  settle: () => void,
): Player {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let timer: number | undefined;
  const playing = () => timer !== undefined;
  const stop = () => {
    if (!playing()) return;
    clearInterval(timer);
    timer = undefined;
    button.textContent = words.play;
    settle();
  };
  const tick = () => {
    if (!step()) stop();
  };
  button.addEventListener('click', () => {
    if (playing()) {
      stop();
      return;
    }
    if (still.matches) return;
    timer = window.setInterval(tick, pace);
    button.textContent = words.pause;
    tick();
  });
  still.addEventListener('change', stop);
  document.addEventListener('visibilitychange', stop);
  return { stop, playing };
}
