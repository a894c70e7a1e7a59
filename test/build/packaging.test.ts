import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';
import { packaging } from '../../build/packaging';

const project = join(import.meta.dirname, '../..');
const check = (config: object) => validateConfiguration(config, new DebugLogger(false));

describe('the packaging', () => {
  it('is one that its builder understands, for every system', async () => {
    await expect(check(packaging)).resolves.toBeUndefined();
    await expect(check({ ...packaging, nsis: { perMachines: true } })).rejects.toThrow('nsis');
  });

  it('installs on Windows for one person, without an administrator, and leaves her journal when it goes', () => {
    expect(packaging.win).toMatchObject({ requestedExecutionLevel: 'asInvoker' });
    expect(packaging.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
    });
    expect(packaging.portable).toMatchObject({ requestExecutionLevel: 'user' });
  });

  it('never has the AppImage’s menu entry ask for what the app refuses to start with', () => {
    expect(packaging.appImage?.executableArgs).toEqual([]);
  });

  it('has an icon drawn for every size', () => {
    const folder = join(project, 'build/icons/app');
    const sizes = readdirSync(folder).map(name => {
      const width = Number.parseInt(name, 10);
      const picture = readFileSync(join(folder, name));
      // A PNG says its width and height in the first chunk (PNG specification, 11.2.2).
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], name).toEqual([width, width]);
      return width;
    });
    expect(sizes.sort((one, other) => one - other)).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024]);
  });

  it('says how the hardened runtime of a Mac is to be used, and allows it nothing but compiling', () => {
    expect(packaging.mac).toMatchObject({ hardenedRuntime: true });
    const file = packaging.mac?.entitlements ?? '';
    const allowed = [...readFileSync(join(project, file), 'utf8').matchAll(/<key>([^<]+)<\/key>/g)];
    expect(allowed.map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
  });
});
