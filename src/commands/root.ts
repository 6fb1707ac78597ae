import { resolve } from 'node:path';

/** The project's folder. Commands work from there, wherever they were called. */
export const root = resolve(import.meta.dirname, '../..');
