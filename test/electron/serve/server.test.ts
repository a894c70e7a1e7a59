import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serverWire } from '../../../electron/serve/server-wire';
import { type RunningServer, runServer } from './running-server';

/** What a page of ours sends with a call. */
const callHeaders = (server: RunningServer, Cookie: string) => ({
  Cookie,
  Origin: `http://${server.authority}`,
  'Content-Type': 'application/json',
  'Sec-Fetch-Site': 'same-origin',
});

async function call(server: RunningServer, cookie: string, method: string, input?: unknown) {
  const body = serverWire.encode({ input });
  const headers = callHeaders(server, cookie);
  const answer = await server.ask({ method: 'POST', path: `/call/${method}`, headers, body });
  return { ...answer, reply: answer.status === 200 ? serverWire.decode(answer.body) : null };
}

describe('getting in', () => {
  it('listens on this machine alone', async () => {
    expect((await runServer()).loopback.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]{43}$/);
  });

  it('exchanges the link for a cookie that no script and no other site can use', async () => {
    const server = await runServer();
    const link = new URL(server.loopback.link);
    const { status, headers } = await server.ask({ path: link.pathname + link.search });
    expect([status, headers.location]).toEqual([303, '/']);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^journal-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
  });

  it('takes the link once, and says so in words', async () => {
    const server = await runServer();
    await server.enter();
    const link = new URL(server.loopback.link);
    const again = await server.ask({ path: link.pathname + link.search });
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('works once');
  });

  it('lets the browser that is in already use the link again', async () => {
    const server = await runServer();
    const Cookie = await server.enter();
    const { status } = await server.ask({ path: '/open?token=spent', headers: { Cookie } });
    expect(status).toBe(303);
  });

  it.each(['/', '/index.html', '/assets/app.js', '/journal-client.js', '/events', '/call/vaultStatus'])(
    'shows nothing at %s without the cookie',
    async path => {
      const server = await runServer();
      for (const Cookie of ['', 'journal-session=', 'journal-session=guess', 'other=x']) {
        expect((await server.ask({ path, headers: { Cookie } })).status).toBe(401);
      }
    },
  );

  it('slows down whoever guesses, and still lets the head in', async () => {
    const server = await runServer();
    const Cookie = await server.enter();
    const guesses = Array.from({ length: 40 }, (_, guess) => server.ask({ path: `/open?token=${guess}` }));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect((await server.ask({ path: '/', headers: { Cookie } })).status).toBe(200);
  });
});

describe('who may ask', () => {
  it.each(['localhost', 'example.org', '127.0.0.1', '127.0.0.1:1'])('refuses the name %j', async name => {
    const server = await runServer();
    const Cookie = await server.enter();
    expect((await server.ask({ path: '/', headers: { Cookie, Host: name } })).status).toBe(403);
  });

  it.each(['http://localhost', 'https://example.org', 'null', 'http://127.0.0.1:1'])(
    'refuses the origin %s, and spends no link on it',
    async Origin => {
      const server = await runServer();
      const link = new URL(server.loopback.link);
      const path = link.pathname + link.search;
      expect((await server.ask({ path, headers: { Origin } })).status).toBe(403);
      const Cookie = await server.enter();
      const headers = { ...callHeaders(server, Cookie), Origin };
      expect(
        (await server.ask({ method: 'POST', path: '/call/vaultStatus', headers, body: '{}' })).status,
      ).toBe(403);
    },
  );

  it('refuses a call that does not say where it comes from, or comes from another site', async () => {
    const server = await runServer();
    const { Origin, ...rest } = callHeaders(server, await server.enter());
    const asked = { method: 'POST', path: '/call/vaultStatus', body: '{}' };
    expect((await server.ask({ ...asked, headers: rest })).status).toBe(403);
    const crossSite = { ...rest, Origin, 'Sec-Fetch-Site': 'cross-site' };
    expect((await server.ask({ ...asked, headers: crossSite })).status).toBe(403);
  });

  it('answers no preflight and allows no other origin to read', async () => {
    const server = await runServer();
    const Cookie = await server.enter();
    const { status, headers } = await server.ask({
      method: 'OPTIONS',
      path: '/call/quit',
      headers: { Cookie },
    });
    expect(status).toBe(405);
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what it serves', () => {
  it('serves the page with its client first, uncached and under the content policy', async () => {
    const server = await runServer();
    const Cookie = await server.enter();
    const { body, headers } = await server.ask({ path: '/', headers: { Cookie } });
    expect(body).toContain('<head><script src="/journal-client.js"></script>');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect((await server.ask({ path: '/journal-client.js', headers: { Cookie } })).body).toBe('client');
    expect((await server.ask({ path: '/assets/app.js', headers: { Cookie } })).body).toBe('app');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets/',
    '/preferences.json',
    '/data/preferences.json',
  ])('does not serve %s', async path => {
    const server = await runServer();
    const Cookie = await server.enter();
    expect((await server.ask({ path, headers: { Cookie } })).status).toBe(404);
  });

  it('survives an address that is none', async () => {
    const server = await runServer();
    const Cookie = await server.enter();
    expect((await server.ask({ path: 'http://example.org/', headers: { Cookie } })).status).toBe(400);
    expect((await server.ask({ path: '/', headers: { Cookie } })).status).toBe(200);
  });
});

describe('calls', () => {
  it('reach the core and the host, with bytes both ways', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    const input = { entry: 'e', name: 'n', bytes: new Uint8Array([0, 200, 255]) };
    expect((await call(server, cookie, 'addAttachment', input)).reply).toEqual({ ok: true, value: input });
    expect((await call(server, cookie, 'hostFacts')).reply).toMatchObject({ value: { kind: 'browser' } });
  });

  it('know no method that the contract does not know', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    expect((await call(server, cookie, 'toString')).reply).toMatchObject({ error: { code: 'bad-input' } });
    expect((await call(server, cookie, '__proto__')).status).toBe(405);
  });

  it.each(['', '{', '[', 'null', '"text"', '{"input":{"$bytes":"%%%"}}'])(
    'refuse the body %j',
    async body => {
      const server = await runServer();
      const headers = callHeaders(server, await server.enter());
      const asked = { method: 'POST', path: '/call/vaultStatus', headers, body };
      expect((await server.ask(asked)).status).toBe(400);
    },
  );

  it('refuse a form, as another site could send one', async () => {
    const server = await runServer();
    const headers = { ...callHeaders(server, await server.enter()), 'Content-Type': 'text/plain' };
    expect((await server.ask({ method: 'POST', path: '/call/quit', headers, body: '{}' })).status).toBe(415);
    expect(server.quits()).toBe(0);
  });

  it('refuse a body larger than an attachment can be', async () => {
    const server = await runServer();
    const headers = {
      ...callHeaders(server, await server.enter()),
      'Content-Length': String(41 * 1024 * 1024),
    };
    expect((await server.ask({ method: 'POST', path: '/call/search', headers })).status).toBe(413);
  });

  it('quit the host', async () => {
    const server = await runServer();
    await call(server, await server.enter(), 'quit');
    expect(server.quits()).toBe(1);
  });

  it('say what the host is made of, which has no Electron and counts no requests, and read the app’s texts', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    const { reply } = await call(server, cookie, 'aboutApp');
    const facts = { electron: null, chromium: null, node: process.versions.node, requests: null };
    expect(reply).toEqual({ ok: true, value: facts });
    const read = async (name: string) => (await call(server, cookie, 'readAppText', { name })).reply;
    expect(await read('licences')).toEqual({ ok: true, value: 'licences' });
    expect(await read('news')).toEqual({ ok: true, value: 'news' });
    expect(await read('../secret')).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('grant a folder by its typed path', async () => {
    const server = await runServer();
    const input = { purpose: 'import', typedPath: server.folder };
    const { reply } = await call(server, await server.enter(), 'chooseFolder', input);
    expect(reply).toEqual({ ok: true, value: { grant: `grant for ${server.folder}`, label: server.folder } });
  });
});

describe('events', () => {
  it('reach a page that listens, and the core knows how many do', async () => {
    const server = await runServer();
    const cookie = await server.enter();
    const [hostname, port] = server.authority.split(':');
    const stream = get({ hostname, port, path: '/events', headers: { Cookie: cookie } });
    const response = await new Promise<IncomingMessage>(resolve => stream.once('response', resolve));
    const said = async (word: string): Promise<string> => {
      let text = '';
      while (!text.includes(word)) text += String((await once(response, 'data'))[0]);
      return text;
    };
    await said('retry');
    const [heard] = await Promise.all([said('locked'), call(server, cookie, 'lockVault')]);
    expect(heard).toContain('event: locked\ndata: {"reason":"asked"}\n\n');
    expect((await call(server, cookie, 'vaultFacts')).reply).toMatchObject({ value: { clients: 1 } });
    response.destroy();
  });
});
