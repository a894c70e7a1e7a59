import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

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

  it('holds what is kept besides entries, and is no entry of the ledger', async () => {
    const { mary } = journal;
    const view = await journal.ask('gatherForPerson', { person: mary });
    expect(view.notes.length).toBeGreaterThan(0);
    expect(view.notes.every(({ entry }) => entry === null)).toBe(true);
    const decided = await journal.decideAll(view, pseudonymised);
    expect((await journal.prepare(decided)).files[0]?.text).toContain('Mary Postlethwaite');
  });
});
