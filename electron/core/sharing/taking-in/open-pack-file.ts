import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { JournalError } from '../../../../shared/contract/errors';
import type { PackSource } from '../../../../shared/contract/sharing';
import type { PackProblem } from '../../../../shared/domain/sharing/pack';
import type { OpenJournal } from '../../journal/open-journal';
import { requireRecord } from '../../network/records/stamps';
import { ownIdentityOf } from '../identity';
import { lockOfPack, openPack, type PackKey, readPackFile } from '../packs';
import { oneAtATime } from '../packs/one-at-a-time';
import type { OpenedPack, OpenedPacks } from './opened-packs';

type Asked = { readonly source: PackSource; readonly passphrase: string | null };

/** Opens a pack of strangers and holds it; nothing of it is in the journal. Fails with `pack-refused`, and as reading a file does. */
export async function openPackFile(
  open: OpenJournal,
  packs: OpenedPacks,
  { source, passphrase }: Asked,
): Promise<OpenedPack> {
  const file = await bytesOf(open, source);
  const locked = lockOfPack(file);
  if (locked.kind === 'refused') throw refused(locked.problem);
  const key = keyFor(open, passphrase);
  if (key === null) {
    throw refused(
      locked.lock === 'identity' ? { kind: 'wrong-key' } : { kind: 'other-lock', needs: locked.lock },
    );
  }
  packs.makeRoom(open, file.length);
  const reading =
    key.kind === 'passphrase' ? await oneAtATime(() => openPack(file, key)) : await openPack(file, key);
  if (open.ended.aborted) throw new JournalError('locked');
  if (reading.kind === 'refused') throw refused(reading.problem);
  const opened: OpenedPack = {
    id: open.world.newId(),
    pack: reading.pack,
    lock: locked.lock,
    file: fileDigest(file),
    library: source.kind === 'library' ? source.circle : null,
    size: file.length,
    shown: new Map(),
  };
  packs.hold(open, opened);
  return opened;
}

/** What names a file whatever it is called: SHA-256 of its bytes, in hexadecimal. */
export function fileDigest(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}

function bytesOf({ vault }: OpenJournal, source: PackSource): Promise<Uint8Array> | Uint8Array {
  if (source.kind === 'bytes') return source.bytes;
  const { folder } = requireRecord(vault.db.data.libraries, source.circle);
  return readPackFile(join(folder, source.file));
}

/** `null` without a passphrase while the head has no card of her own. */
function keyFor({ vault }: OpenJournal, passphrase: string | null): PackKey | null {
  if (passphrase !== null) return { kind: 'passphrase', passphrase };
  const own = ownIdentityOf(vault.db.data);
  return own === null ? null : { kind: 'identity', identity: own.identity };
}

function refused({ kind, ...facts }: PackProblem): JournalError {
  return new JournalError('pack-refused', { problem: kind, ...facts });
}
