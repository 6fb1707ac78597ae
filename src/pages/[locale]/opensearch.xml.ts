import type { APIRoute } from 'astro';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { href, sectionHref } from '#src/i18n/routes.ts';
import { t } from '#src/i18n/words.ts';
import { site as settings } from '#src/queries/site.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Lets a browser offer the site's search (OpenSearch 1.1). */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${locale === 'en' ? 'Peace Ops Record' : 'Reg. op. de paix'}</ShortName>
  <Description>${escape(t(locale).intros.search)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${locale}-CA</Language>
  <Image width="32" height="32" type="image/svg+xml">${absolute(href('/icon.svg'))}</Image>
  <Url type="text/html" template="${absolute(sectionHref('search', locale))}?q={searchTerms}"/>
  <Attribution>${escape(settings.name[locale])}</Attribution>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
