import { spawn } from 'node:child_process';

/** Opens `url` in the default browser. When there is none, nothing happens: the link is printed as well. */
export function openBrowser(url: string): void {
  const [program, ...args] = opener(process.platform);
  const child = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => child.unref());
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return [platform === 'darwin' ? 'open' : 'xdg-open'];
}
