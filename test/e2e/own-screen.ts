import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A screen that nobody sees and nobody else uses. */
export interface OwnScreen {
  /** As `DISPLAY` names it. */
  readonly display: string;
  end(): Promise<void>;
}

/** Starts an X server in memory, of `size` (`1600x1200x24`), and waits until it can be used. `more` are further arguments of Xvfb. */
export async function openScreen(size: string, ...more: readonly string[]): Promise<OwnScreen> {
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-r', ...more];
  const server = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(server.stdio[3])}`;
  return { display, end: () => endProcess(server) };
}

/** The environment of the tests themselves, with `display` in place of theirs. */
export function environmentOn(display: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(own), ...display };
}

/** The first line a program says on `stream`. */
export async function firstLine(stream: unknown): Promise<string> {
  if (!isReadable(stream)) throw new Error('nothing to read from');
  const lines = createInterface({ input: stream });
  const [line] = await once(lines, 'line');
  return String(line);
}

/** Ends a program and waits until it has. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'read' in stream;
}
