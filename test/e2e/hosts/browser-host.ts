import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { openProfile, type SharedChromium } from './chromium';
import { environmentOf, type RunningHost, type Surroundings, setClock } from './host';

const project = join(import.meta.dirname, '../../..');

/** Starts the loopback host and opens its link in a window of `shared`, or in a Chromium of its own with a profile beside the data. */
export async function startBrowser(
  surroundings: Surroundings,
  shared: SharedChromium | null = null,
): Promise<RunningHost> {
  const open = (name: string) => shared?.openWindow() ?? openProfile(surroundings, name);
  return running(surroundings, await serve(surroundings), await open('profile'), open);
}

type Server = { readonly child: ChildProcess; readonly link: string; readonly ended: Promise<unknown> };

async function running(
  surroundings: Surroundings,
  server: Server,
  context: BrowserContext,
  open: (name: string) => Promise<BrowserContext>,
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
      return running(surroundings, other, await open('second-profile'), open);
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
