// A real nginx for the tests of hosting: found, or installed where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asOne, type Counts } from './steps.ts';
import { apt, isDebian, isRoot, onPath, runQuietly } from './machine.ts';

export interface Nginx {
  program: string;
  /** File of its brotli_static module, where it has one. */
  brotli: string | undefined;
}

/** What to say where there is none. */
export const noNginx =
  'No nginx: hosting is not tested. Install it (Debian: apt-get install nginx-light), or give its path in NGINX_PATH. / ' +
  'Pas de nginx\u00a0: l’hébergement n’est pas essayé. L’installer (Debian\u00a0: apt-get install nginx-light) ou ' +
  'donner son chemin dans NGINX_PATH.';

/** The nginx of this machine; undefined where there is none. Installs nothing. */
export function findNginx(): Nginx | undefined {
  const program = process.env['NGINX_PATH'] ?? onPath('nginx', '/usr/sbin', '/usr/local/sbin');
  if (program === undefined) return undefined;
  // It answers on the error channel.
  const { status, stderr } = spawnSync(program, ['-V'], { encoding: 'utf8', timeout: 20_000 });
  if (status !== 0) return undefined;
  const modules = /--modules-path=(\S+)/.exec(stderr)?.[1];
  const brotli = modules && join(modules, 'ngx_http_brotli_static_module.so');
  return { program, brotli: brotli && existsSync(brotli) ? brotli : undefined };
}

/** The nginx of this machine, installed first where that is possible: on Debian, by root. */
export async function ensureNginx(): Promise<Nginx | undefined> {
  if (findNginx() === undefined && isRoot() && isDebian()) {
    console.log('No nginx yet, trying / Pas encore de nginx, essai\u00a0: apt-get');
    await runQuietly(apt('update'));
    await runQuietly(apt('install', '-y', 'nginx-light', 'libnginx-mod-http-brotli-static'));
  }
  return findNginx();
}

/**
 * What looking for it counts for. Where every test is to run, its absence is a failure; on somebody's own machine
 * it is said and counted.
 */
export const nginxCounts = (found: Nginx | undefined, ci: string | undefined): Counts =>
  found || ci ? asOne(found !== undefined) : { passed: 0, failed: 0, skipped: 1 };
