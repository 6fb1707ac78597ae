import { join } from 'node:path';
import { root } from './root.ts';

/** The second build of the tests: the same site at an address with a path, in a folder of its own. */
export const belowAPath = {
  address: 'https://below-a-path.example/sub/path/',
  folder: join(root, 'dist-below-a-path'),
} as const;
