// A real nginx on a free port of this machine, with the configuration that deploy/ ships, in a folder of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, onPath } from '../../src/commands/machine.ts';
import type { Nginx } from '../../src/commands/nginx.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';

interface Options {
  nginx: Nginx;
  /** Folder that the host serves. */
  root: string;
  /** The path the site lives under, with a slash at both ends. */
  base?: string;
  /** Also answer over TLS, with a certificate made for the occasion; needs openssl. */
  tls?: boolean;
  workers?: number;
}

export interface RunningNginx {
  /** Address of the site, with its base path and a slash at the end. */
  url: string;
  /** The same over TLS, where that was asked for and openssl is there. */
  tlsUrl: string | undefined;
  stop: () => Promise<void>;
}

const host = '127.0.0.1';

/** A port that is free now; whoever asks takes it at once. */
const somePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

/** A certificate nobody else trusts; undefined without openssl. */
function certificateIn(folder: string): { certificate: string; key: string } | undefined {
  const openssl = onPath('openssl');
  if (openssl === undefined) return undefined;
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const { status } = spawnSync(
    openssl,
    [
      ...['req', '-x509', ...curve, '-days', '2', '-subj', '/CN=localhost'],
      ...['-keyout', files.key, '-out', files.certificate],
    ],
    { stdio: 'ignore' },
  );
  return status === 0 ? files : undefined;
}

/** What has to stand around a site's configuration for nginx to run in a folder, whoever starts it. */
const around = (folder: string, { brotli }: Nginx, workers: number): string => `
${brotli === undefined ? '' : `load_module "${brotli}";`}
daemon off;
${isRoot() ? 'user root;' : ''}
pid "${folder}/pid";
error_log "${folder}/error.log" warn;
worker_processes ${workers};
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path "${folder}/temporary";`)
    .join('\n  ')}
  include "${folder}/site.conf";
}
`;

/** Starts nginx and waits until it answers. Throws with nginx's own words if it does not. */
export async function startNginx({
  nginx,
  root,
  base = '/',
  tls = false,
  workers = 1,
}: Options): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'temporary'));
  const certificate = tls ? certificateIn(folder) : undefined;
  const port = await somePort();
  const tlsPort = certificate === undefined ? undefined : await somePort();
  const site = nginxConfiguration({
    serverName: 'localhost',
    base,
    root,
    listen: [`${host}:${port}`, ...(tlsPort ? [`${host}:${tlsPort} ssl`] : [])],
    ...(certificate && { tls: certificate }),
    brotli: nginx.brotli !== undefined,
  });
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(configuration, around(folder, nginx, workers));
  let said = '';
  const errors = join(folder, 'error.log');
  const child = spawn(nginx.program, ['-e', errors, '-p', folder, '-c', configuration], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const state = { ended: false };
  const end = new Promise<void>((resolve) => {
    const finish = () => {
      state.ended = true;
      resolve();
    };
    child.once('exit', finish);
    child.once('error', (error) => {
      said += error.message;
      finish();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await end;
    rmSync(folder, { recursive: true, force: true });
  };
  const limit = Date.now() + 10_000;
  while (!(await answers(port))) {
    if (state.ended || Date.now() > limit) {
      const log = readFileSync(errors, { encoding: 'utf8', flag: 'a+' });
      await stop();
      throw new Error(`nginx does not start:\n${said}${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `http://${host}:${port}${base}`,
    tlsUrl: tlsPort === undefined ? undefined : `https://${host}:${tlsPort}${base}`,
    stop,
  };
}
