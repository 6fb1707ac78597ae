import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markSvg, sitePalette } from './look.ts';
import type { ShareModel } from './model.ts';

const root = process.cwd();
const folder = join(root, 'node_modules/.cache/share-pictures');

/** Everything besides its words that a picture depends on: how it is drawn, and by which versions. */
function drawnBy(): string {
  const code = join(root, 'src/share');
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const tools = ['satori', '@resvg/resvg-js', '@fontsource/charis-sil'];
  return JSON.stringify([
    readdirSync(code)
      .toSorted()
      .map((name) => readFileSync(join(code, name), 'utf8')),
    tools.map((name) => devDependencies[name]),
    sitePalette(),
    markSvg(),
  ]);
}

let drawing: string | undefined;

/** A share picture as PNG: drawn once, then read from the cache until its words or its drawing change. */
export async function cachedSharePicture(model: ShareModel): Promise<Buffer> {
  const how = import.meta.env.DEV ? drawnBy() : (drawing ??= drawnBy());
  const key = createHash('sha256').update(how).update(JSON.stringify(model)).digest('hex');
  const path = join(folder, `${key.slice(0, 32)}.png`);
  try {
    return readFileSync(path);
  } catch {
    const { sharePicture } = await import('./render.ts');
    const png = await sharePicture(model);
    mkdirSync(folder, { recursive: true });
    // Renamed into place, so that an interrupted build leaves no half picture.
    writeFileSync(`${path}.part`, png);
    renameSync(`${path}.part`, path);
    return png;
  }
}
