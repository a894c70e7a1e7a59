import { systemEnvironment } from '../electron/core/vault/index';
import { runDoctor } from './doctor/run';

/** Says what a folder holds, verifies it with its passphrase, and repairs it into a new folder. */
const { INIT_CWD: calledFrom } = process.env;

process.exitCode = await runDoctor(process.argv.slice(2), {
  input: process.stdin,
  questions: process.stderr,
  say: line => console.log(line),
  complain: line => console.error(line),
  from: calledFrom ?? process.cwd(),
  environment: systemEnvironment('doctor'),
});
// A terminal that was asked for a passphrase would keep the process waiting for more.
process.stdin.destroy();
