import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedFinding, SharingView } from '../../../../../shared/contract/sharing';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import { Random } from '../check/corpus/random';
import { type CorpusJournal, corpusJournal } from './corpus-journal';
import { deciding } from './leaving-journal';

let journal: CorpusJournal;
beforeAll(async () => {
  journal = await corpusJournal();
}, 120_000);
afterAll(() => journal.end());

/** One of the decisions that can be made about a finding. */
function anyDecision({ kind, subjects }: CheckedFinding, random: Random): Decision {
  const [subject] = subjects;
  const named: Decision =
    subject !== undefined && subjects.length > 1
      ? { do: 'pseudonymise', as: random.pick(subjects) }
      : { do: 'pseudonymise' };
  switch (kind.kind) {
    case 'safeguarding':
      return kind.tier === 1 ? { do: 'remove' } : random.pick([{ do: 'keep' }, { do: 'remove' }] as const);
    case 'metadata':
    case 'attachment-content':
      return random.pick([{ do: 'keep' }, { do: 'remove' }] as const);
    default:
      return random.pick([{ do: 'keep' }, { do: 'remove' }, named] as const);
  }
}

async function decidedSomehow(view: SharingView, random: Random): Promise<SharingView> {
  const decisions = view.findings
    .filter(({ decision }) => decision === null)
    .map(finding => deciding(finding, anyDecision(finding, random)));
  return journal.ask('decide', { id: view.id, decisions });
}

describe('what is checked again as it will leave', () => {
  it('can always be decided to the end, whatever is decided, and shows everything of itself', async () => {
    const random = new Random(7);
    let askedAgain = 0;
    for (let round = 0; round < 25; round += 1) {
      const entries = journal.entries.filter(() => random.next() < 0.06);
      let view = await journal.ask('beginSharing', {
        title: 'Notes of a year',
        recipient: { kind: 'anybody' },
        entries,
      });
      for (let attempt = 1; ; attempt += 1) {
        expect(attempt).toBeLessThan(6);
        view = await decidedSomehow(view, random);
        expect(view.undecided).toBe(0);
        const form = { kind: 'file', format: 'json' } as const;
        const reply = await journal.core.call('prepareHandover', { id: view.id, form });
        if (reply.ok || reply.error.details['notes'] === 0) break;
        expect(reply.error.code).toBe('not-allowed');
        askedAgain += 1;
        view = await journal.ask('getSharing', { id: view.id });
        expect(view.undecided).toBe(reply.error.details['undecided']);
        expect(view.undecided).toBeGreaterThan(0);
      }
      await journal.ask('dropSharing', { id: view.id });
    }
    // Some of what is planted only shows once the rest was replaced; otherwise this would prove little.
    expect(askedAgain).toBeGreaterThan(0);
  }, 120_000);
});
