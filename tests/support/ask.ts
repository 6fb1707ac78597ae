import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const kept = { keepAlive: true, maxSockets: 8 };
const agent = new Agent(kept);
// The certificate is our own, of this minute.
const tlsAgent = new TlsAgent({ ...kept, rejectUnauthorized: false });

/** One request, as it stands: nothing is followed, unpacked or cached. */
export const ask = (
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const tls = url.startsWith('https:');
    (tls ? tlsRequest : request)(
      url,
      { method, headers, agent: tls ? tlsAgent : agent },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () => {
          const { statusCode: status = 0, headers: sent } = response;
          resolve({ status, headers: sent, body: Buffer.concat(parts) });
        });
        response.once('error', reject);
      },
    )
      .once('error', reject)
      .end();
  });
