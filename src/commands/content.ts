import { runGate } from '#src/gate/command.ts';

// npm run content: checks what editors wrote, in a second or two, without building the site.
process.exitCode = (await runGate(process.cwd())) > 0 ? 1 : 0;
