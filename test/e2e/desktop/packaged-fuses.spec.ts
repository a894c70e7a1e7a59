import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from './fixtures';
import { program, settles } from './packaged';
import { ending } from './processes';

test.describe.configure({ retries: 0 });

/** A fuse in the program's file is one character. */
const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test('the fuses of the packaged app are blown as they are meant to be', async () => {
  const wire = await getCurrentFuseWire(program);
  const stateOf = (fuse: FuseV1Options) => wire[fuse];
  expect({
    runAsNode: stateOf(FuseV1Options.RunAsNode),
    nodeOptions: stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspection: stateOf(FuseV1Options.EnableNodeCliInspectArguments),
    cookieEncryption: stateOf(FuseV1Options.EnableCookieEncryption),
    asarIntegrity: stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: stateOf(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: stateOf(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    filePrivileges: stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: off,
    nodeOptions: off,
    inspection: off,
    cookieEncryption: on,
    asarIntegrity: on,
    onlyAsar: on,
    ownSnapshot: off,
    filePrivileges: off,
  });
});

test('the packaged app is itself when it is asked to be a Node', async ({ desktop }, info) => {
  const home = info.outputPath('home');
  await mkdir(home, { recursive: true });
  const trace = join(home, 'trace');
  const write = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`;
  const bare = await desktop.screen();
  // A Node takes what comes after the first word that is no option as the script's own.
  const args = ['-e', write, 'word', `--user-data-dir=${join(home, 'data')}`, ...asRoot];
  const own = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const app = desktop.start(program, args, { ...own, ELECTRON_RUN_AS_NODE: '1' });
  await expect.poll(() => desktop.focusedName()).toBe('Critical Friend');
  await settles(desktop, bare);
  app.kill('SIGKILL');
  await expect.poll(() => app.signalCode).toBe('SIGKILL');
  expect(existsSync(trace)).toBe(false);
});

for (const wanted of [
  'remote-debugging-port=0',
  'remote-debugging-pipe',
  'inspect=0',
  'inspect-brk=0',
  'js-flags=--expose-gc',
  'disable-web-security',
]) {
  test(`the packaged app says no to --${wanted}, ends, and has listened to nobody`, async ({
    desktop,
  }, info) => {
    const home = info.outputPath('home');
    // Chromium would write down there where it listens, if it could.
    const browser = join(home, 'data/browser');
    await mkdir(browser, { recursive: true });
    const args = [`--${wanted}`, `--user-data-dir=${join(home, 'data')}`, ...asRoot];
    const own = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
    const { code, said } = await ending(program, args, { ...desktop.environment, ...own });
    expect(said).toContain(`refused --${wanted.split('=')[0]}`);
    expect(said).not.toMatch(/listening/i);
    expect(code).toBe(1);
    expect(existsSync(join(browser, 'DevToolsActivePort'))).toBe(false);
  });
}
