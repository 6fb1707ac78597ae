import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One installed package, as package-lock.json has it. */
export type Locked = {
  version?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
};

/** The packages of package-lock.json by their folder; the project itself is ''. */
export const readLock = (folder: string): Record<string, Locked> =>
  (
    JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    }
  ).packages;

/** Name of the package in a folder of node_modules, however deep. */
export const packageIn = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** Packages whose own description names no licence in the form that npm reads: where it was found instead. */
const foundElsewhere: Record<string, string> = { 'svg-tags 1.0.0': 'MIT' };

/**
 * The licences of all packages that an install brings, as a text in Markdown: licences by name, packages by name.
 * Throws where a package names none.
 */
export function licenceList(lock: Record<string, Locked>): { text: string; packages: number } {
  const byLicence = new Map<string, Set<string>>();
  for (const [folder, { version = '', license }] of Object.entries(lock)) {
    if (folder === '') continue;
    const name = `${packageIn(folder)} ${version}`;
    const licence = license ?? foundElsewhere[name];
    if (licence === undefined)
      throw new Error(`${name} names no licence: look at its files, and say so in lock-file.ts.`);
    byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(name));
  }
  const ordered = [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1));
  const packages = ordered.reduce((sum, [, names]) => sum + names.size, 0);
  const parts = ordered.map(
    ([licence, names]) => `## ${licence}\n\n${[...names].sort().map((name) => `- ${name}`).join('\n')}\n`, // prettier-ignore
  );
  return { text: `${head(packages)}\n${parts.join('\n')}`, packages };
}

const head = (packages: number) => `# Licences of all packages

Written by \`npm run licences\` from \`package-lock.json\`; a test holds it to that file. It lists ${packages} packages with their versions, those that only some systems install included. Why each package that we ask for is here: [dependencies.md](dependencies.md). What of them reaches readers, and under which terms: [the same page](dependencies.md#what-reaches-readers).
`;
