import { describe, expect, it, vi } from 'vitest';
import { createFolderLooks } from '../../../../../electron/core/sharing/taking-in/folder-looks';
import type { FolderLook } from '../../../../../electron/core/sharing/taking-in/library-folder';
import type { World } from '../../../../../electron/core/world';

const there: FolderLook = { state: 'there', files: [] };
const away: FolderLook = { state: 'missing', files: [] };

/** A journal whose patience ends when the test says so, over a drive that answers when the test says so. */
function hanging() {
  const emit = vi.fn();
  const overdue: (() => void)[] = [];
  const world: World = {
    dataFolder: '',
    device: 'test',
    now: () => 0,
    newId: () => 'id',
    schedule: action => {
      overdue.push(action);
      return () => undefined;
    },
    emit,
    kdf: 'calibrate',
  };
  const asked: { readonly folder: string; readonly answer: (look: FolderLook) => void }[] = [];
  const look = createFolderLooks(folder => new Promise(resolve => asked.push({ folder, answer: resolve })));
  const open = { world, ended: new AbortController().signal };
  const tire = () => {
    for (const action of overdue.splice(0)) action();
  };
  return { look: (folder: string) => look(open, folder), asked, emit, tire };
}

describe('looking into shared folders', () => {
  it('is done once for all who ask, and in one folder after another', async () => {
    const { look, asked } = hanging();
    const answers = ['a', 'a', 'b', 'a'].map(look);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.answer(there);
    await vi.waitFor(() => expect(asked.map(({ folder }) => folder)).toEqual(['a', 'b']));
    asked[1]?.answer(away);
    expect(await Promise.all(answers)).toEqual([there, there, away, there]);
  });

  it('says that a drive that hangs is away, and tells when it is not', async () => {
    const { look, asked, emit, tire } = hanging();
    const first = look('a');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    tire();
    expect(await first).toEqual(away);
    const second = look('a');
    tire();
    expect(await second).toEqual(away);
    expect(asked).toHaveLength(1);
    asked[0]?.answer(there);
    await vi.waitFor(() => expect(emit).toHaveBeenCalledWith('sharingChanged', null));
  });

  it('says what was there the last time while the drive hangs, and nothing more when that is still so', async () => {
    const { look, asked, emit, tire } = hanging();
    const first = look('a');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.answer(there);
    expect(await first).toEqual(there);
    const second = look('a');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    tire();
    expect(await second).toEqual(there);
    asked[1]?.answer(there);
    expect(await look('a')).toEqual(there);
    const third = look('a');
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    asked[2]?.answer(there);
    expect(await third).toEqual(there);
    expect(emit).not.toHaveBeenCalled();
  });
});
