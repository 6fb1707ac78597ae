// From sources to a site one can read: builds, then serves what was built.
import { runTool } from './process.ts';

const code = await runTool('astro', ['build']);
if (code === 0) await import('./serve.ts');
else process.exitCode = code;
