import { spawnSync } from 'node:child_process';
import { lookAt, say, usualReport } from './look';

/**
 * The same as a part of the whole test. Which branches a run takes depends a little on its moments: what closes while it is being
 * read, which of two is first. So what is left open is tried once more, and counts when it is open both times.
 */
const again = 'out/coverage-again';
const first = lookAt(usualReport);
if (say(first)) process.exit(0);
console.log('Once more, to see whether it was the moment.');
spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--coverage',
    `--coverage.reportsDirectory=${again}`,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
const second = lookAt(`${again}/coverage-final.json`);
const complaints = second.complaints.filter(complaint => first.complaints.includes(complaint));
process.exitCode = say({ ...second, complaints }) ? 0 : 1;
