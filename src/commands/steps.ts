export interface Counts {
  passed: number;
  failed: number;
  /** What could not be tried on this machine; said whenever it is not none. */
  skipped?: number;
}

/** One thing to check, and how often it passed and failed. */
export interface Step {
  name: string;
  run: () => Promise<Counts>;
}

export interface Outcome extends Counts {
  name: string;
  seconds: number;
}

/** A command that checks one thing: it passed when it ended with 0. */
export const asOne = (succeeded: boolean): Counts =>
  succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Run the steps one after the other, all of them even when one fails. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of steps) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const counts = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return asOne(false);
    });
    outcomes.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
  }
  return outcomes;
}

/** A line for each step. */
export const summary = (outcomes: readonly Outcome[]): string =>
  outcomes
    .map(({ name, seconds, ...counts }) =>
      [
        counts.failed > 0 ? 'FAIL' : counts.passed === 0 && counts.skipped ? 'skip' : 'ok  ',
        name.padEnd(18),
        `${seconds.toFixed(1)} s`.padStart(8),
        `  ${countLine(counts)}`,
      ].join(' '),
    )
    .join('\n');

const sum = (outcomes: readonly Counts[], of: keyof Counts): number =>
  outcomes.reduce((all, counts) => all + (counts[of] ?? 0), 0);

export const total = (outcomes: readonly Counts[]): Required<Counts> => ({
  passed: sum(outcomes, 'passed'),
  failed: sum(outcomes, 'failed'),
  skipped: sum(outcomes, 'skipped'),
});

export const countLine = ({ passed, failed, skipped = 0 }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
