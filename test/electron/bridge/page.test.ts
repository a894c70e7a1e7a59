import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openableLink } from '../../../electron/bridge/links';
import { namedClient } from '../../../electron/bridge/named-client';
import { contentPolicy } from '../../../electron/bridge/page-policy';
import { usualDataFolder } from '../../../electron/bridge/platform';
import { listRendererFiles } from '../../../electron/bridge/renderer-files';
import { coreMethodNames, hostMethodNames, isHostOnly } from '../../../shared/contract/methods';
import { freshFolder } from '../folders';

describe('the built files', () => {
  it('finds what was built and nothing else, however the path is written', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'renderer/assets'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'renderer/index.html'), 'page');
    await writeFile(join(folder, 'renderer/assets/index.js'), 'script');
    await writeFile(join(folder, 'renderer/notes.md'), 'no page needs this kind');
    const files = await listRendererFiles(join(folder, 'renderer'));
    expect(files.find('/index.html')?.mediaType).toBe('text/html; charset=utf-8');
    expect(await files.find('/assets/index.js')?.read()).toEqual(Uint8Array.from(Buffer.from('script')));
    const strange = ['/../secret.js', '/%2e%2e/secret.js', '//secret.js', '/..\\secret.js', '/assets', '/'];
    for (const path of [...strange, '/notes.md', '/index.html/', '/__proto__', 'index.html']) {
      expect(files.find(path), path).toBeNull();
    }
  });
});

describe('the content policy', () => {
  it('allows nothing unsafe and nobody else', () => {
    expect(contentPolicy).toMatch(/^default-src 'none'; /);
    expect(contentPolicy).not.toMatch(/unsafe|\*|https?:|data:/);
  });
});

describe('links', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org/', 'mailto:head@example.org'])(
    'opens %s',
    link => {
      expect(openableLink(link)).toBe(link);
    },
  );

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://server/share',
    'ms-msdt:/id',
    'app://journal/index.html',
    'https://school.example@evil.example/',
    'example.org',
    '',
  ])('does not open %s', link => {
    expect(openableLink(link)).toBeNull();
  });
});

describe('the client of a page', () => {
  it('has every method of the contract, asks for it by its own name, and nothing more', async () => {
    const asked: unknown[] = [];
    const client = namedClient({
      call: async name => {
        asked.push(name);
        return { ok: false, error: { code: 'locked', details: {} } };
      },
      listen: () => () => undefined,
    });
    const names = [...coreMethodNames, ...hostMethodNames].filter(name => !isHostOnly(name));
    for (const [name, method] of Object.entries(client))
      if (name !== 'on') await Reflect.apply(method, null, [{}]);
    expect([...asked].sort()).toEqual([...names].sort());
    expect(Object.keys(client).sort()).toEqual([...names, 'on'].sort());
  });
});

describe('the usual folder', () => {
  it.each([
    ['linux', {}, '/home/head/.config/App'],
    ['linux', { XDG_CONFIG_HOME: '/config' }, '/config/App'],
    ['darwin', {}, '/home/head/Library/Application Support/App'],
  ] as const)('is the one Electron uses on %s %j', (platform, environment, folder) => {
    expect(usualDataFolder('App', { platform, environment, home: '/home/head' })).toBe(folder);
  });
});
