import { resolve } from 'node:path';
import { inspectFraming, inspectVault, systemEnvironment } from '../electron/core/vault/index';
import { JournalError } from '../shared/contract/errors';

/** Says what a folder holds, without the passphrase and without touching it. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run doctor -- FOLDER');
  process.exit(2);
}

try {
  await report(resolve(folder));
} catch (error) {
  if (!(error instanceof JournalError)) throw error;
  console.error(`cannot look: ${error.code}`);
  process.exitCode = 1;
}

async function report(path: string): Promise<void> {
  const environment = systemEnvironment('doctor');
  const vault = await inspectVault(path, environment);
  for (const [name, value] of Object.entries(vault)) {
    console.log(`${name}: ${name === 'created' ? new Date(Number(value)).toISOString() : value}`);
  }
  if (vault.state !== 'present' && vault.state !== 'damaged-header') {
    process.exitCode = vault.state === 'absent' ? 0 : 1;
    return;
  }
  const segments = await inspectFraming(path, environment.disk);
  for (const segment of segments) console.log(JSON.stringify(segment));
  process.exitCode = vault.state === 'present' ? 0 : 1;
}
