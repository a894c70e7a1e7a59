import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How a program ended by itself: its exit code and what it said on its error stream. `code` is `null` when it had to be killed. */
export type Ending = { readonly code: number | null; readonly said: string };

/** Runs a program until it ends, for at most 30 seconds. */
export function ending(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ending> {
  const options = {
    env: { ...process.env, ...environment },
    timeout: 30_000,
    killSignal: 'SIGKILL',
  } as const;
  return new Promise(resolve => {
    const child = execFile(program, args, options, (_error, _out, said) =>
      resolve({ code: child.exitCode, said }),
    );
  });
}

/** A process and all that came of it, whichever of its threads started them. */
export async function familyOf(pid: number): Promise<readonly number[]> {
  const threads = await orGone(readdir(`/proc/${pid}/task`), []);
  const lists = await Promise.all(
    threads.map(thread => orGone(readFile(`/proc/${pid}/task/${thread}/children`, 'latin1'), '')),
  );
  const children = lists.flatMap(list => list.split(' ').filter(each => each.trim() !== ''));
  const families = await Promise.all(children.map(child => familyOf(Number(child))));
  return [pid, ...families.flat()];
}

/** What the kernel knows of a process under that name in /proc; empty when it has ended. */
export const factsOf = (pid: number, name: string): Promise<string> =>
  orGone(readFile(`/proc/${pid}/${name}`, 'latin1'), '');

const tables = ['tcp', 'tcp6', 'udp', 'udp6', 'udplite', 'udplite6', 'raw', 'raw6', 'icmp', 'icmp6'] as const;

/** The internet sockets that a process holds, as `tcp 0100007F:1F90`: the table and the local end, as the kernel writes them. */
export async function internetSockets(pid: number): Promise<readonly string[]> {
  const held = await Promise.all(
    (await orGone(readdir(`/proc/${pid}/fd`), [])).map(file =>
      orGone(readlink(`/proc/${pid}/fd/${file}`), ''),
    ),
  );
  const found = await Promise.all(
    tables.map(async table => {
      const rows = (await factsOf(pid, `net/${table}`)).split('\n').slice(1);
      const columns = rows.map(row => row.trim().split(/\s+/));
      return columns
        .filter(row => held.includes(`socket:[${row[9]}]`))
        .map(([, local]) => `${table} ${local}`);
    }),
  );
  return found.flat();
}

/** Looks again and again, until it is ended, at what a program and all its processes hold. */
export interface SocketWatch {
  /** How many processes were looked at at most at once, and every internet socket that any of them held. */
  end(): Promise<{ readonly processes: number; readonly sockets: readonly string[] }>;
}

export function watchSockets(pid: number): SocketWatch {
  const stop = new AbortController();
  const sockets = new Set<string>();
  let processes = 0;
  const look = async (): Promise<void> => {
    const family = await familyOf(pid);
    processes = Math.max(processes, family.length);
    for (const list of await Promise.all(family.map(internetSockets)))
      for (const one of list) sockets.add(one);
  };
  const looking = (async () => {
    while (!stop.signal.aborted) {
      await look();
      await setTimeout(100);
    }
  })();
  return {
    end: async () => {
      stop.abort();
      await looking;
      return { processes, sockets: [...sockets] };
    },
  };
}

/** Processes come and go while they are looked at. */
export async function orGone<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return otherwise;
    throw error;
  }
}
