import type { Locale } from './locales.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/** Every word of the site that is not content. English defines the keys; a French word that is missing is a type error. */
export type Words = typeof en;

const words: Record<Locale, Words> = { en, fr };

/** The words of one language. */
export const t = (locale: Locale): Words => words[locale];
