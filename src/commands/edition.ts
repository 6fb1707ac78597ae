// npm run edition: freezes the edition named in content/site.yaml into public/editions/<day>/, from where every later
// build copies it as it is. --replace freezes it anew while it is unpublished.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { freeze, touched, type EditionFile } from '../domain/editions/freeze.ts';
import { frozenData } from '../domain/editions/frozen.ts';
import { filesBelow } from '../integrations/files-below.ts';
import { site as siteSchema } from '../schema/site.ts';
import { unSeries } from '../schema/un-police.ts';
import { runTool } from './process.ts';
import { root } from './root.ts';

const editions = join(root, 'public/editions');

class Refusal extends Error {}

const filesIn = (folder: string): EditionFile[] =>
  filesBelow(folder).map((path) => ({ path, body: readFileSync(join(folder, path)) }));

const filesOf = (folder: string): Map<string, Uint8Array> => {
  if (!existsSync(folder)) throw new Refusal(`There is no ${folder}: it is no built site.`);
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));
};

/** Builds the site apart, its citations naming the copies that are about to be frozen; gives the folder. */
async function build(edition: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/edition');
  rmSync(folder, { recursive: true, force: true });
  if ((await runTool('astro', ['build', '--outDir', folder], { FREEZE_EDITION: edition })) !== 0)
    throw new Refusal('The site could not be built; nothing was frozen.');
  return folder;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { replace: { type: 'boolean', default: false } },
  });
  const yaml = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
  const site = siteSchema.parse(yaml('content/site.yaml'));
  const days = existsSync(editions) ? readdirSync(editions).sort() : [];
  const folder = join(editions, site.edition);
  if (existsSync(folder) && !values.replace)
    throw new Refusal(
      `The edition of ${site.edition} is frozen already. For a new one, write its day under "edition" in content/site.yaml. Only while it is unpublished may it be frozen anew: npm run edition -- --replace`,
    );
  const later = days.find((day) => day > site.edition);
  if (later !== undefined)
    throw new Refusal(`There is a later edition, ${later}: editions are frozen in order.`);
  for (const day of days.filter((d) => d !== site.edition))
    for (const wrong of touched(filesIn(join(editions, day))))
      throw new Refusal(`The edition of ${day} is not as it was frozen: ${wrong}.`);

  const built = await build(site.edition);
  const before = days.filter((day) => day < site.edition).at(-1);
  const files = freeze({
    site,
    address: process.env['SITE_URL'] ?? null,
    series: unSeries.parse(yaml('content/un-police/series.yaml')),
    data: filesOf(join(built, 'data')),
    cite: filesOf(join(built, 'cite')),
    previous:
      before === undefined
        ? null
        : {
            edition: before,
            data: frozenData((file) => readFileSync(join(editions, before, 'data', file), 'utf8')),
          },
  });
  const fresh = join(root, 'node_modules/.cache/edition-new');
  rmSync(fresh, { recursive: true, force: true });
  for (const { path, body } of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), body);
  }
  mkdirSync(editions, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
  console.log(
    `Frozen: public/editions/${site.edition}/, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB. Commit it; from now on it is never changed.`,
  );
  if (process.env['SITE_URL'] === undefined)
    console.log(
      'SITE_URL was not set: citations and data of this edition name a placeholder. Freeze it anew with the public address before it is published.',
    );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
