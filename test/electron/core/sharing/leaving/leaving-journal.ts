import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedFinding, LeavingForm, SharingView } from '../../../../../shared/contract/sharing';
import type { Audience, Entry } from '../../../../../shared/domain/entry';
import type { CircleId, PersonId } from '../../../../../shared/domain/ids';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import { makingIn } from '../../network/making';
import { type RunningCore, runOpenCore } from '../../running-core';

/** A journal with a circle of two, and what tests about leaving do with it. */
export type LeavingJournal = RunningCore &
  Omit<ReturnType<typeof makingIn>, 'circle'> & {
    readonly circle: CircleId;
    readonly mary: PersonId;
    readonly david: PersonId;
    readonly theirs: Audience;
    readonly begin: (...entries: readonly Entry[]) => Promise<SharingView>;
    readonly decideAll: (
      view: SharingView,
      how: (finding: CheckedFinding) => Decision,
    ) => Promise<SharingView>;
    readonly prepare: (view: SharingView, form?: LeavingForm) => ReturnType<typeof askPrepared>;
  };

const askPrepared = (journal: RunningCore, view: SharingView, form: LeavingForm) =>
  journal.ask('prepareHandover', { id: view.id, form });

export async function leavingJournal(): Promise<LeavingJournal> {
  const journal = await runOpenCore();
  const make = makingIn(journal);
  const mary = await make.person('Mary Postlethwaite');
  const david = await make.person('David Oyelaran', { connection: 'cohort-peer' });
  const circle = await make.circle('New heads', [mary, david]);
  return {
    ...journal,
    ...make,
    circle,
    mary,
    david,
    theirs: { kind: 'circles', circles: ['New heads'] },
    begin: (...entries) =>
      journal.ask('beginSharing', {
        title: 'For the spring meeting',
        recipient: { kind: 'circle', circle },
        entries: entries.map(entry => entry.id),
      }),
    decideAll: (view, how) =>
      journal.ask('decide', {
        id: view.id,
        decisions: view.findings.map(finding => deciding(finding, how(finding))),
      }),
    prepare: (view, form = { kind: 'file', format: 'markdown' }) => askPrepared(journal, view, form),
  };
}

/** A decision about a finding as it was shown. */
export const deciding = ({ id, fingerprint }: CheckedFinding, decision: Decision | null) => ({
  finding: id,
  fingerprint,
  decision,
});

/** A name for a name, words for the rest; what cannot be named goes. */
export function pseudonymised({ kind, subjects }: CheckedFinding): Decision {
  if (kind.kind === 'safeguarding' || kind.kind === 'metadata' || kind.kind === 'attachment-content')
    return { do: 'remove' };
  const [subject, ...others] = subjects;
  return others.length === 0 || subject === undefined
    ? { do: 'pseudonymise' }
    : { do: 'pseudonymise', as: subject };
}

/** The files below a folder, by their path from it. */
export async function filesIn(folder: string, under = ''): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const one of await readdir(join(folder, under), { withFileTypes: true })) {
    const path = under === '' ? one.name : `${under}/${one.name}`;
    if (one.isDirectory()) for (const [name, bytes] of await filesIn(folder, path)) found.set(name, bytes);
    else found.set(path, await readFile(join(folder, path)));
  }
  return found;
}
