// Checks the sources: content, types, formatting, lint, styles. Nothing is built or changed.
import { checkSteps } from './check-steps.ts';
import { countLine, runSteps, summary, total } from './steps.ts';

const outcomes = await runSteps(checkSteps);
const counts = total(outcomes);
console.log(`\n${summary(outcomes)}\n${countLine(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
