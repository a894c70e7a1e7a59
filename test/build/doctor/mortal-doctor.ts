import { runDoctor } from '../../../build/doctor/run';
import { systemEnvironment } from '../../../electron/core/vault';
import { watched } from '../../electron/core/vault/faulty-disk';

/**
 * The doctor, killed by the system ahead of the Nth thing it would change on the disk: `mortal-doctor N ARGUMENTS…`. With
 * an N it never gets to, it is the doctor.
 */
const [last = '', ...args] = process.argv.slice(2);
let changes = 0;

const disk = watched(async () => {
  changes += 1;
  if (changes < Number(last)) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing more happens on the disk meanwhile.
  await new Promise(() => undefined);
});

process.exitCode = await runDoctor(args, {
  input: process.stdin,
  questions: process.stderr,
  say: line => console.log(line),
  complain: line => console.error(line),
  from: process.cwd(),
  environment: { ...systemEnvironment('doctor'), disk },
});
process.stdin.unref();
