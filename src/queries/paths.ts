import { locales, type Locale } from '#src/i18n/locales.ts';
import { segments, type Both, type Section } from '#src/i18n/routes.ts';

/** One page per language for a section: the parameter that holds its address part is named by the caller. */
export function sectionPaths<P extends string>(section: Section, param: P) {
  return locales.map((locale) => ({
    params: { locale, [param]: segments[section][locale] } as Record<'locale' | P, string>,
    props: { locale },
  }));
}

/** One page per language for every item of a section. */
export function itemPaths<P extends string, T>(
  section: Section,
  param: P,
  items: readonly T[],
  slug: (item: T) => Both,
) {
  return locales.flatMap((locale: Locale) =>
    items.map((item) => ({
      params: { locale, [param]: segments[section][locale], slug: slug(item)[locale] } as Record<
        'locale' | 'slug' | P,
        string
      >,
      props: { locale, item },
    })),
  );
}

/** The parts of an address of ours, base path left out: /fr/chiffres/x/ is fr, chiffres, x. */
export const segmentsBelow = (address: string): string[] =>
  address
    .slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)
    .split('/')
    .filter((part) => part !== '');
