import { runTool } from './process.ts';
import { root } from './root.ts';
import { asOne, type Step } from './steps.ts';

const tool = (name: string, command: string, args: readonly string[]): Step => ({
  name,
  run: async () => asOne((await runTool(command, args)) === 0),
});

const gate: Step = {
  name: 'content',
  run: async () => {
    const { runGate } = await import('../gate/command.ts');
    return asOne((await runGate(root)) === 0);
  },
};

/** What can be said of the sources without building: content, types, form, style. */
export const checkSteps: readonly Step[] = [
  gate,
  tool('types', 'astro', ['check']),
  tool('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  tool('lint', 'eslint', ['--max-warnings', '0', '.']),
  tool('styles', 'stylelint', ['--allow-empty-input', '{src,tests}/**/*.{css,astro}']),
];
