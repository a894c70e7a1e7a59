import { type ErrorCode, JournalError } from '../../../shared/contract/errors';
import type { VaultFinding, VaultMethods, VaultStatus } from '../../../shared/contract/vault';
import type { Journal } from '../../../shared/domain/journal';
import { isBackup } from '../backups/generations';
import type { Handlers } from '../handlers';
import { finishErasing } from '../journal/finish-erasing';
import { settingsOf } from '../journal/settings';
import { sweepUnnamedFiles } from '../journal/unnamed-files';
import { discardDamagedCopies } from '../sharing/person-desk/erasing/damaged-copies';
import {
  createVault,
  type Finding,
  inspectVault,
  isDamage,
  nodeDisk,
  type OpenVault,
  type OpenVaultOptions,
  openVault,
  systemEnvironment,
} from '../vault';
import { recoveryKeyGroups } from '../vault/recovery-key';
import type { World } from '../world';
import { deviceHandlers, withDeviceSecret } from './device-unlock';
import { orClosed } from './or-closed';
import { estimatePassphrase, requireStrongPassphrase, suggestPassphrase } from './passphrase';
import type { PathGrants } from './path-grants';
import { createSample, removeOldSamples } from './sample-vault';
import type { SecretTries } from './secret-tries';
import { seenIn } from './seen-store';
import { journalSchema, type Session } from './session';
import { readVaultLocation, usualFolder, type VaultLocation, writeVaultLocation } from './vault-location';

/** Creating, opening and closing the journal. */
export function vaultHandlers(
  world: World,
  session: Session,
  grants: PathGrants,
  tries: SecretTries,
): Handlers<keyof VaultMethods> {
  const environment = systemEnvironment(world.device);
  const seen = seenIn(nodeDisk, world.dataFolder);
  /** The new recovery key until the head has shown that she wrote it down; gone when the journal closes. */
  let unconfirmed: { readonly vault: string; readonly key: string } | null = null;

  const noteLocation = (location: VaultLocation) => writeVaultLocation(nodeDisk, world.dataFolder, location);

  async function status(): Promise<VaultStatus> {
    return session.isOpen() ? openStatus(session) : closedStatus(world);
  }

  async function requireLocation(): Promise<VaultLocation> {
    const location = await readVaultLocation(nodeDisk, world.dataFolder);
    if (location === null) throw new JournalError('folder-missing');
    return location;
  }

  async function unlock(
    openedBy: 'secret' | 'device',
    open: (folder: string) => Promise<OpenVault<Journal>>,
  ): Promise<VaultStatus> {
    requireClosed();
    const obtain = async () => {
      const vault = await open((await requireLocation()).folder);
      return orClosed(vault, () => finishErasing(vault));
    };
    await session.begin(obtain, false, openedBy);
    const { vault } = session.current();
    // Nobody waits for it; what the disk refuses, or closing cuts short, is left for the next time.
    void Promise.allSettled([sweepUnnamedFiles(vault)]);
    // The place stands there already. When the time cannot be noted beside it, the journal is open all the same.
    await Promise.allSettled([noteLocation({ folder: vault.folder, lastOpenedAt: world.now() })]);
    return status();
  }

  function requireClosed(): void {
    if (session.isOpen()) throw new JournalError('not-allowed');
  }

  function holdRecoveryKey(key: string): void {
    const { vault, ended } = session.current();
    unconfirmed = { vault: vault.id, key };
    ended.addEventListener('abort', () => {
      unconfirmed = null;
    });
  }

  return {
    vaultStatus: status,
    estimatePassphrase: ({ passphrase }) => estimatePassphrase(passphrase),
    suggestPassphrase: () => ({ passphrase: suggestPassphrase() }),
    createVault: async ({ passphrase, folder }) => {
      requireClosed();
      requireStrongPassphrase(passphrase);
      const place = folder === null ? usualFolder(world.dataFolder) : grants.pathOf(folder);
      let recoveryKey = '';
      await session.begin(async () => {
        const created = await createVault<Journal>({
          ...journalSchema,
          folder: place,
          passphrase,
          kdf: world.kdf,
          environment,
          seen,
        });
        recoveryKey = created.recoveryKey;
        return orClosed(created.vault, () => noteLocation({ folder: place, lastOpenedAt: world.now() }));
      }, false);
      holdRecoveryKey(recoveryKey);
      return { recoveryKey };
    },
    confirmRecoveryKey: async ({ groups }) => {
      const { vault } = session.current();
      const key = unconfirmed?.vault === vault.id ? unconfirmed.key : null;
      const confirmed = key !== null && groupsMatch(key, groups);
      if (confirmed) {
        await vault.confirmRecoveryKey();
        unconfirmed = null;
      }
      return { confirmed };
    },
    useVaultFolder: async ({ folder }) => {
      requireClosed();
      const place = grants.pathOf(folder);
      const found = await inspectVault(place, environment);
      if (found.state === 'absent' || found.state === 'folder-missing') throw new JournalError('no-vault');
      if (await isBackup(nodeDisk, place)) throw new JournalError('no-vault', { backup: true });
      await noteLocation({ folder: place, lastOpenedAt: null });
      return status();
    },
    unlockVault: ({ secret }) =>
      unlock('secret', async folder => {
        const found = await inspectVault(folder, environment);
        return tries.attempt(found.state === 'present' ? found.id : null, () =>
          openForWhatIsAllowed({ ...journalSchema, folder, secret, environment, seen }),
        );
      }),
    ...deviceHandlers(world.device, session, tries, async () => {
      const location = await readVaultLocation(nodeDisk, world.dataFolder);
      return location === null ? null : inspectVault(location.folder, environment);
    }),
    unlockByDevice: ({ secret }) =>
      unlock('device', folder =>
        withDeviceSecret(world.device, secret, device =>
          openForWhatIsAllowed({ ...journalSchema, folder, secret: device, environment, seen }),
        ),
      ),
    lockVault: () => session.close('asked'),
    stayOpen: session.stayOpen,
    startPrinting: () => {
      session.current();
    },
    readyToClose: session.readyToClose,
    acceptDamage: async () => {
      await session.current().vault.acceptDamage();
      return status();
    },
    discardDamagedCopies: async () => ({ removed: await discardDamagedCopies(session.current()) }),
    changePassphrase: async ({ secret, next }) => {
      const { vault } = session.current();
      requireStrongPassphrase(next);
      await tries.attempt(vault.id, () => vault.changePassphrase(secret, next, world.kdf));
    },
    renewRecoveryKey: async ({ secret }) => {
      const { vault } = session.current();
      const recoveryKey = await tries.attempt(vault.id, () => vault.renewRecoveryKey(secret));
      holdRecoveryKey(recoveryKey);
      return { recoveryKey };
    },
    renewAllKeys: async ({ passphrase }) => {
      const { vault } = session.current();
      const onProgress = (done: number, total: number) =>
        world.emit('progress', { task: 'renew-keys', done, total });
      const recoveryKey = await tries.attempt(vault.id, () => vault.renewAllKeys(passphrase, onProgress));
      holdRecoveryKey(recoveryKey);
      return { recoveryKey };
    },
    openSampleJournal: async () => {
      requireClosed();
      await session.begin(async () => {
        await removeOldSamples(world.dataFolder);
        return createSample(world);
      }, true);
      return status();
    },
    vaultFacts: async () => {
      const { vault } = session.current();
      const { entries, attachments } = vault.db.data;
      const files = await vault.listAttachments();
      return {
        folder: vault.folder,
        entries: Object.values(entries).filter(entry => entry.binnedAt === null).length,
        attachments: Object.keys(attachments).length,
        size: vault.stats().segmentBytes + files.reduce((sum, file) => sum + file.sealedBytes, 0),
        damagedCopies: await vault.countDamaged(),
      };
    },
  };
}

/** What a disk says that can still be read. */
const takesNothing: ReadonlySet<ErrorCode> = new Set(['read-only-folder', 'write-refused', 'disk-full']);

/** A journal whose disk is full or does not allow writing can still be read. */
async function openForWhatIsAllowed(options: OpenVaultOptions<Journal>): Promise<OpenVault<Journal>> {
  try {
    return await openVault(options);
  } catch (error) {
    if (!(error instanceof JournalError && takesNothing.has(error.code))) throw error;
    return openVault({ ...options, readOnly: true });
  }
}

function openStatus(session: Session): VaultStatus {
  const { vault, sample } = session.current();
  return {
    state: 'open',
    sample,
    access: vault.access(),
    recoveryKeyConfirmed: sample || vault.recoveryKeyConfirmed(),
    idleMinutes: settingsOf(vault.db.data).idleMinutes,
    findings: vault.opened.findings.map(describeFinding),
  };
}

async function closedStatus({ dataFolder, device }: World): Promise<VaultStatus> {
  const location = await readVaultLocation(nodeDisk, dataFolder);
  if (location === null) return { state: 'unreadable', reason: 'folder-missing' };
  const { folder, lastOpenedAt } = location;
  const found = await inspectVault(folder, systemEnvironment(device));
  switch (found.state) {
    case 'absent':
    case 'folder-missing':
      // A journal was there once: its place is empty now, and nothing may be made in its stead unasked.
      return lastOpenedAt === null && folder === usualFolder(dataFolder)
        ? { state: 'absent' }
        : { state: 'unreadable', reason: 'folder-missing' };
    case 'newer-format':
      return { state: 'unreadable', reason: 'newer-format' };
    case 'damaged-header':
      return { state: 'locked', lastOpenedAt, damagedHeader: true };
    case 'present':
      return { state: 'locked', lastOpenedAt, damagedHeader: false };
  }
}

function describeFinding(finding: Finding): VaultFinding {
  const count = 'count' in finding ? finding.count : 'frames' in finding ? finding.frames : 0;
  const isRemains = finding.kind === 'header-recovered' && finding.from === 'remains';
  return { kind: isRemains ? 'header-remains' : finding.kind, count, damage: isDamage(finding) };
}

/** Two groups at least, so that one lucky guess does not pass for a written note. */
function groupsMatch(key: string, groups: Readonly<Record<string, string>>): boolean {
  const expected = recoveryKeyGroups(key);
  const typed = Object.entries(groups);
  return (
    typed.length >= 2 &&
    typed.every(([position, text]) => {
      const group = expected[Number(position)];
      return group !== undefined && recoveryKeyGroups(text)[0] === group;
    })
  );
}
