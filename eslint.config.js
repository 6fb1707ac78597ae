import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const content = {
  name: 'astro:content',
  message: 'Only src/queries/ reads the collections; ask it for a finished model.',
  allowTypeImports: true,
};

export default defineConfig(
  globalIgnores(['dist', 'dist-*', '.astro', 'test-results', 'tests/fixtures']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // Scripts inside .astro files are seen as files of these names; they have no types to check by.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // As the compiler has it: a leading underscore marks what must be named but is not used.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    // A wrong assumption in a test is a failed test.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [content] }],
    },
  },
  {
    files: ['src/queries/**', 'src/content.config.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['src/commands/**', 'src/gate/command.ts'],
    rules: { 'no-console': 'off' },
  },
);
