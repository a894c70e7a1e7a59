import { describe, expect, it } from 'vitest';
import {
  createRecordSaver,
  type Kept,
  type RecordSaver,
} from '../../../../renderer/records/draft/record-saver';
import { JournalError } from '../../../../shared/contract/errors';

type Content = { readonly role: string; readonly notes: string };

/** A disk that keeps one record, as the core does; `fail` makes the next save fail. */
function diskWith(content: Content) {
  let kept: Kept<Content> = { revision: 1, content };
  let failure: JournalError | null = null;
  const saves: Partial<Content>[] = [];
  const pauses: (() => void)[] = [];
  const save = async (changes: Partial<Content>, revision: number): Promise<Kept<Content>> => {
    await Promise.resolve();
    if (failure !== null) {
      const error = failure;
      failure = null;
      throw error;
    }
    if (revision !== kept.revision) throw new JournalError('changed-elsewhere');
    saves.push(changes);
    kept = { revision: revision + 1, content: { ...kept.content, ...changes } };
    return kept;
  };
  return {
    saves,
    kept: () => kept,
    fail: (error: JournalError) => {
      failure = error;
    },
    changeElsewhere: (changes: Partial<Content>) => {
      kept = { revision: kept.revision + 1, content: { ...kept.content, ...changes } };
      return kept;
    },
    pauseEnds: () => pauses.at(-1)?.(),
    saver: (): RecordSaver<Content> =>
      createRecordSaver(kept, {
        save,
        load: () => Promise.resolve(kept),
        now: () => 1_000,
        after: (_delay, action) => {
          pauses.push(action);
          return () => {
            const at = pauses.indexOf(action);
            if (at !== -1) pauses.splice(at, 1);
          };
        },
      }),
  };
}

const start = { role: 'Head', notes: '' };

describe('a record being written', () => {
  it('shows what is typed at once and saves it after a pause', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    saver.edit({ role: 'Headteacher' });
    expect(saver.snapshot().content.role).toBe('Headteacher');
    expect(saver.snapshot().state.kind).toBe('saving');
    expect(disk.saves).toEqual([]);
    disk.pauseEnds();
    await saver.flush();
    expect(disk.kept().content.role).toBe('Headteacher');
    expect(saver.snapshot().state).toEqual({ kind: 'saved', at: 1_000 });
  });

  it('saves what is typed while a save is under way, before flush resolves', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    saver.edit({ role: 'A' });
    const flushed = saver.flush();
    saver.edit({ notes: 'B' });
    await flushed;
    expect(disk.kept().content).toEqual({ role: 'A', notes: 'B' });
  });

  it('keeps the words when the disk refuses them, says so, and saves them when asked again', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    disk.fail(new JournalError('disk-full'));
    saver.edit({ notes: 'Not to be lost' });
    await expect(saver.flush()).rejects.toMatchObject({ code: 'disk-full' });
    expect(saver.snapshot()).toMatchObject({
      content: { notes: 'Not to be lost' },
      state: { kind: 'failed', failure: { code: 'disk-full' } },
    });
    await saver.flush();
    expect(disk.kept().content.notes).toBe('Not to be lost');
    expect(saver.snapshot().state.kind).toBe('saved');
  });

  it('saves on top of a change elsewhere that touched other words', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    disk.changeElsewhere({ role: 'Executive head' });
    saver.edit({ notes: 'Mine' });
    await saver.flush();
    expect(disk.kept().content).toEqual({ role: 'Executive head', notes: 'Mine' });
    expect(saver.snapshot().content.role).toBe('Executive head');
  });

  it('asks when the same words were changed elsewhere, with both at hand, and writes neither over the other', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    disk.changeElsewhere({ notes: 'Theirs' });
    saver.edit({ notes: 'Mine' });
    await expect(saver.flush()).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(saver.snapshot().state).toEqual({
      kind: 'conflict',
      mine: { notes: 'Mine' },
      theirs: { role: 'Head', notes: 'Theirs' },
    });
    expect(disk.kept().content.notes).toBe('Theirs');
    saver.edit({ role: 'Headteacher' });
    disk.pauseEnds();
    expect(disk.kept().content).toEqual({ role: 'Head', notes: 'Theirs' });
  });

  it('saves mine when the head keeps it', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    disk.changeElsewhere({ notes: 'Theirs' });
    saver.edit({ notes: 'Mine' });
    await expect(saver.flush()).rejects.toBeInstanceOf(JournalError);
    saver.keepMine();
    await saver.flush();
    expect(disk.kept().content.notes).toBe('Mine');
  });

  it('shows theirs when the head takes it, and still saves what they did not touch', async () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    disk.changeElsewhere({ notes: 'Theirs' });
    saver.edit({ notes: 'Mine', role: 'Headteacher' });
    await expect(saver.flush()).rejects.toBeInstanceOf(JournalError);
    const { version } = saver.snapshot();
    saver.takeTheirs();
    await saver.flush();
    expect(disk.kept().content).toEqual({ role: 'Headteacher', notes: 'Theirs' });
    expect(saver.snapshot().content.notes).toBe('Theirs');
    expect(saver.snapshot().version).toBeGreaterThan(version);
  });

  it('takes over a newer state only while nothing is unsaved', () => {
    const disk = diskWith(start);
    const saver = disk.saver();
    saver.meet({ revision: 2, content: { role: 'New', notes: '' } });
    expect(saver.snapshot().content.role).toBe('New');
    saver.edit({ notes: 'Typing' });
    saver.meet({ revision: 3, content: { role: 'Newer', notes: 'x' } });
    expect(saver.snapshot().content).toEqual({ role: 'New', notes: 'Typing' });
  });
});
