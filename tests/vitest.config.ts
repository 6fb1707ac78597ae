import { defineConfig } from 'vitest/config';
import { root } from '../src/commands/root.ts';

export default defineConfig({
  root,
  test: { include: ['tests/unit/**/*.test.ts'], silent: 'passed-only' },
});
