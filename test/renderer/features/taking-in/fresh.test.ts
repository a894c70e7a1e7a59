import { describe, expect, it } from 'vitest';
import { awayFolders, freshPacks } from '../../../../renderer/features/taking-in/library/fresh';
import type { LibraryFile, LibraryView } from '../../../../shared/contract/sharing';
import type { CircleId } from '../../../../shared/domain/ids';

const file = (name: string, changedAt: number): LibraryFile => ({
  file: name,
  size: 1,
  changedAt,
  lock: 'passphrase',
  opened: null,
  problem: null,
});
const library = (name: string, fresh: readonly LibraryFile[]): LibraryView => ({
  circle: { id: name as CircleId, name, inBin: false },
  folder: name,
  state: 'there',
  fresh,
});

it('says which folders could not be looked into', () => {
  const away = { ...library('Estuary', []), state: 'missing' as const };
  expect(awayFolders([library('Harbour', []), away])).toEqual([away]);
});

describe('new packs', () => {
  it('of all circles stand together, the latest first', () => {
    const found = freshPacks([
      library('Harbour', [file('b.age', 20), file('d.age', 5)]),
      library('Estuary', [file('a.age', 30), file('c.age', 10)]),
    ]);
    expect(found.map(pack => `${pack.circle.name} ${pack.file.file}`)).toEqual([
      'Estuary a.age',
      'Harbour b.age',
      'Estuary c.age',
      'Harbour d.age',
    ]);
  });
});
