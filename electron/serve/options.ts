import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type ServeOptions = {
  /** Absolute path; where the journal and the preferences live. */
  readonly dataFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Open the default browser. */
  readonly open: boolean;
};

/** Reads `--data DIR`, `--port N` and `--open`. Throws `TypeError` with a sentence for the person who typed it. */
export function readServeOptions(args: readonly string[], usualFolder: string): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, port: { type: 'string' }, open: { type: 'boolean' } },
  });
  const port = Number(values.port ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('--port needs a number from 0 to 65535');
  }
  return { dataFolder: resolve(values.data ?? usualFolder), port, open: values.open ?? false };
}
