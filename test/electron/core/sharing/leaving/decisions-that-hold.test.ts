import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckedFinding, SharingView } from '../../../../../shared/contract/sharing';
import { asId } from '../../../../../shared/domain/ids';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import { deciding, type LeavingJournal, leavingJournal } from './leaving-journal';

let journal: LeavingJournal;
beforeEach(async () => {
  journal = await leavingJournal();
});
afterEach(() => journal.end());

const advice = (body: string) => journal.write('advice', { title: 'A note', body, audience: journal.theirs });

function named(view: SharingView, text: string): CheckedFinding {
  const finding = view.findings.find(candidate => candidate.text === text);
  if (finding === undefined) throw new Error(`${text} was not found`);
  return finding;
}

describe('a decision', () => {
  it('no longer counts once the name may mean two people', async () => {
    const view = await journal.begin(await advice('Mary rang about the rota.'));
    const decisions = [deciding(named(view, 'Mary'), { do: 'pseudonymise' })];
    expect((await journal.ask('decide', { id: view.id, decisions })).undecided).toBe(0);
    await journal.person('Mary Hughes');
    const now = await journal.ask('getSharing', { id: view.id });
    expect(named(now, 'Mary')).toMatchObject({ decision: null, instead: null });
    expect(now.undecided).toBe(1);
    expect(
      await journal.fail('prepareHandover', { id: view.id, form: { kind: 'file', format: 'json' } }),
    ).toBe('not-allowed');
  });

  it('names a school or a person there is, or somebody the journal does not know', async () => {
    const oak = await journal.school('Oakfield Primary');
    const view = await journal.begin(await advice('Oakfield Primary rang Zebedee Quillfeather.'));
    const school = named(view, 'Oakfield Primary');
    const stranger = named(view, 'Zebedee Quillfeather');
    const as = (finding: CheckedFinding, subject: Extract<Decision, { do: 'pseudonymise' }>['as']) => ({
      id: view.id,
      decisions: [
        deciding(finding, { do: 'pseudonymise', ...(subject === undefined ? {} : { as: subject }) }),
      ],
    });
    const none = asId.school(randomUUID());
    expect(await journal.fail('decide', as(school, { kind: 'school', id: none }))).toBe('not-allowed');
    const nobody = asId.person(randomUUID());
    expect(await journal.fail('decide', as(stranger, { kind: 'person', id: nobody }))).toBe('not-allowed');
    await journal.ask('decide', as(school, { kind: 'school', id: oak }));
    const done = await journal.ask('decide', as(stranger, stranger.subjects[0]));
    expect(done.undecided).toBe(0);
    expect(named(done, 'Zebedee Quillfeather').instead).toBe('Person B');
    expect(named(done, 'Oakfield Primary').instead).toBe('School A');
  });

  it('is not made by dismissing words that stand there no more', async () => {
    const view = await journal.begin(await advice('Rang Zebedee Quillfeather.'));
    const { id, fingerprint } = named(view, 'Zebedee Quillfeather');
    const other = await journal.ask('dismissFinding', { id: view.id, finding: `${id}-not`, fingerprint });
    expect(other.findings).toHaveLength(1);
    const others = await journal.ask('dismissFinding', { id: view.id, finding: id, fingerprint: 'other' });
    expect(others.findings).toHaveLength(1);
  });
});
