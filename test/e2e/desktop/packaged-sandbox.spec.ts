import { spawnSync } from 'node:child_process';
import { chown, mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { program } from './packaged';
import { ending, factsOf, familyOf, orGone } from './processes';

test.describe.configure({ retries: 0 });

/** Root can only start Chromium without its sandbox, so whoever is root is nobody here. */
const nobody = 65534;
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] as const;
const before = process.getuid?.() === 0 ? asNobody : ['env'];

const [first = '', ...rest] = before;
const can = (...command: readonly string[]): boolean => spawnSync(first, [...rest, ...command]).status === 0;
/** A checkout that only root may look into, or a system without user namespaces, shows nothing here. */
const canTry = can('unshare', '-Ur', 'test', '-x', program);

test.skip(!canTry, 'whoever is not root cannot start the app here, or has no user namespaces');

test('each page of the packaged app lives in Chromium’s sandbox', async ({ desktop }) => {
  const home = await mkdtemp(join(tmpdir(), 'critical-friend-sandbox-'));
  if (process.getuid?.() === 0) await chown(home, nobody, nobody);
  const app = desktop.start(first, [...rest, program, `--user-data-dir=${join(home, 'data')}`], {
    HOME: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  });
  await expect.poll(() => desktop.focusedName()).toBe('Critical Friend');
  const pid = app.pid ?? 0;
  // A helper of Chromium's may end while it is looked at; a page that did would be missed below.
  const found = await Promise.all((await familyOf(pid)).map(each => orGone(confinementOf(each), null)));
  const family = found.filter(one => one !== null);
  expect(family.filter(({ command }) => command.includes('no-sandbox'))).toEqual([]);
  const pages = family.filter(({ command }) => command.includes('--type=renderer'));
  expect(pages.length).toBeGreaterThan(0);
  const outside = await confinementOf(pid);
  for (const page of pages) {
    // 2: it may only make the system calls that a filter lets through.
    expect(page).toMatchObject({ seccomp: '2', noNewPrivileges: '1' });
    for (const kind of ['users', 'network', 'processes'] as const) expect(page[kind]).not.toBe(outside[kind]);
  }
  app.kill('SIGKILL');
  await expect.poll(() => app.signalCode).toBe('SIGKILL');
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

test('nobody but root can start the packaged app without the sandbox', async ({ desktop }) => {
  const home = await mkdtemp(join(tmpdir(), 'critical-friend-sandbox-'));
  if (process.getuid?.() === 0) await chown(home, nobody, nobody);
  const args = [...rest, program, '--no-sandbox', `--user-data-dir=${join(home, 'data')}`];
  const own = { HOME: home, TMPDIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const { code, said } = await ending(first, args, { ...desktop.environment, ...own });
  expect(said).toContain('refused --no-sandbox');
  expect(code).toBe(1);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

/** How a process is held, as the kernel says. */
async function confinementOf(pid: number) {
  const status = await factsOf(pid, 'status');
  const namespace = (kind: string) => readlink(`/proc/${pid}/ns/${kind}`);
  return {
    command: await factsOf(pid, 'cmdline'),
    seccomp: /^Seccomp:\s*(\d)/m.exec(status)?.[1],
    noNewPrivileges: /^NoNewPrivs:\s*(\d)/m.exec(status)?.[1],
    users: await namespace('user'),
    network: await namespace('net'),
    processes: await namespace('pid'),
  };
}
