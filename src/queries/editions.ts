import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, type Difference } from '#src/domain/editions/differences.ts';
import { frozenData, type FrozenData } from '#src/domain/editions/frozen.ts';
import { manifestFile, type Manifest } from '#src/domain/editions/freeze.ts';
import { addressesOf, editionsSegment, type Both } from '#src/i18n/routes.ts';
import { bytesOf } from '#src/domain/data/file.ts';
import { wholeData } from './data-set.ts';

const folder = join(process.cwd(), 'public/editions');

/** Frozen editions, newest first. */
export const editions = (): Manifest[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((day) => existsSync(join(folder, day, manifestFile)))
        .sort()
        .reverse()
        .map((day) => JSON.parse(readFileSync(join(folder, day, manifestFile), 'utf8')) as Manifest)
    : [];

/** The data of one edition; null stands for the record as it is now. */
async function dataOf(edition: string | null): Promise<FrozenData> {
  if (edition !== null)
    return frozenData((file) => readFileSync(join(folder, edition, 'data', file), 'utf8'));
  const { files } = await wholeData();
  return frozenData((path) => {
    const file = files.get(path);
    if (!file) throw new Error(`The data hold no ${path}.`);
    return new TextDecoder().decode(bytesOf(file));
  });
}

/** Two states of the record that can be compared: the earlier edition, and the later one or, if null, now. */
export type EditionPair = { from: string; to: string | null };

/** Every pair: two editions, or an edition and now; the newest first. */
export function editionPairs(): EditionPair[] {
  const days = editions().map(({ edition }) => edition);
  return [null, ...days].flatMap((to, i) => days.slice(i).map((from) => ({ from, to })));
}

/** Last part of the address of a comparison, in each language. */
export const pairSlug = ({ from, to }: EditionPair): Both => ({
  en: `${from}-to-${to ?? 'now'}`,
  fr: `${from}-a-${to ?? 'maintenant'}`,
});

/** Addresses of the list of editions, and of a comparison. */
export const editionsAddresses = (pair?: EditionPair): Both => {
  const { en, fr } = addressesOf('data', editionsSegment);
  if (!pair) return { en, fr };
  const slug = pairSlug(pair);
  return { en: `${en}${slug.en}/`, fr: `${fr}${slug.fr}/` };
};

/** What is different in the later of two. */
export const differencesOf = async ({ from, to }: EditionPair): Promise<Difference[]> =>
  differences(await dataOf(from), await dataOf(to));
