import { randomBytes } from 'node:crypto';
import type { Journal } from '../../../../shared/domain/journal';
import type { OwnIdentity } from '../../../../shared/domain/sharing/card';
import type { OpenJournal } from '../../journal/open-journal';
import type { Card } from './card';
import { cardOf, type Identity, makeIdentity, readIdentity } from './identity';

/** The head as she is to others: her keys, what she calls herself, and the card of both. */
export type Own = { readonly identity: Identity; readonly name: string; readonly card: Card };

/** Worked out once for each state of what is kept, and gone with it. */
const known = new WeakMap<OwnIdentity, Own>();

/** `null` until she made a card. Fails with `vault-damaged` when her keys can be none. */
export function ownIdentityOf({ identity: kept }: Pick<Journal, 'identity'>): Own | null {
  const stored = kept['current'];
  if (stored === undefined) return null;
  const before = known.get(stored);
  if (before !== undefined) return before;
  const { name, ...keys } = stored;
  const identity = readIdentity(keys);
  const own = { identity, name, card: cardOf(identity, name) };
  known.set(stored, own);
  return own;
}

/** Makes her keys when there are none; otherwise only what she calls herself changes. Fails with `bad-input` for a name that cannot be shown. */
export async function keepOwnIdentity({ vault, world }: OpenJournal, name: string): Promise<void> {
  await vault.patch(journal => {
    const identity = ownIdentityOf(journal)?.identity ?? makeIdentity(randomBytes);
    return { identity: { current: { ...identity, name: cardOf(identity, name).name } } };
  });
  world.emit('sharingChanged', null);
}
