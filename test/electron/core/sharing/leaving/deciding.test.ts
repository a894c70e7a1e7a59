import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckedFinding, SharingView } from '../../../../../shared/contract/sharing';
import { contentsOf } from '../../network/filling';
import { deciding, type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;

beforeEach(async () => {
  journal = await leavingJournal();
});
afterEach(() => journal.end());

const advice = (body: string, title = 'A note') =>
  journal.write('advice', { title, body, audience: journal.theirs });

function named(view: SharingView, text: string): CheckedFinding {
  const finding = view.findings.find(candidate => candidate.text === text);
  if (finding === undefined) throw new Error(`${text} was not found`);
  return finding;
}

describe('decisions', () => {
  it('are kept over locking, and hold while the words are the same', async () => {
    const entry = await advice('Mary rang about the rota.');
    const view = await journal.decideAll(await journal.begin(entry), () => ({ do: 'keep' }));
    await journal.later(1000);
    expect((await journal.ask('getSharing', { id: view.id })).undecided).toBe(0);
    await journal.ask('saveEntry', {
      id: entry.id,
      revision: 1,
      changes: { body: 'Dave rang about the rota.' },
    });
    expect((await journal.ask('getSharing', { id: view.id })).undecided).toBeGreaterThan(0);
  });

  it('say beforehand what would stand there, whoever is decided about first', async () => {
    const view = await journal.begin(await advice('Mary met David. Then David rang Mary.'));
    const would = view.findings.map(finding => finding.would);
    expect(would).toEqual(['Person A', 'Head B', 'Head B', 'Person A']);
    const last = named(view, 'David');
    const one = await journal.ask('decide', {
      id: view.id,
      decisions: [deciding(last, { do: 'pseudonymise' })],
    });
    expect(one.findings.map(finding => finding.would)).toEqual(would);
    expect(one.findings.map(finding => finding.instead)).toEqual([null, 'Head B', null, null]);
    expect(one.undecided).toBe(3);
  });

  it('say of what is not decided yet what it is, and nothing of it', async () => {
    const view = await journal.begin(await advice('Mary rang from M3 2AB with a plan.', 'About David'));
    const note = await journal.ask('leavingNote', { id: view.id, key: view.notes[0]?.key ?? '' });
    expect(note.title).toBe('About (name to decide)');
    expect(note.body).toBe('(name to decide) rang from (address to decide) with a plan.');
    expect(note.instead).toEqual(['(name to decide)', '(address to decide)']);
  });

  it('are none at all when one of them cannot be', async () => {
    const other = await journal.person('Mary Hughes');
    const view = await journal.begin(await advice('Mary rang. So did Mary Hughes.'));
    const loose = named(view, 'Mary');
    const sure = named(view, 'Mary Hughes');
    expect(loose.subjects).toHaveLength(2);
    expect(loose.would).toBe(null);
    const both = [sure, loose].map(finding => deciding(finding, { do: 'pseudonymise' }));
    expect(await journal.fail('decide', { id: view.id, decisions: both })).toBe('not-allowed');
    expect((await journal.ask('getSharing', { id: view.id })).undecided).toBe(2);
    const as = { kind: 'person', id: other } as const;
    const decided = await journal.ask('decide', {
      id: view.id,
      decisions: [deciding(loose, { do: 'pseudonymise', as }), deciding(sure, { do: 'pseudonymise' })],
    });
    expect(new Set(decided.findings.map(finding => finding.instead)).size).toBe(1);
  });

  it('can be taken back', async () => {
    const view = await journal.begin(await advice('Mary rang.'));
    const mary = named(view, 'Mary');
    await journal.ask('decide', { id: view.id, decisions: [deciding(mary, { do: 'keep' })] });
    const back = await journal.ask('decide', { id: view.id, decisions: [deciding(mary, null)] });
    expect(back.undecided).toBe(1);
  });

  it('are not about other words that stand in the same place since', async () => {
    const entry = await advice('Mary rang about the rota.');
    const view = await journal.begin(entry);
    const mary = named(view, 'Mary');
    const body = 'Dave rang about the rota.';
    await journal.ask('saveEntry', { id: entry.id, revision: 1, changes: { body } });
    const decisions = [deciding(mary, { do: 'keep' })];
    const now = await journal.ask('decide', { id: view.id, decisions });
    expect(now.findings.map(({ id, text, decision }) => ({ id, text, decision }))).toEqual([
      { id: mary.id, text: 'Dave', decision: null },
    ]);
  });

  it('hold no word of the notes, so that erasing an entry leaves nothing behind in them', async () => {
    const view = await journal.begin(await advice('Zebedee Quillfeather rang from M3 2AB.'));
    await journal.decideAll(view, () => ({ do: 'keep' }));
    const { sharings } = await contentsOf(journal);
    expect(Object.keys(sharings[view.id]?.decisions ?? {}).length).toBeGreaterThan(1);
    expect(JSON.stringify(sharings)).not.toMatch(/quillfeather|zebedee|M3 2AB/i);
  });
});

describe('a concern about a child', () => {
  const concern = 'He told me that his dad hits him and asked me not to tell anyone.';

  it('never leaves: its note stays behind, and nothing else of it has to be decided', async () => {
    const [worrying, plain] = [
      await advice(`${concern} Mary knows.`),
      await advice('Rotas can wait.', 'Rotas'),
    ];
    const view = await journal.begin(worrying, plain);
    const stop = view.findings.find(({ kind }) => kind.kind === 'safeguarding');
    if (stop?.kind.kind !== 'safeguarding') throw new Error('no stop');
    expect(stop.kind.tier).toBe(1);
    const keep = [deciding(stop, { do: 'keep' })];
    expect(await journal.fail('decide', { id: view.id, decisions: keep })).toBe('not-allowed');
    const left = await journal.ask('decide', {
      id: view.id,
      decisions: [deciding(stop, { do: 'remove' })],
    });
    expect(left.undecided).toBe(0);
    expect(left.notes.map(({ leftBehind }) => leftBehind)).toEqual([true, false]);
    const { files } = await journal.prepare(left);
    expect(files[0]?.text).toContain('Rotas can wait.');
    expect(files[0]?.text).not.toContain('hits');
  });
});

describe('a dismissal', () => {
  it('is remembered in every sharing, until it is taken back', async () => {
    const [one, two] = [
      await advice('Rang Zebedee Quillfeather.'),
      await advice('Zebedee Quillfeather again.'),
    ];
    const view = await journal.begin(one);
    const finding = named(view, 'Zebedee Quillfeather');
    const { id, fingerprint } = finding;
    const without = await journal.ask('dismissFinding', { id: view.id, finding: id, fingerprint });
    expect(without.findings).toEqual([]);
    const other = await journal.begin(two);
    expect(other.findings).toEqual([]);
    expect((await journal.ask('undismissFinding', { id: other.id, fingerprint })).undecided).toBe(1);
  });

  it('is never one of whom the journal knows, however doubtful it is that they are meant', async () => {
    await journal.person('Grace Bell');
    const view = await journal.begin(await advice('It was Grace who rang.'));
    const { id, fingerprint, sure } = named(view, 'Grace');
    expect(sure).toBe('possible');
    expect(await journal.fail('dismissFinding', { id: view.id, finding: id, fingerprint })).toBe(
      'not-allowed',
    );
  });

  it('is never one of what is certain', async () => {
    const view = await journal.begin(await advice('Mary Postlethwaite rang.'));
    const { id, fingerprint } = named(view, 'Mary Postlethwaite');
    expect(await journal.fail('dismissFinding', { id: view.id, finding: id, fingerprint })).toBe(
      'not-allowed',
    );
  });
});

describe('pseudonyms', () => {
  it('are the same in everything a circle is given, if the head wishes', async () => {
    const first = await journal.begin(await advice('David rang. Mary did not.'));
    await journal.ask('saveSharing', { id: first.id, changes: { samePseudonyms: true } });
    const decided = await journal.decideAll(first, pseudonymised);
    expect(decided.findings.map(({ instead }) => instead)).toEqual(['Head A', 'Person B']);
    const second = await journal.begin(await advice('Mary rang.'));
    expect((await journal.decideAll(second, pseudonymised)).findings[0]?.instead).toBe('Person A');
    const same = await journal.ask('saveSharing', { id: second.id, changes: { samePseudonyms: true } });
    expect(same.findings[0]?.instead).toBe('Person B');
  });
});
