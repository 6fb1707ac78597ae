import { benchNginx, type Load } from './nginx.ts';
import type { Measured, Part } from './measured.ts';

const failed = ({ errors }: Load) => Object.values(errors).reduce((sum, count) => sum + count, 0);

function rows(when: string, load: Load): Measured[] {
  return [
    {
      what: `${when}: answers`,
      value: load.requestsPerSecond,
      unit: 'requests/s',
      note: `${load.requests} in ${Math.round(load.seconds)} s`,
    },
    {
      what: `${when}: 99 of 100 answers within`,
      value: load.p99,
      unit: 'ms',
      note: `half within ${load.p50.toFixed(1)} ms, longest ${load.max.toFixed(0)} ms`,
    },
    {
      what: `${when}: requests lost or answered with an error`,
      value: failed(load),
      unit: 'requests',
      limit: { most: 0 },
    },
  ];
}

/** nginx with the shipped configuration at this machine’s limit, also while releases are switched. */
export async function benchLoad(dist: string): Promise<Part> {
  const found = await benchNginx(dist);
  if ('skipped' in found) return { name: 'Load', how: found.skipped, measured: [] };
  const { addresses, connections, steady, switching } = found;
  return {
    name: 'Load',
    how: `nginx with the shipped configuration and compressed copies, asked by wrk on the same machine for ${addresses} addresses in turn over ${connections} connections: first as it is, then with another release switched to every second (${switching.switches} times).`,
    measured: [...rows('steady', steady), ...rows('while releases switch', switching)],
  };
}
