import { contentTypeOf, nameEnds, unknownType } from '#src/domain/media-types.ts';
import { compresses } from './compress.ts';
import { headerRules, type HeaderRule, type PathPattern } from './headers.ts';
import { redirects } from './redirects.ts';

export interface NginxSettings {
  /** The host's name, as in the public address. */
  readonly serverName: string;
  /** The path the site lives under, with a slash at both ends. */
  readonly base: string;
  /** Folder that the host serves; with a base path, the site lies in a folder of that path below it. */
  readonly root: string;
  /** What to listen on; by default port 80 of all addresses. */
  readonly listen?: readonly string[];
  /** Files of the certificate and its key, where nginx itself ends TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** Whether nginx has its brotli_static module. */
  readonly brotli?: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const quoted = (text: string) => `"${text}"`;
const variable = ({ name }: HeaderRule) => `$record_${name.toLowerCase().replaceAll('-', '_')}`;

/** A regular expression for the addresses of some patterns, from the root of the host. */
function expression(patterns: readonly PathPattern[], base: string): string {
  const one = (pattern: string) =>
    pattern.endsWith('*') ? escaped(pattern.slice(1, -1)) : `${escaped(pattern.slice(1))}$`;
  return `~^${escaped(base)}(?:${patterns.map(one).join('|')})`;
}

const mapOf = (rule: HeaderRule, base: string): string[] =>
  rule.overTlsOnly
    ? [
        `map $https ${variable(rule)} {`,
        '  default "";',
        `  on ${quoted(rule.otherwise ?? '')};`,
        '}',
      ]
    : [
        `map $uri ${variable(rule)} {`,
        `  default ${quoted(rule.otherwise ?? '')};`,
        ...rule.cases.map(
          ({ paths, value }) => `  ${quoted(expression(paths, base))} ${quoted(value)};`,
        ),
        '}',
      ];

const hasMap = ({ cases, overTlsOnly }: HeaderRule) => cases.length > 0 || overTlsOnly === true;

/** The ends of names that nginx's own table cannot hold, since it looks at what follows the last dot only. */
const isLong = (end: string): boolean => !/^\.[^.]+$/.test(end);

/** nginx refuses a longer type in gzip_types; such files are sent compressed only where they have twins. */
const longest = 45;

/**
 * nginx's configuration of the site: maps and one server, to be included inside `http { }`. The encoding is
 * part of each type: nginx adds none to files that were compressed beforehand.
 */
export function nginxConfiguration({
  serverName,
  base,
  root,
  listen = ['80', '[::]:80'],
  tls,
  brotli = false,
}: NginxSettings): string {
  const extensions = Map.groupBy(
    nameEnds.filter((end) => !isLong(end)),
    (end) => contentTypeOf(end),
  );
  const compressed = [
    ...new Set(nameEnds.filter((end) => compresses(end)).map(contentTypeOf)),
  ].filter((type) => type.length <= longest);
  const indented = (lines: readonly string[]) => lines.map((line) => (line ? `  ${line}` : ''));
  return [
    '# Written by "npm run hosting" from src/hosting/: change it there. How to use it, and why each line: nginx.md.',
    '# To be included inside http { }.',
    '',
    ...headerRules.filter(hasMap).flatMap((rule) => [...mapOf(rule, base), '']),
    'server {',
    ...indented([
      ...listen.map((where) => `listen ${where};`),
      ...(tls
        ? [`ssl_certificate ${quoted(tls.certificate)};`, `ssl_certificate_key ${quoted(tls.key)};`]
        : []),
      `server_name ${serverName};`,
      `root ${quoted(root)};`,
      'index index.html;',
      `error_page 403 404 =404 ${base}404.html;`,
      '',
      '# Addresses of pages end with a slash; one without it is led there, whatever proxy stands before this server.',
      'absolute_redirect off;',
      'location / {',
      '  try_files $uri $uri/ =404;',
      '}',
      String.raw`location ~ /\.(?!well-known/) {`,
      '  return 404;',
      '}',
      ...redirects(base).map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
      '',
      'server_tokens off;',
      'types {',
      ...indented(
        [...extensions].map(
          ([type, ends]) => `${quoted(type)} ${ends.map((end) => end.slice(1)).join(' ')};`,
        ),
      ),
      '}',
      `default_type ${unknownType};`,
      ...nameEnds
        .filter(isLong)
        .flatMap((end) => [
          `location ~ ${escaped(end)}$ {`,
          '  types { }',
          `  default_type ${quoted(contentTypeOf(end))};`,
          '}',
        ]),
      '',
      '# On one level only: an add_header inside a location would drop all of these there. An empty value sends none.',
      ...headerRules.map(
        (rule) =>
          `add_header ${rule.name} ${hasMap(rule) ? variable(rule) : quoted(rule.otherwise ?? '')} always;`,
      ),
      '',
      '# What "npm run compress" wrote beside the files is sent as it is; the rest is compressed here.',
      'gzip_static on;',
      `${brotli ? '' : '# With the module libnginx-mod-http-brotli-static: '}brotli_static on;`,
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 1000;',
      'gzip_types',
      ...indented(compressed.map(quoted)),
      ';',
    ]),
    '}',
    '',
  ].join('\n');
}
