import { join } from 'node:path';
import { productName, version } from '../package.json';
import { usualDataFolder } from './bridge/platform';
import { startLoopback } from './serve/loopback';
import { openBrowser } from './serve/open-browser';
import { readServeOptions } from './serve/options';

const options = readServeOptions(process.argv.slice(2), usualDataFolder(productName));
const loopback = await startLoopback({
  files: {
    worker: join(import.meta.dirname, 'worker.js'),
    renderer: join(import.meta.dirname, 'renderer'),
    client: join(import.meta.dirname, 'journal-client.js'),
    icon: join(import.meta.dirname, 'icons', 'app', '32x32.png'),
    texts: import.meta.dirname,
  },
  dataFolder: options.dataFolder,
  port: options.port,
  version,
  // After the page has had its answer.
  quit: () => void setImmediate(end),
});

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  void loopback.stop().then(() => process.exit(0));
}

process.on('SIGINT', end);
process.on('SIGTERM', end);
console.log(`${productName}: ${loopback.link}`);
if (options.open) openBrowser(loopback.link);
