import { journalSchema } from '../../../electron/core/session/session';
import { cheapestKdfCost, createVault, systemEnvironment } from '../../../electron/core/vault';
import { blankContent, type Entry } from '../../../shared/domain/entry';
import { asId } from '../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../shared/domain/journal';
import { defaultThemes } from '../../../shared/domain/theme';
import { passphrase, type RunningCore } from '../../electron/core/running-core';
import { writeJournal } from './journal';
import { createRandom, type Random } from './random';

/** What opens a journal that `fillVault` wrote. */
export const secret = { kind: 'passphrase', passphrase } as const;

/** Writes a vault with a generated journal of `size` entries, and what `add` puts around them. */
export async function fillVault(
  folder: string,
  size: number,
  add: (journal: Journal) => Journal = journal => journal,
): Promise<void> {
  const environment = systemEnvironment('bench-device');
  const { vault } = await createVault<Journal>({
    ...journalSchema,
    folder,
    passphrase,
    kdf: cheapestKdfCost,
    environment,
  });
  await vault.commit(() => add(writtenJournal(size)));
  await vault.confirmRecoveryKey();
  await vault.close();
}

/** A generated journal of `size` entries and nothing around them. */
export function writtenJournal(size: number): Journal {
  const random = createRandom(2);
  const entries = Object.fromEntries(writeJournal(size).map(document => entryOf(document, random)));
  return { ...emptyJournal, entries };
}

/** Waits until the search index was complete `builds` times. */
export async function indexReady(core: RunningCore, builds: number): Promise<void> {
  while (core.events.filter(event => event.name === 'searchReady').length < builds) {
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** An id that is the same for the same seed. */
export function seededId(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function entryOf(
  document: ReturnType<typeof writeJournal>[number],
  random: Random,
): readonly [string, Entry] {
  const id = asId.entry(seededId(random));
  const themes = defaultThemes.filter(theme => document.themes.includes(theme.name)).map(theme => theme.id);
  const entry: Entry = {
    ...blankContent(document.kind, document.date),
    id,
    status: document.status,
    title: document.title,
    body: document.body,
    themes,
    tags: document.tags,
    people: document.people,
    pinned: document.pinned,
    createdAt: document.updatedAt,
    updatedAt: document.updatedAt,
    revision: 1,
    links: [],
    mentions: [],
    trail: [],
    binnedAt: null,
  };
  return [id, entry];
}
