/** Most answers kept; the oldest go first. */
const most = 200;

/** The same with its answers kept by their key; a failure is not kept. */
export function memoised<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const reading = read(key);
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
