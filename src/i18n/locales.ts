/** The two languages of the site. Neither is a translation of the other; English is first only in code. */
export const locales = ['en', 'fr'] as const;

export type Locale = (typeof locales)[number];

/** Language tag for the `lang` attribute and for Intl. */
export const htmlLang = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Locale, string>;

/** The language a page in `locale` links to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'fr' : 'en';
}

/** Whether a text, such as the first part of an address, is one of the two languages. */
export function isLocale(text: unknown): text is Locale {
  return (locales as readonly unknown[]).includes(text);
}
