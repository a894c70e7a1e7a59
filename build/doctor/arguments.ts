import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked for. Paths are absolute. */
export type Request = {
  readonly folder: string;
  readonly json: boolean;
  /** Null: without a secret. */
  readonly secret: 'passphrase' | 'recovery-key' | null;
  readonly repairInto: string | null;
};

const options = {
  json: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  'recovery-key': { type: 'boolean', default: false },
  'repair-into': { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Not said which: what does not belong here may be a passphrase.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Null when this is not how the doctor is called. `from`: the folder that relative paths start at. */
export function readArguments(args: readonly string[], from: string): Request | null {
  const parsed = parse(args);
  const [folder, ...more] = parsed?.positionals ?? [];
  if (parsed === null || folder === undefined || folder === '' || more.length > 0) return null;
  const { json, verify, 'recovery-key': byKey, 'repair-into': target } = parsed.values;
  if (target === '') return null;
  const needed = verify || byKey || target !== undefined;
  return {
    folder: resolve(from, folder),
    json,
    secret: needed ? (byKey ? 'recovery-key' : 'passphrase') : null,
    repairInto: target === undefined ? null : resolve(from, target),
  };
}
