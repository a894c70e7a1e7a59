import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { shellTexts } from '../../shared/messages/shell-texts';
import type { AnswerCall } from '../bridge/host-calls';
import { pageHeaders } from '../bridge/page-policy';
import type { Admission } from './admission';
import { readBody } from './body';
import type { EventStreams } from './event-streams';
import type { PageFiles } from './page-files';
import { rateLimit } from './rate-limit';
import { comesFromHere } from './request-origin';
import { serverWire } from './server-wire';

export type ServerParts = {
  readonly files: PageFiles;
  readonly answer: AnswerCall<null>;
  readonly streams: EventStreams;
  readonly admission: Admission;
  /** Milliseconds. */
  readonly now: () => number;
};

/** 25 MB of attachment as base64, with room for the rest of the request. */
const bodyLimit = 40 * 1024 * 1024;
const requests = { burst: 600, perSecond: 200 } as const;
/** For whoever has neither token nor cookie: slow enough that guessing is hopeless, fast enough for a mistake. */
const strangers = { burst: 20, perSecond: 0.5 } as const;

/** Listens on 127.0.0.1 alone. Resolves with the server once it does; its port is chosen by the system when `port` is 0. */
export function listenOnLoopback(port: number, parts: ServerParts): Promise<Server> {
  const exchange = new Exchange(parts);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000 }, (request, response) => {
    exchange.answer(request, response, authorityOf(server)).catch(() => response.destroy());
  });
  server.maxConnections = 128;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** `127.0.0.1:PORT`, the only name the server answers to. */
export function authorityOf(server: Server): string {
  const address = server.address();
  if (!isAddress(address)) throw new Error('the server is not listening');
  return `${address.address}:${address.port}`;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

class Exchange {
  readonly #parts: ServerParts;
  readonly #request: () => boolean;
  readonly #stranger: () => boolean;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#request = rateLimit(requests, parts.now);
    this.#stranger = rateLimit(strangers, parts.now);
  }

  async answer(request: IncomingMessage, response: ServerResponse, authority: string): Promise<void> {
    response.setHeaders(new Map(Object.entries(pageHeaders)));
    const method = request.method ?? '';
    if (!this.#request()) return refuse(response, 429);
    if (request.headersDistinct['host']?.length !== 1) return refuse(response, 400);
    if (!comesFromHere(method, request.headers, authority)) return refuse(response, 403);
    const address = `http://${authority}${request.url ?? '/'}`;
    if (!URL.canParse(address)) return refuse(response, 400);
    const url = new URL(address);
    if (this.#parts.admission.holds(request.headers.cookie)) return this.#serve(request, response, url);
    if (!this.#stranger()) return refuse(response, 429);
    return this.#admit(method, response, url);
  }

  /** The token leaves the address bar at once: the answer to it is a redirection, which no history keeps. */
  #admit(method: string, response: ServerResponse, url: URL): void {
    const token = method === 'GET' && url.pathname === '/open' ? url.searchParams.get('token') : null;
    const cookie = token === null ? null : this.#parts.admission.exchange(token);
    if (cookie === null) refuse(response, 401, shellTexts().needsLink);
    else response.writeHead(303, { Location: '/', 'Set-Cookie': cookie }).end();
  }

  async #serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const called = /^\/call\/([A-Za-z]+)$/.exec(url.pathname)?.[1];
    if (request.method === 'POST' && called !== undefined) return this.#call(called, request, response);
    if (request.method !== 'GET') return refuse(response, 405);
    if (url.pathname === '/open') {
      response.writeHead(303, { Location: '/' }).end();
      return;
    }
    if (url.pathname === '/events') return this.#parts.streams.add(response);
    const file = this.#parts.files.find(url.pathname);
    if (file === null) return refuse(response, 404);
    response.writeHead(200, { 'Content-Type': file.mediaType }).end(await file.read());
  }

  async #call(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type'] !== 'application/json') return refuse(response, 415);
    const body = await readBody(request, bodyLimit);
    if (body === null) return refuse(response, 413);
    const parsed = parseCall(body);
    if (parsed === null) return refuse(response, 400);
    const reply = await this.#parts.answer(name, parsed.input, null);
    response
      .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
      .end(serverWire.encode(reply));
  }
}

/** What came with a call; `null` when the body is not `{ input? }`. */
function parseCall(body: string): { readonly input: unknown } | null {
  try {
    const value = serverWire.decode(body);
    if (typeof value !== 'object' || value === null) return null;
    return { input: 'input' in value ? value.input : undefined };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The rest of a refused request is not read: the connection ends with the answer. */
function refuse(response: ServerResponse, status: number, sentence = ''): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(sentence);
}
