const { pathname } = new URL(process.env['SITE_URL'] ?? 'http://localhost/');

/** The path the site was built to live under, from the public address in SITE_URL; a slash at both ends. */
export const siteBase = pathname.endsWith('/') ? pathname : `${pathname}/`;
