import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServeOptions } from '../../../electron/serve/options';
import { pageWire } from '../../../electron/serve/page-wire';
import { rateLimit } from '../../../electron/serve/rate-limit';
import { serverWire } from '../../../electron/serve/server-wire';
import { typedFolder } from '../../../electron/serve/typed-path';
import { freshFolder } from '../folders';

describe.each([
  ['page to server', pageWire, serverWire],
  ['server to page', serverWire, pageWire],
])('the wire, %s', (_way, from, to) => {
  it('brings every value with bytes in it across unchanged', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map(array => Uint8Array.from(array));
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), bytes);
    const values = fc.letrec(tie => ({
      value: fc.oneof(leaf, tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4 }),
    })).value;
    fc.assert(
      fc.property(values, value => {
        expect(to.decode(from.encode(value))).toEqual(value);
      }),
    );
  });

  it('brings a large attachment across', () => {
    const bytes = Buffer.alloc(2_000_001, 'every byte');
    const arrived = to.decode(from.encode(Uint8Array.from(bytes)));
    expect(arrived instanceof Uint8Array && bytes.equals(arrived)).toBe(true);
  });

  it('says when the bytes are none', () => {
    expect(() => to.decode('{"$bytes":"?"}')).toThrow(SyntaxError);
  });
});

describe('the rate', () => {
  it('allows a burst, then so many a second, and never saves up more than a burst', () => {
    let time = 0;
    const allowed = rateLimit({ burst: 2, perSecond: 1 }, () => time);
    expect([allowed(), allowed(), allowed()]).toEqual([true, true, false]);
    time = 1000;
    expect([allowed(), allowed()]).toEqual([true, false]);
    time = 100_000;
    expect([allowed(), allowed(), allowed()]).toEqual([true, true, false]);
  });

  it('does not open when the clock goes back', () => {
    let time = 10_000;
    const allowed = rateLimit({ burst: 1, perSecond: 1 }, () => time);
    expect(allowed()).toBe(true);
    time = 0;
    expect(allowed()).toBe(false);
  });
});

describe('a typed folder', () => {
  it('is used when it is there, and the home folder has its short name', async () => {
    const folder = await freshFolder();
    expect(await typedFolder(` ${folder}/./ `, 'import')).toBe(`${folder}/`);
    expect(await typedFolder('~', 'import')).toBe(homedir());
  });

  it('is made for a journal or an export when only its last part is missing', async () => {
    const folder = await freshFolder();
    expect(await typedFolder(join(folder, 'new'), 'export')).toBe(join(folder, 'new'));
    await expect(typedFolder(join(folder, 'a', 'b'), 'vault')).rejects.toMatchObject({
      code: 'folder-missing',
    });
    await expect(typedFolder(join(folder, 'c'), 'import')).rejects.toMatchObject({ code: 'folder-missing' });
  });

  it('is a file where one is brought in', async () => {
    const file = join(await freshFolder(), 'notes.jex');
    await writeFile(file, '');
    expect(await typedFolder(file, 'import')).toBe(file);
  });

  it('is not a file, not relative and not half a text', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'inside'));
    await expect(typedFolder(join(folder, 'file'), 'export')).rejects.toMatchObject({
      code: 'folder-missing',
    });
    for (const path of ['', 'inside', './inside', `${folder}\0/inside`]) {
      await expect(typedFolder(path, 'import')).rejects.toMatchObject({ code: 'bad-input' });
    }
  });
});

describe('the options', () => {
  it('have usual values', () => {
    expect(readServeOptions([], '/usual')).toEqual({ dataFolder: '/usual', port: 0, open: false });
    expect(readServeOptions(['--data', '/d', '--port', '8123', '--open'], '/usual')).toEqual({
      dataFolder: '/d',
      port: 8123,
      open: true,
    });
  });

  it.each([
    ['--port', '-1'],
    ['--port', '70000'],
    ['--port', 'x'],
    ['--host', '0.0.0.0'],
  ])('refuse %s %s', (...args) => {
    expect(() => readServeOptions(args, '/usual')).toThrow(TypeError);
  });
});
