import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serverWire } from '../../../electron/serve/server-wire';
import { type RunningServer, runServer } from './running-server';

/** A connection on which a test says byte by byte what it likes. */
const dial = async ({ authority }: RunningServer) => {
  const [host = '', port] = authority.split(':');
  const socket: Socket = connect(Number(port), host);
  onTestFinished(() => void socket.destroy());
  const heard = { text: '', isOver: false };
  socket.on('data', (bytes: Buffer) => {
    heard.text += bytes.toString('latin1');
  });
  // A connection that the host breaks off is over, however it breaks off.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    heard.isOver = true;
  });
  await once(socket, 'connect');
  const say = (bytes: string | Buffer) => new Promise<void>(resolve => socket.write(bytes, () => resolve()));
  const over = async () => {
    while (!heard.isOver) await new Promise(resolve => setImmediate(resolve));
    return heard.text;
  };
  const status = () => Number(/^HTTP\/1\.1 (\d+)/.exec(heard.text)?.[1] ?? 0);
  return { socket, say, over, status, heard };
};

const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n\r\n`;

/** The head of a call, but for how long its body is. */
const head = (server: RunningServer, cookie: string, method: string, ...more: readonly string[]) =>
  lines(
    `POST /call/${method} HTTP/1.1`,
    `Host: ${server.authority}`,
    `Origin: http://${server.authority}`,
    `Cookie: ${cookie}`,
    'Content-Type: application/json',
    'Connection: close',
    ...more,
  );

const chunk = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

const LAST = '0\r\n\r\n';

/** It still answers whoever belongs here. */
const expectWell = async (server: RunningServer, cookie: string) =>
  expect((await server.ask({ path: '/', headers: { Cookie: cookie } })).status).toBe(200);

describe('a body in pieces', () => {
  it('is read as the whole one is, though it comes a byte at a time', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    const input = { entry: 'e', name: 'n', bytes: new Uint8Array([0, 200, 255]) };
    const line = await dial(server);
    await line.say(head(server, cookie, 'addAttachment', 'Transfer-Encoding: chunked'));
    for (const byte of Buffer.from(serverWire.encode({ input }))) await line.say(chunk(Buffer.of(byte)));
    await line.say(LAST);
    const text = await line.over();
    expect(line.status()).toBe(200);
    const reply = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
    expect(serverWire.decode(reply)).toEqual({ ok: true, value: input });
  });

  it('is broken off where it is longer than an attachment can be, and nothing of it arrives', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    const line = await dial(server);
    await line.say(head(server, cookie, 'quit', 'Transfer-Encoding: chunked'));
    const megabyte = chunk(Buffer.alloc(1024 * 1024, ' '));
    for (let at = 0; at < 64 && !line.heard.isOver; at += 1)
      await Promise.race([line.say(megabyte), line.over()]);
    await line.over();
    expect([0, 413]).toContain(line.status());
    expect(server.quits()).toBe(0);
    await expectWell(server, cookie);
  });

  it('that ends in the middle is no call', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    for (const length of ['Transfer-Encoding: chunked', 'Content-Length: 100']) {
      const line = await dial(server);
      await line.say(head(server, cookie, 'quit', length));
      await line.say(length.startsWith('C') ? '{}' : chunk(Buffer.from('{}')));
      line.socket.destroy();
      await line.over();
    }
    await expectWell(server, cookie);
    expect(server.quits()).toBe(0);
  });

  it.each([
    [
      'a length and pieces at once',
      ['Content-Length: 2', 'Transfer-Encoding: chunked'],
      `2\r\n{}\r\n${LAST}`,
    ],
    ['two lengths', ['Content-Length: 2', 'Content-Length: 3'], '{} '],
    ['a length that is none', ['Content-Length: 2x'], '{}'],
    ['a piece whose length is none', ['Transfer-Encoding: chunked'], `zz\r\n{}\r\n${LAST}`],
    ['pieces in a coding that is none', ['Transfer-Encoding: chunked, gzip'], `2\r\n{}\r\n${LAST}`],
    ['a header over two lines', ['Content-Length: 2', ' more'], '{}'],
  ])('is refused with %s', async (_, more, body) => {
    const server = await runServer();
    const cookie = await server.enter();
    const line = await dial(server);
    await line.say(head(server, cookie, 'quit', ...more));
    await line.say(body);
    await line.over();
    expect(line.status()).toBe(400);
    expect(server.quits()).toBe(0);
    await expectWell(server, cookie);
  });
});

describe('a request under other names', () => {
  it.each([
    ['ours first', (ours: string) => [`Host: ${ours}`, 'Host: example.org']],
    ['ours twice', (ours: string) => [`Host: ${ours}`, `Host: ${ours}`]],
    ['ours last', (ours: string) => ['Host: example.org', `Host: ${ours}`]],
    ['ours and another in one', (ours: string) => [`Host: ${ours}, example.org`]],
    ['none', () => []],
  ])('is refused, %s', async (_, hosts) => {
    const server = await runServer();
    const cookie = await server.enter();
    const line = await dial(server);
    const names = hosts(server.authority);
    await line.say(lines('GET / HTTP/1.1', ...names, `Cookie: ${cookie}`, 'Connection: close'));
    await line.over();
    expect([400, 403]).toContain(line.status());
    expect(line.heard.text).not.toContain('<html');
  });
});
