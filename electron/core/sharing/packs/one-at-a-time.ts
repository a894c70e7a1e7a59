import { createTurns } from '../turns';

/** Packs with a passphrase, one after another: it takes up to 256 MiB while it is tried. */
export const oneAtATime = createTurns();
