import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deciding, filesIn, type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;
beforeEach(async () => {
  journal = await leavingJournal();
});
afterEach(() => journal.end());

describe('what is kept about somebody who asked', () => {
  it('says their own name and nobody else’s, whatever audience an entry has, and is never a pack', async () => {
    const { mary, write } = journal;
    await write('reflection', {
      title: 'After the visit',
      body: 'Mary Postlethwaite and David Oyelaran argued.',
    });
    await write('advice', { title: 'On rotas', body: 'Mary says to wait.', people: ['Mary Postlethwaite'] });
    const view = await journal.ask('gatherForPerson', { person: mary });
    expect(view.recipient).toEqual({ kind: 'subject', person: mary });
    expect(view.recipientName).toBe('Mary Postlethwaite');
    expect(view.refused).toEqual([]);
    expect(new Set(view.findings.map(({ text }) => text))).toEqual(new Set(['David Oyelaran']));
    const decided = await journal.decideAll(view, pseudonymised);
    const { files } = await journal.prepare(decided, { kind: 'file', format: 'json' });
    const said = files[0]?.text ?? '';
    expect(said).toContain('Mary Postlethwaite and Head A argued.');
    expect(said).not.toContain('Oyelaran');
    const spoken = { kind: 'passphrase', passphrase: 'nine copper kettles above the harbour' } as const;
    expect(await journal.fail('prepareHandover', { id: view.id, form: { kind: 'pack', lock: spoken } })).toBe(
      'not-allowed',
    );
  });

  it('may hold what reads like a concern about a child, once it was read again; nobody else gets that', async () => {
    const { mary, write, theirs } = journal;
    const body = 'Mary Postlethwaite told me that they change the rota. He asked me not to tell the pupils.';
    await write('advice', { title: 'On rotas', body, people: ['Mary Postlethwaite'], audience: theirs });
    const view = await journal.ask('gatherForPerson', { person: mary });
    const stops = view.findings.filter(({ kind }) => kind.kind === 'safeguarding');
    expect(stops.map(({ kind }) => kind)).toContainEqual(
      expect.objectContaining({ tier: 1, subjectAsked: true }),
    );
    const kept = await journal.decideAll(view, finding =>
      finding.kind.kind === 'safeguarding' ? { do: 'keep' } : pseudonymised(finding),
    );
    const { files } = await journal.prepare(kept, { kind: 'file', format: 'json' });
    expect(files[0]?.text).toContain('told me that they change the rota');
    const entry = view.notes.flatMap(note => note.entry ?? [])[0];
    const forOthers = await journal.begin(...(entry === undefined ? [] : [await journal.entry(entry)]));
    const [stop] = forOthers.findings.filter(({ kind }) => kind.kind === 'safeguarding');
    if (stop === undefined) throw new Error('Nothing stopped.');
    const decisions = [deciding(stop, { do: 'keep' })];
    expect(await journal.fail('decide', { id: forOthers.id, decisions })).toBe('not-allowed');
  });

  it('is handed over as JSON and as a PDF, each with its line in the ledger', async () => {
    const { mary, write } = journal;
    await write('advice', {
      title: 'On rotas',
      body: 'Mary asked David Oyelaran.',
      people: ['Mary Postlethwaite'],
    });
    const folder = await mkdtemp(join(tmpdir(), 'critical-friend-request-'));
    const to = () => ({ kind: 'folder', folder: journal.core.grant(folder) }) as const;
    const gathered = async () =>
      journal.decideAll(await journal.ask('gatherForPerson', { person: mary }), pseudonymised);
    const json = await journal.prepare(await gathered(), { kind: 'file', format: 'json' });
    const line = await journal.ask('handOver', { id: json.id, to: to() });
    expect(line).toMatchObject({ state: 'done', recipient: { kind: 'subject', person: mary } });
    const pdf = await journal.prepare(await gathered(), { kind: 'file', format: 'pdf' });
    const { html } = await journal.ask('preparedPage', { id: pdf.id });
    expect(html).toContain('Mary asked Head A.');
    // Printing is the host's: here a page of its making stands for it.
    const bytes = new TextEncoder().encode(
      '%PDF-1.7\n1 0 obj\n<</Title (Notes)>>\nendobj\ntrailer\n<</Info 1 0 R>>\n%%EOF\n',
    );
    await journal.ask('keepPrinted', { id: pdf.id, bytes });
    await journal.ask('handOver', { id: pdf.id, to: to() });
    const files = await filesIn(folder);
    const read = (ending: string) =>
      String([...files].find(([name]) => name.endsWith(ending))?.[1].toString('utf8'));
    expect(JSON.parse(read('.json')).notes.map((note: { body: string }) => note.body)).toContain(
      'Mary asked Head A.',
    );
    expect(read('.json')).not.toContain('Oyelaran');
    expect(read('.pdf')).toMatch(/^%PDF-1\.7/);
    expect(await journal.ask('listHandovers')).toHaveLength(2);
    await rm(folder, { recursive: true, force: true });
  });

  it('holds what is kept besides entries, and is no entry of the ledger', async () => {
    const { mary } = journal;
    const view = await journal.ask('gatherForPerson', { person: mary });
    expect(view.notes.length).toBeGreaterThan(0);
    expect(view.notes.every(({ entry }) => entry === null)).toBe(true);
    const decided = await journal.decideAll(view, pseudonymised);
    expect((await journal.prepare(decided)).files[0]?.text).toContain('Mary Postlethwaite');
  });
});
