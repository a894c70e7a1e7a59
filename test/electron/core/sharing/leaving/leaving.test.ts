import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PathGrant } from '../../../../../shared/domain/ids';
import { filesIn, type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;
let folder: string;
let grant: PathGrant;

beforeEach(async () => {
  journal = await leavingJournal();
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-leaving-'));
  grant = journal.core.grant(folder);
});
afterEach(async () => {
  await journal.end();
  await rm(folder, { recursive: true, force: true });
});

describe('what is given to a circle', () => {
  it('is written as it was looked at, and stands in the ledger', async () => {
    const entry = await journal.write('advice', {
      title: 'On rotas',
      body: 'Mary Postlethwaite says to wait. Ring her on 020 7946 0100.',
      audience: journal.theirs,
    });
    const view = await journal.begin(entry);
    expect(view.findings.map(({ kind, text }) => [kind.kind, text])).toEqual([
      ['known-person', 'Mary Postlethwaite'],
      ['phone', '020 7946 0100'],
    ]);
    expect(view).toMatchObject({ undecided: 2, recipientName: 'New heads', refused: [] });
    expect(
      await journal.fail('prepareHandover', { id: view.id, form: { kind: 'file', format: 'markdown' } }),
    ).toBe('not-allowed');

    const decided = await journal.decideAll(view, pseudonymised);
    expect(decided.undecided).toBe(0);
    expect(decided.findings.map(({ instead }) => instead)).toEqual(['Person A', '(a telephone number)']);
    const [note] = decided.notes;
    const shown = await journal.ask('leavingNote', { id: view.id, key: note?.key ?? '' });
    expect(shown.body).toBe('Person A says to wait. Ring her on (a telephone number).');

    const prepared = await journal.prepare(decided);
    const [file] = prepared.files;
    expect(file).toMatchObject({ name: 'For the spring meeting.md' });
    const handover = await journal.ask('handOver', {
      id: prepared.id,
      to: { kind: 'folder', folder: grant },
    });
    const files = await filesIn(folder);
    expect([...files.keys()]).toEqual(['For the spring meeting.md']);
    expect(files.get('For the spring meeting.md')?.toString('utf8')).toBe(file?.text);
    expect(handover).toMatchObject({
      state: 'done',
      recipientName: 'New heads',
      notes: [{ entry: entry.id, revision: 1, title: 'On rotas' }],
      pseudonyms: [{ name: 'Mary Postlethwaite', label: 'Person A' }],
      files: [{ name: 'For the spring meeting.md', size: file?.size, digest: file?.digest }],
    });
    expect(await journal.ask('listSharings')).toEqual([]);
    expect(await journal.ask('handoversOf', { entry: entry.id })).toMatchObject([
      { id: handover.id, notes: 1 },
    ]);
  });
});
