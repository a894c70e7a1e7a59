import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInstallation } from '../../../electron/bridge/installation';
import { defaultPreferences } from '../../../shared/domain/settings';
import { freshFolder } from '../folders';

const first = '11111111-1111-4111-8111-111111111111';
const second = '22222222-2222-4222-8222-222222222222';
const open = (folder: string, device: string) =>
  openInstallation({ folder, now: () => 1_700_000_000_000, newDevice: () => device });

describe('what is known about an installation', () => {
  it('starts with the defaults and keeps its name', async () => {
    const folder = join(await freshFolder(), 'not there yet');
    expect((await open(folder, first)).preferences()).toEqual(defaultPreferences);
    expect((await open(folder, second)).device).toBe(first);
  });

  it('remembers preferences and the window, saved at the same time', async () => {
    const folder = await freshFolder();
    const installation = await open(folder, first);
    const preferences = { language: 'en-GB', appearance: 'dark', captureShortcut: 'Alt+J' } as const;
    const bounds = { x: -10, y: 5, width: 900, height: 600, maximised: true };
    await Promise.all([installation.savePreferences(preferences), installation.saveWindowBounds(bounds)]);
    const again = await open(folder, second);
    expect([again.preferences(), again.windowBounds()]).toEqual([preferences, bounds]);
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });

  it.each(['', '{"version":1', '[]', '{"version":9}', '\u0000'])(
    'keeps a damaged file aside: %j',
    async text => {
      const folder = await freshFolder();
      await writeFile(join(folder, 'preferences.json'), text);
      expect((await open(folder, second)).device).toBe(second);
      expect(await readFile(join(folder, 'preferences-damaged-1700000000000.json'), 'utf8')).toBe(text);
    },
  );

  it('says disk-error when it cannot save, and changes nothing', async () => {
    const folder = await freshFolder();
    const installation = await open(folder, first);
    await rm(join(folder, 'preferences.json'));
    await mkdir(join(folder, 'preferences.json', 'in the way'), { recursive: true });
    const change = { language: 'en-GB', appearance: 'dark', captureShortcut: '' } as const;
    await expect(installation.savePreferences(change)).rejects.toMatchObject({ code: 'disk-error' });
    expect(installation.preferences()).toEqual(defaultPreferences);
    expect(await readdir(folder)).not.toContain('preferences.json.new');
  });
});
