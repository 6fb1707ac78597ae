// How the time and memory of a build grow with the record, and beside it a bare project with the same texts.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/commands/root.ts';
import type { Measured, Part } from '../measured.ts';
import { writeBareProject } from './bare.ts';
import { growContent } from './grow.ts';
import { timedBuild } from './timed-build.ts';

/** How often the growing kinds stand in the record: as it is, and for about 5,000 and 10,000 pages. */
const sizes = [1, 4, 9] as const;
/** How much longer than the bare project our pages may take. */
const limit = 2;
const memoryLimit = 8192;

/** What of the project a build reads, besides content and packages. */
const sources = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'deploy'];

const finished = /\[policy\] \d+ pages/;

/** Times of builds of the record at several sizes, each against the bare project in the same run. */
export async function benchScale(times: readonly number[] = sizes): Promise<Part> {
  const measured: Measured[] = [];
  const temporary = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    for (const [i, copies] of times.entries()) {
      const ours = join(temporary, `ours-${copies}`);
      const bare = join(temporary, `bare-${copies}`);
      mkdirSync(ours);
      for (const name of sources) cpSync(join(root, name), join(ours, name), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(ours, 'node_modules'));
      const texts = growContent(join(root, 'content'), join(ours, 'content'), copies);
      writeBareProject(bare, join(ours, 'content'));
      const own = await timedBuild(ours, finished);
      const floor = await timedBuild(bare);
      rmSync(ours, { recursive: true });
      rmSync(bare, { recursive: true });
      measured.push(...rows(own, floor, texts));
      console.log(
        `${copies}: ${own.pages} pages, ${own.pagesSeconds.toFixed(1)} s; bare ${floor.pagesSeconds.toFixed(1)} s`,
      );
      if (i > 0) measured.push(growth(measured, own.pages));
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return {
    name: 'Building',
    how: 'The record as it is, and grown: its missions, stories, events and documents again and again under new ids, each copy citing its own documents, all checked by the same gate. The bare project is Astro with MDX alone: one page for each of the same texts and documents, a heading and the body. Page building is the time from the start until the last page is finished, with the check of all content and the citation and data files, without pictures and search index, which stand apart; pictures come from their cache.',
    measured,
  };
}

type Build = Awaited<ReturnType<typeof timedBuild>>;

function rows(own: Build, bare: Build, texts: number): Measured[] {
  const at = `${own.pages} pages`;
  return [
    {
      what: `${at}: page building`,
      value: own.pagesSeconds,
      unit: 's',
      against: { what: `bare, ${bare.pages} pages of ${texts} texts`, value: bare.pagesSeconds },
    },
    {
      what: `${at}: page building against bare`,
      value: own.pagesSeconds / bare.pagesSeconds,
      unit: 'times',
      limit: { most: limit },
    },
    {
      what: `${at}: a page`,
      value: (1000 * own.pagesSeconds) / own.pages,
      unit: 'ms',
      against: { what: 'bare', value: (1000 * bare.pagesSeconds) / bare.pages },
    },
    { what: `${at}: pictures, from the cache`, value: own.picturesSeconds, unit: 's' },
    { what: `${at}: search index`, value: own.afterSeconds, unit: 's' },
    {
      what: `${at}: processor time in all`,
      value: own.processorSeconds,
      unit: 's',
      against: { what: 'bare', value: bare.processorSeconds },
    },
    {
      what: `${at}: memory at its peak`,
      value: own.peakMegabytes,
      unit: 'MB',
      against: { what: 'bare', value: bare.peakMegabytes },
      limit: { most: memoryLimit },
    },
  ];
}

/** How much longer a page takes than in the record as it is: 1 is linear. */
function growth(measured: readonly Measured[], pages: number): Measured {
  const perPage = measured.filter(({ what }) => what.endsWith(': a page'));
  return {
    what: `${pages} pages: time of a page against the record as it is`,
    value: (perPage.at(-1)?.value ?? NaN) / (perPage[0]?.value ?? NaN),
    unit: 'times',
    limit: { most: 1.25 },
    note: '1 is linear',
  };
}
