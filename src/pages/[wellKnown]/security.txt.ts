import type { APIRoute } from 'astro';
import { securityTxt, type SecurityContact } from '#src/domain/security-txt.ts';
import { href } from '#src/i18n/routes.ts';
import { site as settings } from '#src/queries/site.ts';

type Props = { contact: SecurityContact };

/** security.txt, once content/site.yaml names a contact; nothing before. Type checks pass over a folder with a dot. */
export const getStaticPaths = () =>
  settings.securityContact === null
    ? []
    : [{ params: { wellKnown: '.well-known' }, props: { contact: settings.securityContact } }];

export const GET: APIRoute<Props> = ({ props: { contact }, site }) =>
  new Response(securityTxt(contact, new URL(href('/.well-known/security.txt'), site).href));
