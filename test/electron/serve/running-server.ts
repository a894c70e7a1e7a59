import { mkdir, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Loopback, startLoopback } from '../../../electron/serve/loopback';
import { stubCoreScript } from '../bridge/stub-core';
import { freshFolder } from '../folders';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Asked = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
};

/** The loopback host before a stub core and a small page. It ends with the test. */
export interface RunningServer {
  readonly loopback: Loopback;
  readonly authority: string;
  readonly folder: string;
  /** How often the page asked to quit. */
  readonly quits: () => number;
  /** Sends exactly this, with the right `Host` unless another is given. */
  ask(asked: Asked): Promise<Answer>;
  /** Spends the link and gives the cookie. */
  enter(): Promise<string>;
}

export async function runServer(): Promise<RunningServer> {
  const folder = await freshFolder();
  let quits = 0;
  const loopback = await startLoopback({
    files: { ...(await builtPage(folder)), worker: stubCoreScript },
    dataFolder: join(folder, 'data'),
    port: 0,
    version: '1',
    quit: () => {
      quits += 1;
    },
  });
  onTestFinished(() => loopback.stop());
  const link = new URL(loopback.link);
  const ask = (asked: Asked) => send(Number(link.port), { Host: link.host, ...asked.headers }, asked);
  return {
    loopback,
    authority: link.host,
    folder,
    quits: () => quits,
    ask,
    enter: async () => {
      const { headers } = await ask({ path: link.pathname + link.search });
      return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
  };
}

async function builtPage(folder: string) {
  const files = {
    'renderer/index.html': '<!doctype html><html><head><title>t</title></head></html>',
    'renderer/assets/app.js': 'app',
    'client.js': 'client',
    'icon.png': 'icon',
    'secret.txt': 'secret',
    'licences.txt': 'licences',
    'news.txt': 'news',
  };
  await mkdir(join(folder, 'renderer/assets'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return {
    renderer: join(folder, 'renderer'),
    client: join(folder, 'client.js'),
    icon: join(folder, 'icon.png'),
    texts: folder,
  };
}

function send(port: number, headers: OutgoingHttpHeaders, { method, path, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { port, host: '127.0.0.1', method: method ?? 'GET', path, headers },
      response => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
