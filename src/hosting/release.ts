import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '#src/integrations/files-below.ts';

// A folder for a server of one's own:
//   releases/<number>-<hash>/        the files of a release
//   releases/<number>-<hash>.json    what the build gave it, with a checksum each
//   current, previous                links to two of them; the server serves current

/** The files of a build by path, each with its SHA-256. */
type Manifest = Readonly<Record<string, string>>;

/** Files that pages of the release before may still ask for: what bundler and search index name anew each time. */
const carried = /^(?:_astro|pagefind|search)\//;

const digest = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const manifestOf = (folder: string): Manifest =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [file, digest(readFileSync(join(folder, file)))]),
  );

const named = (target: string, link: string): string | undefined =>
  existsSync(join(target, link)) ? basename(readlinkSync(join(target, link))) : undefined;

const manifestFile = (target: string, name: string) => join(target, 'releases', `${name}.json`);

const readManifest = (target: string, name: string) =>
  JSON.parse(readFileSync(manifestFile(target, name), 'utf8')) as Manifest;

/** A link put in the place of another in one step: a server finds the one or the other, never none. */
function point(target: string, link: string, name: string): void {
  const aside = join(target, `.${link}.new`);
  rmSync(aside, { force: true });
  symlinkSync(join('releases', name), aside);
  renameSync(aside, join(target, link));
}

/** A copy of a file with its dates; a cheap one where the file system can. */
function copy(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}

/** The very same file once more, so that its date and ETag stay and it takes no room; else a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copy(from, to);
  }
}

/** What is wrong with the files of a release, by its manifest. */
const faults = (folder: string, manifest: Manifest): string[] =>
  Object.entries(manifest).flatMap(([file, sum]) => {
    const path = join(folder, file);
    if (!existsSync(path)) return [`${file} is missing`];
    return digest(readFileSync(path)) === sum ? [] : [`${file} is damaged`];
  });

export interface Released {
  readonly name: string;
  readonly files: number;
  /** Files that are the same as in the release before. */
  readonly same: number;
  /** Files of the release before that are kept for its open pages. */
  readonly kept: number;
}

/**
 * Puts a built site beside the one that is served, checks every file, and only then switches, in one step. The
 * release before stays for a way back; older ones go. Throws, with nothing switched, where a file is not as built.
 */
export function release(dist: string, target: string): Released {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`There is no built site in ${dist}: run "npm run build" first.`);
  const manifest = manifestOf(dist);
  const current = named(target, 'current');
  const before: Manifest = current === undefined ? {} : readManifest(target, current);
  const hash = digest(JSON.stringify(manifest)).slice(0, 12);
  const number = (current === undefined ? 0 : Number(current.split('-')[0])) + 1;
  const name = `${String(number).padStart(4, '0')}-${hash}`;
  const folder = join(target, 'releases', name);
  const old = join(target, 'releases', current ?? '');
  // What an earlier attempt left unfinished.
  rmSync(folder, { recursive: true, force: true });
  const inPlace = (file: string) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  let same = 0;
  for (const [file, sum] of Object.entries(manifest)) {
    if (before[file] === sum) {
      same += 1;
      linkOrCopy(join(old, file), inPlace(file));
    } else copy(join(dist, file), inPlace(file));
  }
  const kept = Object.keys(before).filter((file) => carried.test(file) && !(file in manifest));
  for (const file of kept) linkOrCopy(join(old, file), inPlace(file));
  const wrong = faults(folder, manifest);
  if (wrong.length > 0) throw new Error(`Nothing was switched: ${wrong.join('; ')}.`);
  writeFileSync(manifestFile(target, name), `${JSON.stringify(manifest)}\n`);
  const oldest = named(target, 'previous');
  if (current !== undefined) point(target, 'previous', current);
  point(target, 'current', name);
  if (oldest !== undefined && oldest !== current && oldest !== name) remove(target, oldest);
  return { name, files: Object.keys(manifest).length, same, kept: kept.length };
}

function remove(target: string, name: string): void {
  rmSync(join(target, 'releases', name), { recursive: true, force: true });
  rmSync(manifestFile(target, name), { force: true });
}

/** Serves the release before again, after checking its files; the newer one becomes the one before. Gives its name. */
export function rollBack(target: string): string {
  const current = named(target, 'current');
  const previous = named(target, 'previous');
  if (current === undefined || previous === undefined)
    throw new Error(`There is no release before this one in ${target}.`);
  const wrong = faults(join(target, 'releases', previous), readManifest(target, previous));
  if (wrong.length > 0) throw new Error(`Nothing was switched: ${wrong.join('; ')}.`);
  point(target, 'current', previous);
  point(target, 'previous', current);
  return previous;
}
