import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from './fixtures';
import { program } from './packaged';

/** A fuse in the program's file is one character. */
const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];
const run = promisify(execFile);
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
    filePrivileges: stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: off,
    nodeOptions: off,
    inspection: off,
    cookieEncryption: on,
    asarIntegrity: on,
    onlyAsar: on,
    filePrivileges: off,
  });
});

test('the packaged app has its archive and no other code beside it, and no loopback host in it', async () => {
  const resources = join(dirname(program), 'resources');
  const names = await readdir(resources);
  expect(names.filter(name => name === 'app' || name === 'default_app.asar')).toEqual([]);
  const unpacked = await readdir(join(resources, 'app.asar.unpacked'), {
    recursive: true,
    withFileTypes: true,
  });
  const scripts = unpacked.filter(entry => entry.isFile() && /serve|main|worker|preload/.test(entry.name));
  expect(scripts.map(({ name }) => name)).toEqual([]);
  const archive = await readFile(join(resources, 'app.asar'));
  expect(archive.includes('"main.js"')).toBe(true);
  expect(archive.includes('"serve.js"')).toBe(false);
});

test('the packaged app is no Node, and starts nothing that could be looked into', async ({
  desktop,
}, info) => {
  const home = info.outputPath('home');
  await mkdir(home, { recursive: true });
  const trace = join(home, 'trace');
  const write = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`;
  const environment = { ...desktop.environment, HOME: home, XDG_CONFIG_HOME: home };
  const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    run(program, [...args, `--user-data-dir=${join(home, 'data')}`, ...asRoot], {
      env: { ...environment, ...more },
      timeout: 20_000,
    }).then(
      () => 'ended well',
      () => 'ended',
    );
  expect(await start(['--remote-debugging-port=0'])).toBe('ended');
  expect(existsSync(join(home, 'data', 'DevToolsActivePort'))).toBe(false);
  await start(['--inspect=0', '-e', write], { ELECTRON_RUN_AS_NODE: '1' });
  expect(existsSync(trace)).toBe(false);
});
