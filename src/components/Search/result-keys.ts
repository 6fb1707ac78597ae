/**
 * Arrow keys between the field and the results, for those who search by keyboard: down from the field to the first
 * result, from result to result, up from the first and Escape from any back to the field. Tab stays as it is.
 */
export function bindResultKeys(root: HTMLElement): void {
  const links = () => [...root.querySelectorAll<HTMLElement>('[data-card] a, [data-title]')];
  const field = root.querySelector<HTMLElement>('input[name="q"]');
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target, key } = event;
    const all = links().filter((link) => link.checkVisibility());
    const at = target === field ? -1 : all.indexOf(target as HTMLElement);
    if (at < 0 && target !== field) return;
    const to =
      key === 'ArrowDown'
        ? all[at + 1]
        : key === 'ArrowUp' && at >= 0
          ? (all[at - 1] ?? field)
          : key === 'Escape' && at >= 0
            ? field
            : null;
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}
