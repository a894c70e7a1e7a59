import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import {
  addFindings,
  checkedSharing,
  forgetChecked,
} from '../../../../../electron/core/sharing/leaving/checked-sharing';
import { decide } from '../../../../../electron/core/sharing/leaving/deciding';
import { beginSharing } from '../../../../../electron/core/sharing/leaving/keep-sharings';
import { prepareHandover } from '../../../../../electron/core/sharing/leaving/preparing';
import { JournalError } from '../../../../../shared/contract/errors';
import { asId, type EntryId } from '../../../../../shared/domain/ids';
import type { SharingId } from '../../../../../shared/domain/sharing/sharing';
import { entryOf } from '../../network/filling';
import { type OpenedJournal, openedJournal } from './opened-journal';

let journal: OpenedJournal;
let open: OpenJournal;
beforeEach(async () => {
  journal = await openedJournal();
  open = journal.open;
});
afterEach(() => journal.end());

const writing = (id: EntryId, body: string) =>
  open.vault.patch(({ entries }) => {
    const entry = entries[id];
    return entry === undefined ? {} : { entries: { [id]: { ...entry, body, revision: entry.revision + 1 } } };
  });

/** A sharing of one entry with one file. */
async function begun(): Promise<{ readonly id: SharingId; readonly entry: EntryId }> {
  const file = asId.attachment(await open.vault.putAttachment(Buffer.from('%PDF-1.7\n')));
  const entry = entryOf('advice', { body: 'One.', audience: { kind: 'open' }, attachments: [file] });
  const about = { name: 'rota.pdf', mediaType: 'application/pdf', size: 9, addedAt: 1 } as const;
  await open.vault.patch(() => ({
    entries: { [entry.id]: entry },
    attachments: { [file]: { id: file, entry: entry.id, ...about } },
  }));
  const id = await beginSharing(open, {
    title: 'Notes',
    recipient: { kind: 'anybody' },
    entries: [entry.id],
  });
  return { id, entry: entry.id };
}

/** Has `meanwhile` happen each time a file is read; `times` of them. */
function whileReading(meanwhile: () => Promise<unknown>, times = 1) {
  const read = open.vault.readAttachment.bind(open.vault);
  let left = times;
  return vi.spyOn(open.vault, 'readAttachment').mockImplementation(async id => {
    left -= 1;
    if (left >= 0) await meanwhile();
    return read(id);
  });
}

/** Has `meanwhile` happen once while what was decided is checked again: only then is it asked what was dismissed. */
function whileCheckedAgain(meanwhile: () => void): void {
  const { dismissals } = open.vault.db.data;
  let left = 1;
  const get = () => {
    if (left > 0) meanwhile();
    left -= 1;
    return dismissals;
  };
  Object.defineProperty(open.vault.db.data, 'dismissals', { configurable: true, enumerable: true, get });
}

describe('what is to leave', () => {
  it('is not made of what was written over while it was checked again', async () => {
    const { id, entry } = await begun();
    const decisions = (await checkedSharing(open, id)).findings.map(finding => ({
      finding: finding.id,
      fingerprint: finding.fingerprint,
      decision: { do: 'remove' } as const,
    }));
    await decide(open, { id, decisions });
    const prepare = () => prepareHandover(open, { id, form: { kind: 'file', format: 'markdown' } });
    const { data } = open.vault.db;
    const now = data.entries[entry];
    if (now === undefined) throw new Error('There is no entry.');
    whileCheckedAgain(() => {
      Object.assign(data.entries, { [entry]: { ...now, body: 'Two.', revision: 2 } });
    });
    await expect(prepare()).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect((await prepare()).files).toHaveLength(1);
  });
});

describe('a sharing that is checked', () => {
  it('is of one moment: what is written while its files are read is in it', async () => {
    const { id, entry } = await begun();
    const reading = whileReading(() => writing(entry, 'Two, M3 2AB.'));
    const checked = await checkedSharing(open, id);
    expect(checked.document.notes[0]?.body).toBe('Two, M3 2AB.');
    expect(checked.findings.map(({ text }) => text)).toContain('M3 2AB');
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it('is checked anew once a file that could not be read is there again', async () => {
    const { id } = await begun();
    const away = () => Promise.reject(new JournalError('unreadable-file'));
    const reading = whileReading(away);
    await expect(checkedSharing(open, id)).rejects.toThrow('unreadable-file');
    expect((await checkedSharing(open, id)).document.notes[0]?.attachments).toHaveLength(1);
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it('is not let go of when an earlier check of it fails late', async () => {
    const { id, entry } = await begun();
    let fail = (): void => undefined;
    const tardy = new Promise((_, reject) => {
      fail = () => reject(new JournalError('unreadable-file'));
    });
    const reading = whileReading(() => tardy);
    const first = checkedSharing(open, id);
    await vi.waitFor(() => expect(reading).toHaveBeenCalledTimes(1));
    await writing(entry, 'Two.');
    const second = await checkedSharing(open, id);
    fail();
    await expect(first).rejects.toThrow('unreadable-file');
    expect((await checkedSharing(open, id)).document).toBe(second.document);
  });

  it('takes no finding of an earlier check', async () => {
    const { id } = await begun();
    const [finding] = (await checkedSharing(open, id)).findings;
    if (finding === undefined) throw new Error('Nothing was found.');
    const before = (await checkedSharing(open, id)).findings.length;
    const adding = addFindings(open, id, [{ ...finding, id: 'of-before' }]);
    forgetChecked(open, id);
    await adding;
    expect((await checkedSharing(open, id)).findings).toHaveLength(before);
    await addFindings(open, id, [{ ...finding, id: 'of-now' }]);
    expect((await checkedSharing(open, id)).findings).toHaveLength(before + 1);
  });
});
