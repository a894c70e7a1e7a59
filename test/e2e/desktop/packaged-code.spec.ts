import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';
import { program, settles } from './packaged';
import { ending } from './processes';

test.describe.configure({ retries: 0 });

const run = promisify(execFile);
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

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
  // The name of its file, of its cookie, and of the script it gives to a browser.
  for (const trace of ['"serve.js"', 'journal-session', 'journal-client.js'])
    expect(archive.includes(trace), trace).toBe(false);
});

test('code that is planted beside the archive of the packaged app never runs, not even in its place', async ({
  desktop,
}, info) => {
  const home = info.outputPath('home');
  const copy = info.outputPath('copy');
  await mkdir(home, { recursive: true });
  await run('cp', ['-al', dirname(program), copy]);
  const resources = join(copy, 'resources');
  const trace = join(home, 'trace');
  await plant(resources, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran');\n`);
  const args = [`--user-data-dir=${join(home, 'data')}`, ...asRoot];
  const environment = { ...desktop.environment, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const copied = join(copy, basename(program));

  const bare = await desktop.screen();
  const app = desktop.start(copied, args, environment);
  await expect.poll(() => desktop.focusedName()).toBe('Critical Friend');
  await settles(desktop, bare);
  app.kill('SIGKILL');
  await expect.poll(() => app.signalCode).toBe('SIGKILL');
  expect(existsSync(trace)).toBe(false);

  await rename(join(resources, 'app.asar'), join(resources, 'elsewhere.asar'));
  expect((await ending(copied, args, environment)).code).toBe(1);
  expect(existsSync(trace)).toBe(false);
  await rm(copy, { recursive: true });
});

/** Puts that script into each of the places where Electron looks for an app beside `app.asar`. */
async function plant(resources: string, script: string): Promise<void> {
  const about = JSON.stringify({ name: 'planted', main: 'main.js' });
  await mkdir(join(resources, 'app'));
  await writeFile(join(resources, 'app/package.json'), about);
  await writeFile(join(resources, 'app/main.js'), script);
  await writeFile(
    join(resources, 'default_app.asar'),
    archiveOf({ 'package.json': about, 'main.js': script }),
  );
}

/** An asar archive: the length of what says where its files are, that, and the files. */
function archiveOf(files: Readonly<Record<string, string>>): Buffer {
  let offset = 0;
  const places = Object.entries(files).map(([name, text]) => {
    const place = { size: Buffer.byteLength(text), offset: String(offset) };
    offset += place.size;
    return [name, place] as const;
  });
  const header = Buffer.from(JSON.stringify({ files: Object.fromEntries(places) }));
  const padded = Buffer.concat([header, Buffer.alloc((4 - (header.length % 4)) % 4)]);
  const lengths = Buffer.alloc(16);
  [4, padded.length + 8, padded.length + 4, header.length].forEach((value, index) => {
    lengths.writeUInt32LE(value, index * 4);
  });
  return Buffer.concat([lengths, padded, ...Object.values(files).map(text => Buffer.from(text))]);
}
