import { headersFile, redirectsFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';

/** What the samples in deploy/ name: a host that cannot exist, and a usual folder. */
export const sample = {
  serverName: 'record.example',
  base: '/',
  root: '/var/www/record/current',
} as const;

/** The generated files of deploy/, by name. A test holds those in the repository against these. */
export const samples = (): Record<string, string> => ({
  'nginx.conf': nginxConfiguration(sample),
  _headers: headersFile(sample.base),
  _redirects: redirectsFile(sample.base),
});
