import { describe, expect, it } from 'vitest';
import { createSaver, type Saver } from '../../../../renderer/features/journal/entry/saver';
import { JournalError } from '../../../../shared/contract/errors';
import type { EntryChanges, EntryView } from '../../../../shared/contract/journal';
import { blankContent, type Entry } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';

const entry: Entry = {
  ...blankContent('advice', '2026-11-12'),
  id: asId.entry('e1'),
  title: 'Ring home',
  body: 'before ten',
  createdAt: 1,
  updatedAt: 1,
  revision: 1,
  links: [],
  mentions: [],
  trail: [],
  binnedAt: null,
};

const viewOf = (state: Entry): EntryView => ({
  entry: state,
  people: [],
  tags: [],
  attachments: [],
  links: [],
  backlinks: [],
  answers: [],
  answeredBy: [],
  mentions: [],
  waitsFor: [],
  seenAt: null,
  conversation: null,
  trail: [],
});

/** A core of one entry that can be told to refuse, and a clock that runs only when asked. */
function scene() {
  const disk = { entry, refuse: null as JournalError | null };
  const pauses: (() => void)[] = [];
  const save = async (revision: number, changes: EntryChanges): Promise<EntryView> => {
    await Promise.resolve();
    if (disk.refuse !== null) throw disk.refuse;
    if (revision !== disk.entry.revision) throw new JournalError('changed-elsewhere');
    disk.entry = { ...disk.entry, ...changes, revision: revision + 1 };
    return viewOf(disk.entry);
  };
  const saver: Saver = createSaver(entry, {
    save,
    load: async () => viewOf(disk.entry),
    now: () => 500,
    after: (_delay, action) => {
      pauses.push(action);
      return () => {
        pauses.splice(pauses.indexOf(action), 1);
      };
    },
    onKept: () => undefined,
  });
  return { disk, pauses, saver };
}

describe('a saver', () => {
  it('waits for a pause, and each change starts the pause again', () => {
    const { pauses, saver } = scene();
    saver.edit({ title: 'R' });
    saver.edit({ title: 'Ri' });
    expect(pauses).toHaveLength(1);
  });

  it('hands everything over when asked, also what was typed while a save was under way', async () => {
    const { disk, saver } = scene();
    saver.edit({ title: 'First' });
    const first = saver.flush();
    saver.edit({}, () => 'typed meanwhile');
    await Promise.all([first, saver.flush()]);
    expect(disk.entry).toMatchObject({ title: 'First', body: 'typed meanwhile', revision: 3 });
    expect(saver.isClean()).toBe(true);
  });

  it('keeps the text and reports the failure when the disk is full, and saves it on the next try', async () => {
    const { disk, saver } = scene();
    disk.refuse = new JournalError('disk-full');
    saver.edit({}, () => 'precious');
    await expect(saver.flush()).rejects.toMatchObject({ code: 'disk-full' });
    expect(saver.content().body).toBe('precious');
    disk.refuse = null;
    saver.retry();
    await saver.flush();
    expect(disk.entry.body).toBe('precious');
  });

  it('joins a change made elsewhere to another part of the entry', async () => {
    const { disk, saver } = scene();
    disk.entry = { ...disk.entry, status: 'trying', revision: 2 };
    saver.edit({}, () => 'mine');
    await saver.flush();
    expect(disk.entry).toMatchObject({ status: 'trying', body: 'mine', revision: 3 });
  });

  it('keeps both texts when the same part was changed elsewhere', async () => {
    const { disk, saver } = scene();
    disk.entry = { ...disk.entry, body: 'theirs', revision: 2 };
    saver.edit({}, () => 'mine');
    await expect(saver.flush()).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(saver.snapshot().save.kind).toBe('conflict');
    expect([disk.entry.body, saver.content().body]).toEqual(['theirs', 'mine']);
    await saver.takeTheirs();
    expect(saver.content().body).toBe('theirs');
    expect(saver.snapshot()).toMatchObject({ bodyVersion: 1, save: { kind: 'saved' } });
  });

  it('takes a newer state over while nothing is unsaved, and never over what is', () => {
    const { saver } = scene();
    saver.meet({ ...entry, body: 'restored', revision: 2 });
    expect(saver.content().body).toBe('restored');
    expect(saver.snapshot().bodyVersion).toBe(1);
    saver.edit({}, () => 'mine');
    saver.meet({ ...entry, body: 'again', revision: 3 });
    expect(saver.content().body).toBe('mine');
  });
});
