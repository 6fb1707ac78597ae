import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Colours of a share picture, by their names in tokens.css. */
const colours = [
  'surface',
  'text',
  'muted',
  'line',
  'sunken',
  'control',
  'link',
  'accent',
] as const;

export type Palette = Record<(typeof colours)[number], string>;

/** The light colours of a style sheet of tokens: the first definition of each name. */
export function lightPalette(css: string): Palette {
  const first = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g))
    if (!first.has(name)) first.set(name, value.trim());
  const resolve = (name: string): string => {
    const value = first.get(name) ?? '';
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    if (other !== undefined) return resolve(other);
    if (/^#(?:[\da-f]{3}){1,2}$/i.test(value)) return value;
    throw new Error(`tokens.css gives --${name} no plain colour, which share pictures need.`);
  };
  return Object.fromEntries(colours.map((name) => [name, resolve(`color-${name}`)])) as Palette;
}

const file = (path: string) => readFileSync(join(process.cwd(), path));

/** The site's sign, the same that browsers show as its icon. */
export const markSvg = (): string => file('public/icon.svg').toString('utf8');

export const sitePalette = (): Palette =>
  lightPalette(file('src/styles/tokens.css').toString('utf8'));

/** Charis: a free kin of Charter, the first text face of the site. The second family has rarer Latin letters. */
export const families = { main: 'Charis', rare: 'Charis rare' } as const;

export function fonts() {
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  const read = (subset: string, weight: number) =>
    readFileSync(
      resolve(`@fontsource/charis-sil/files/charis-sil-${subset}-${weight}-normal.woff`),
    );
  return ([400, 700] as const).flatMap((weight) => [
    { name: families.main, weight, data: read('latin', weight) },
    { name: families.rare, weight, data: read('latin-ext', weight) },
  ]);
}
