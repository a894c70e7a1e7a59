import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../run/machine';
import { environmentOf, type RunningHost, type Surroundings, setClock } from './host';

const project = join(import.meta.dirname, '../../..');

/** Flags that keep Chromium itself quiet, so that every request left is one of the page's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * Chromium keeps the drop-down lists of its own address bar ready as two pages, which costs more than opening the app. No test types
 * an address. As `chrome://flags` keeps it: given as an argument it would take the place of what Playwright turns off itself.
 */
const withoutAddressLists = {
  browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] },
} as const;

/** Starts the loopback host and opens its link in Chromium, with a profile that lies beside the data. */
export async function startBrowser(surroundings: Surroundings): Promise<RunningHost> {
  const server = await serve(surroundings);
  const context = await openProfile(surroundings, 'profile');
  return running(surroundings, server, context);
}

type Server = { readonly child: ChildProcess; readonly link: string; readonly ended: Promise<unknown> };

async function running(
  surroundings: Surroundings,
  server: Server,
  context: BrowserContext,
): Promise<RunningHost> {
  const outside = watchRequests(context, new URL(server.link).origin);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.link);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    server.child.kill(signal);
    await server.ended;
    await context.close();
  };
  return {
    page,
    stop: () => end('SIGTERM'),
    askToQuit: () => Promise.resolve(),
    kill: () => end('SIGKILL'),
    ended: async () => void (await server.ended),
    answerChooser: () => Promise.resolve(),
    outsideRequests: () => outside,
    windows: () => Promise.resolve(context.pages().map(shown => shown.url())),
    focusedWindow: () => Promise.resolve(null),
    print: () => page.pdf({ preferCSSPageSize: true }),
    second: async () => {
      const other = await serve(surroundings);
      return running(surroundings, other, await openProfile(surroundings, 'second-profile'));
    },
    capture: async () => {
      const small = await context.newPage();
      await small.goto(new URL('/?window=capture', server.link).href);
      return small;
    },
    suspend: () => Promise.resolve(false),
  };
}

async function serve(surroundings: Surroundings): Promise<Server> {
  await setClock(surroundings);
  const child = spawn(process.execPath, [join(project, 'dist/serve.js'), '--data', surroundings.data], {
    cwd: surroundings.root,
    env: environmentOf(surroundings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const link = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer) => {
      said += bytes.toString('utf8');
      surroundings.log.push(bytes.toString('utf8'));
      const found = /http:\/\/\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(`The loopback host ended before it was ready: ${said}`)));
  });
  return { child, link, ended };
}

async function openProfile(surroundings: Surroundings, name: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: install one or set CHROMIUM_PATH.');
  const isRoot = process.getuid?.() === 0;
  const profile = await keptProfile(join(surroundings.root, name));
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
    env: environmentOf(surroundings),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: false,
  });
}

/** The folder of a profile, as an earlier run of the same installation left it, or a new one. */
async function keptProfile(folder: string): Promise<string> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await writeFile(join(folder, 'Local State'), JSON.stringify(withoutAddressLists));
  return folder;
}

/** Collects every address a page asks for that is not the host's own. */
function watchRequests(context: BrowserContext, origin: string): readonly string[] {
  const outside: string[] = [];
  context.on('request', request => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['blob:', 'data:', 'about:'].includes(url.protocol);
    if (!isOwn) outside.push(request.url());
  });
  return outside;
}
