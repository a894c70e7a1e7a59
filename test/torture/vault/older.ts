import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../electron/core/journal/migrations';
import type { Disk } from '../../../electron/core/vault';
import { type OpenVault, openVault, type StoredCollections } from '../../../electron/core/vault';
import { emptyJournal } from '../../../shared/domain/journal';
import { unsyncedDisk } from '../disks/broken';
import { type FolderImage, readImage, withImage } from './folder-image';
import { environmentOn } from './tortured-vault';

/** The frozen journals of earlier data versions, of either format. */
const frozen = [
  'format-1/data-1',
  'format-1/data-2',
  'format-1/data-3',
  'format-1/lived-1',
  'format-1/lived-2',
  'format-1/lived-3',
  'format-2/data-1',
  'format-2/data-2',
  'format-2/data-3',
] as const;

/** A journal of an earlier data version. */
export interface Older {
  readonly name: string;
  readonly image: FolderImage;
  readonly recoveryKey: string;
  /** What it holds once it is brought to the present version, and after each of `steps`. */
  readonly states: readonly StoredCollections[];
  /** The names of its attachments' files, and their bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export type OpenOlder = OpenVault<StoredCollections>;

/** Opens it as the present app does. */
export const openOlder = (
  folder: string,
  { recoveryKey }: Pick<Older, 'recoveryKey'>,
  disk: Disk,
): Promise<OpenOlder> =>
  openVault<StoredCollections>({
    folder,
    secret: { kind: 'recovery-key', recoveryKey },
    empty: emptyJournal,
    dataVersion: Math.max(...migrations.map(({ to }) => to)),
    migrations,
    environment: environmentOn(disk),
  });

const saveOne = (vault: OpenOlder, id: string): Promise<void> =>
  vault.commit(data => ({ ...data, drafts: { ...data['drafts'], [id]: { text: id } } }));

/** What is done with it once it is open: a save, and the first new header, which is of the present format. */
export const steps: readonly ((vault: OpenOlder) => Promise<void>)[] = [
  vault => saveOne(vault, 'first'),
  vault => vault.confirmRecoveryKey(),
  vault => saveOne(vault, 'second'),
];

/** After so many steps the header has been written. */
export const HEADER_WRITTEN = 2;

/** What came of opening and working: how many steps, and what each left. */
export const workOn = async (vault: OpenOlder, done: (state: StoredCollections) => void): Promise<void> => {
  for (const step of steps) {
    await step(vault);
    done(structuredClone({ ...vault.db.data }));
  }
};

const filesOf = async (vault: OpenOlder): Promise<ReadonlyMap<string, Buffer>> => {
  const files = await vault.listAttachments();
  return new Map(
    await Promise.all(files.map(async ({ id }) => [id, await vault.readAttachment(id)] as const)),
  );
};

const keysIn = (home: string, format: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(home, format, 'recovery-keys.txt'), 'utf8')
      .split('\n')
      .map(line => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
  );

/** One of them, by the name it has among the fixtures. The torture is run in the project's folder. */
export const prepareOlder = async (home: string, name: string): Promise<Older> => {
  const frozenIn = join(process.cwd(), 'test', 'fixtures', 'vaults');
  const image = readImage(join(frozenIn, name));
  const recoveryKey = keysIn(frozenIn, name.slice(0, name.indexOf('/'))).get(name) ?? '';
  return withImage(home, image, async folder => {
    const vault = await openOlder(folder, { recoveryKey }, unsyncedDisk);
    const states = [structuredClone({ ...vault.db.data })];
    await workOn(vault, state => states.push(state));
    const files = await filesOf(vault);
    await vault.close();
    return { name, image, recoveryKey, states, files };
  });
};

/** All of them. */
export const prepareAllOlder = async (home: string): Promise<readonly Older[]> => {
  const older: Older[] = [];
  for (const name of frozen) older.push(await prepareOlder(home, name));
  return older;
};
