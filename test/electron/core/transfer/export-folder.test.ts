import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportDisk, nodeExportDisk } from '../../../../electron/core/transfer';
import { asId } from '../../../../shared/domain/ids';
import { defaultSettings } from '../../../../shared/domain/settings';
import { exportTo, listFiles, withFolder, writeFiles } from './folders';
import { countedIds, entryOf, journalOf, sampleBytes } from './journals';

const newId = countedIds();
const question = entryOf({
  id: asId.entry(newId()),
  kind: 'question',
  status: 'answered',
  title: 'What does a good first-day call sound like?',
});
const attachment = {
  id: asId.attachment(newId()),
  entry: asId.entry('22222222-2222-4222-8222-222222222222'),
  name: 'script.final.pdf',
  mediaType: 'application/pdf' as const,
  size: sampleBytes['application/pdf'].length,
  addedAt: Date.UTC(2026, 10, 12),
};
const advice = entryOf({
  id: attachment.entry,
  kind: 'advice',
  status: 'trying',
  title: 'Ring home on the first morning',
  body: 'Every family by ten.\n',
  themes: [asId.theme('knowing-our-context')],
  tags: ['attendance'],
  people: ['Mary Postlethwaite-Cunningham'],
  audience: { kind: 'circles', circles: ['Northmoor'] },
  followUp: '2026-11-19',
  pinned: true,
  answers: [question.id],
  attachments: [attachment.id],
});
const binned = entryOf({ id: asId.entry(newId()), title: 'Thrown away', binnedAt: 5 });
const journal = journalOf([question, advice, binned], {
  attachments: { [attachment.id]: attachment },
  settings: { current: defaultSettings },
});

const diskError = (code: string) => Object.assign(new Error('the disk said no'), { code });

/** A real disk that fails at the `count`th call of `method`. */
function failingDisk(method: keyof ExportDisk, count: number, code: string): ExportDisk {
  let calls = 0;
  const guard = async () => {
    calls += 1;
    if (calls === count) throw diskError(code);
  };
  switch (method) {
    case 'writeFile':
      return {
        ...nodeExportDisk,
        writeFile: (path, bytes) => guard().then(() => nodeExportDisk.writeFile(path, bytes)),
      };
    case 'move':
      return { ...nodeExportDisk, move: (from, to) => guard().then(() => nodeExportDisk.move(from, to)) };
    case 'syncFolder':
      return {
        ...nodeExportDisk,
        syncFolder: folder => guard().then(() => nodeExportDisk.syncFolder(folder)),
      };
    default:
      throw new Error(`no fault is made for ${method}`);
  }
}

describe('an exported folder', () => {
  it('holds a markdown file for each entry outside the bin, its attachments and the settings', async () => {
    await withFolder(async folder => {
      const report = await exportTo(folder, journal);
      expect(report).toEqual({ entries: 2, attachments: 1, records: 0, folder });
      expect(await listFiles(folder)).toEqual([
        'Advice/2026-11-12 Ring home on the first morning.md',
        'Critical Friend.yaml',
        'Questions/2026-11-12 What does a good first-day call sound like.md',
        'attachments/script.final.pdf',
      ]);
      expect(await readFile(join(folder, 'attachments/script.final.pdf'))).toEqual(
        Buffer.from(sampleBytes['application/pdf']),
      );
    });
  });

  it('says everything about an entry in words a person can read', async () => {
    await withFolder(async folder => {
      await exportTo(folder, journal);
      const text = await readFile(
        join(folder, 'Advice/2026-11-12 Ring home on the first morning.md'),
        'utf8',
      );
      expect(text).toBe(`---
critical-friend: 1
title: Ring home on the first morning
kind: advice
status: trying
date: 2026-11-12
follow-up: 2026-11-19
pinned: true
themes:
  - id: knowing-our-context
    name: Knowing our context
tags:
  - attendance
people:
  - Mary Postlethwaite-Cunningham
audience: circles
circles:
  - Northmoor
answers:
  - id: ${question.id}
    title: What does a good first-day call sound like?
attachments:
  - file: attachments/script.final.pdf
    name: script.final.pdf
    added: "2026-11-12T00:00:00.000Z"
id: 22222222-2222-4222-8222-222222222222
created: "2026-11-12T20:04:00.000Z"
updated: "2026-11-12T20:09:00.000Z"
revision: 3
---
Every family by ten.
`);
    });
  });

  it('has names that Windows, macOS and Linux all take, each only once', async () => {
    const titles = [
      'a/b\\c:d*e?"<f>|',
      'Same',
      'same',
      'SAME ',
      'Cafe\u0301',
      'Café',
      '...',
      '',
      'x'.repeat(400),
      '👩‍🏫'.repeat(90),
      'turn\u202eed',
    ];
    const entries = titles.map(title => entryOf({ id: asId.entry(newId()), title, body: '' }));
    await withFolder(async folder => {
      await exportTo(folder, journalOf(entries));
      const names = await readdir(join(folder, 'Reflections'));
      expect(names.length).toBe(titles.length);
      expect(new Set(names.map(name => name.normalize('NFKD').toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name).toMatch(/^2026-11-12 [^<>:"/\\|?*\p{Cc}\u202e]+[^. ]\.md$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(200);
        expect(name).toBe(name.normalize('NFC'));
      }
    });
  });

  it('wants an empty folder and touches nothing in another', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'mine.txt': 'x' });
      await expect(exportTo(folder, journal)).rejects.toMatchObject({ code: 'folder-not-empty' });
      expect(await listFiles(folder)).toEqual(['mine.txt']);
      await expect(exportTo(join(folder, 'gone'), journal)).rejects.toMatchObject({ code: 'folder-missing' });
    });
  });

  it.each([
    ['writeFile', 1, 'ENOSPC', 'disk-full'],
    ['writeFile', 3, 'ENOSPC', 'disk-full'],
    ['writeFile', 4, 'EIO', 'disk-error'],
    ['writeFile', 2, 'EROFS', 'read-only-folder'],
    ['writeFile', 2, 'EPERM', 'write-refused'],
    ['writeFile', 2, 'ENOENT', 'folder-missing'],
    ['syncFolder', 1, 'EIO', 'disk-error'],
    ['move', 1, 'EACCES', 'read-only-folder'],
    ['move', 3, 'EIO', 'disk-error'],
  ] as const)(
    'leaves an empty folder when %s number %i fails with %s',
    async (method, count, error, code) => {
      await withFolder(async folder => {
        const disk = failingDisk(method, count, error);
        await expect(exportTo(folder, journal, { disk })).rejects.toMatchObject({ code });
        expect(await readdir(folder)).toEqual([]);
        await exportTo(folder, journal);
      });
    },
  );

  it('leaves an empty folder when it is cancelled on the way', async () => {
    await withFolder(async folder => {
      const stop = new AbortController();
      const running = exportTo(folder, journal, { signal: stop.signal, onProgress: () => stop.abort() });
      await expect(running).rejects.toMatchObject({ code: 'cancelled' });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('says so when an attachment is lost instead of leaving it out', async () => {
    await withFolder(async folder => {
      const damaged = journalOf([advice]);
      await expect(exportTo(folder, damaged)).rejects.toMatchObject({ code: 'vault-damaged' });
      expect(await readdir(folder)).toEqual([]);
    });
  });
});
