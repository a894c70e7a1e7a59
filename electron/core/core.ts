import { type Failure, JournalError, type Reply } from '../../shared/contract/errors';
import type { Events } from '../../shared/contract/events';
import type { CoreMethodName, Input, Output } from '../../shared/contract/methods';
import { parseInput } from '../../shared/contract/schemas';
import { transferSchemas } from '../../shared/contract/transfer-schemas';
import type { PathGrant } from '../../shared/domain/ids';
import { createBackups } from './backups/backups';
import { backupHandlers } from './backups/handlers';
import { type Handlers, handlersLater } from './handlers';
import { journalHandlers } from './journal/handlers';
import { networkHandlers } from './network/handlers';
import { vaultHandlers } from './session/handlers';
import { createPathGrants } from './session/path-grants';
import { requireProof, requireProofToChange } from './session/proof';
import { createSecretTries } from './session/secret-tries';
import { createSession, type Session } from './session/session';
import { sharingHandlers } from './sharing/handlers';
import { type Disk, nodeDisk } from './vault';
import type { World } from './world';

/** The whole product without a window: what both hosts talk to. */
export type Core = {
  /** Answers one call; never rejects. */
  readonly call: <Name extends CoreMethodName>(name: Name, input: unknown) => Promise<Reply<Output<Name>>>;
  /** Allows one path that the head chose. */
  readonly grant: (path: string) => PathGrant;
  /** How many windows must be asked before the journal closes. */
  readonly setWindows: (count: number) => void;
  /** Closes the journal, if one is open; never rejects. What could not be tidied is closed all the same. */
  readonly lock: (reason: Events['closing']['reason']) => Promise<void>;
};

/** `placeDisk`: the disk on which backups are kept, which may hang or be gone. */
export function createCore(world: World, placeDisk: Disk = nodeDisk): Core {
  const backups = createBackups(world, () => session.current(), placeDisk);
  const session: Session = createSession(world, backups.watch);
  const grants = createPathGrants(world.newId);
  const tries = createSecretTries(nodeDisk, world.dataFolder, world.now);
  const vault = vaultHandlers(world, session, grants, tries);
  const journal = journalHandlers(session.current, grants, session.applySettings);
  const handlers: Handlers<CoreMethodName> = {
    ...vault,
    ...withBackupsTold(vault, backups.keysChanged),
    ...backupHandlers(world, backups, session, grants, tries, async () => vault.vaultStatus(undefined)),
    ...journal,
    saveSettings: input => {
      requireProofToChange(session, input);
      return journal.saveSettings(input);
    },
    ...networkHandlers(session.current, grants),
    ...sharingHandlers(session.current, grants),
    ...handlersLater(transferSchemas, async () =>
      (await import('./transfer/handlers')).transferHandlers(session.current, grants),
    ),
  };

  async function call<Name extends CoreMethodName>(name: Name, input: unknown): Promise<Reply<Output<Name>>> {
    try {
      const handle: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> = handlers[name];
      const parsed = parseInput(name, input);
      requireProof(session, name);
      return { ok: true, value: await handle(parsed) };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  }

  async function lock(reason: Events['closing']['reason']): Promise<void> {
    await Promise.allSettled([session.close(reason)]);
  }

  return { call, grant: grants.grant, setWindows: session.setWindows, lock };
}

type Renewing = 'changePassphrase' | 'renewRecoveryKey' | 'renewAllKeys' | 'dropDevice';

/** What renews a passphrase or keys, with backups told once it is done: the old ones are to open none of them. */
function withBackupsTold(
  { changePassphrase, renewRecoveryKey, renewAllKeys, dropDevice }: Handlers<Renewing>,
  tell: () => void,
): Handlers<Renewing> {
  const thenTell =
    <In, Out>(task: (input: In) => Out | Promise<Out>) =>
    async (input: In): Promise<Out> => {
      const value = await task(input);
      tell();
      return value;
    };
  return {
    changePassphrase: thenTell(changePassphrase),
    renewRecoveryKey: thenTell(renewRecoveryKey),
    renewAllKeys: thenTell(renewAllKeys),
    dropDevice: thenTell(dropDevice),
  };
}

/** Only codes and counts leave the core; the message of an unforeseen error may hold anything, so it stays. */
export function failureOf(error: unknown): Failure {
  return error instanceof JournalError
    ? { code: error.code, details: error.details }
    : { code: 'unexpected', details: {} };
}
