import { editionCopy } from '#src/domain/edition.ts';
import { safeText } from '#src/domain/svg-document.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { embedSegment, href, segments, seriesSlug } from '#src/i18n/routes.ts';
import type { Cited } from './cite.ts';
import { hasFrozenFile } from './frozen-copies.ts';
import { site } from './site.ts';

/**
 * What others put into their pages: a frame with the newest, a picture that the edition keeps (null where it keeps
 * none), and the address of the picture as it is now.
 */
export type EmbedCode = { newest: string; pinned: string | null; picture: string };

const whole = (path: string) => new URL(href(path), import.meta.env.SITE).href;

/** Markup to copy for a page of which there is a picture, in one language. */
export function embedCode({ id, title }: Cited, locale: Locale): EmbedCode {
  const figures = segments.figures[locale];
  const below =
    id === 'map'
      ? segments.map[locale]
      : id === 'un-police-series'
        ? `${figures}/${seriesSlug[locale]}`
        : `${figures}/${id.replace(/^figure-/, '')}`;
  const name = safeText(`${title[locale]} · ${site.name[locale]}`);
  const file = `${id}.${locale}.svg`;
  const frame = whole(`/${locale}/${embedSegment[locale]}/${below}/`);
  const pinned = whole(editionCopy(site.edition, `/cite/${file}`));
  return {
    newest: `<iframe src="${frame}" title="${name}" width="100%" height="520" loading="lazy"></iframe>`,
    pinned: hasFrozenFile(file)
      ? `<img src="${pinned}" alt="${name}" width="960" loading="lazy">`
      : null,
    picture: href(`/cite/${file}`),
  };
}
