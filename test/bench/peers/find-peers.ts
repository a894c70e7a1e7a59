import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type FlexSearchModule, flexSearch } from './engines/flexsearch';
import { type MiniSearchModule, miniSearch } from './engines/minisearch';
import { type SqliteModule, sqliteTrigram } from './engines/sqlite';
import type { Peer } from './peer';

/** What keeps the peers from being measured here, or null. */
export const peersMissing = existsSync(new URL('./node_modules/minisearch', import.meta.url))
  ? null
  : { why: 'the other search engines are not installed', how: 'run npm ci --prefix test/bench/peers' };

const { resolve } = createRequire(import.meta.url);
const urlOf = (name: string): string => pathToFileURL(resolve(name)).href;

/** The engines of `package.json` beside this file, which has to be installed. */
export const findPeers = async (): Promise<readonly Peer[]> => {
  const mini: MiniSearchModule = await import(urlOf('minisearch'));
  const flex: { default: FlexSearchModule } = await import(urlOf('flexsearch'));
  const sqlite: SqliteModule = await import(urlOf('better-sqlite3'));
  return [miniSearch(mini), flexSearch(flex.default), sqliteTrigram(sqlite)];
};
