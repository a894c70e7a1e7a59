import type { FuzzedParser } from '../parser';
import { besideParsers } from './beside';
import { importParsers } from './imports';
import { sharingParsers } from './sharing';
import { vaultParsers } from './vault';
import { wordParsers } from './words';

/** Every reader that meets foreign bytes. */
export const parsers: readonly FuzzedParser[] = [
  ...vaultParsers,
  ...besideParsers,
  ...sharingParsers,
  ...importParsers,
  ...wordParsers,
];
