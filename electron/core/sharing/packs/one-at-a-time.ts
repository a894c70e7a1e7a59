import { takeTurns } from '../../vault/turns';

/** Packs with a passphrase, one after another: it takes up to 256 MiB while it is tried. */
export const oneAtATime = takeTurns().run;
