import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { Finding } from '../../../../../electron/core/sharing/check/finding';
import type { Checked } from '../../../../../electron/core/sharing/leaving/checked-sharing';
import { markOf } from '../../../../../electron/core/sharing/leaving/finding-mark';
import { decidedDocument } from '../../../../../electron/core/sharing/leaving/leaving-document';
import { residueOf } from '../../../../../electron/core/sharing/leaving/residue';
import { describeSubjects } from '../../../../../electron/core/sharing/pseudonyms/describe-subjects';
import { englishDescriptions } from '../../../../../electron/core/sharing/pseudonyms/english-words';
import { emptyKey, pseudonymOf } from '../../../../../electron/core/sharing/pseudonyms/pseudonym-key';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { asId, type PersonId } from '../../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../../shared/domain/journal';
import { newPerson, type Person } from '../../../../../shared/domain/person';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import type { Sharing, SharingId } from '../../../../../shared/domain/sharing/sharing';
import { documentOf } from '../check/one-note';

const stamps = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };
const anna: Person = { ...newPerson, ...stamps, id: asId.person('anna'), name: 'Anna Lunn' };
const joanna: Person = { ...newPerson, ...stamps, id: asId.person('joanna'), name: 'Joanna Pell' };
const unnamed = describeSubjects([], [], englishDescriptions);
const journal: Journal = { ...emptyJournal, people: { [anna.id]: anna, [joanna.id]: joanna } };

/** What still shows once it was decided. What `decide` gives `null` for was not found the first time: it shows only now. */
async function residue(
  document: ShareDocument,
  decide: (finding: Finding) => Decision | null,
): Promise<readonly string[]> {
  const known = { people: [anna, joanna], schools: [], ordinary: [], pseudonyms: [] };
  const decided = checkDocument(document, known, new Set()).flatMap(finding => {
    const decision = decide(finding);
    return decision === null ? [] : [{ finding, decision }];
  });
  const findings = decided.map(({ finding }) => finding);
  const sharing: Sharing = {
    id: 'sharing' as SharingId,
    title: document.title,
    recipient: { kind: 'anybody' },
    entries: [],
    samePseudonyms: false,
    pseudonyms: pseudonymOf(emptyKey, { kind: 'person', id: anna.id }, unnamed).key,
    decisions: Object.fromEntries(
      decided.map(({ finding, decision }) => [finding.id, { fingerprint: markOf(finding), decision }]),
    ),
    createdAt: 1,
    updatedAt: 1,
  };
  const checked: Checked = {
    document,
    refused: [],
    entries: new Map(),
    findings,
    marks: new Map(findings.map(finding => [finding.id, markOf(finding)])),
    describe: unnamed,
    state: [],
  };
  const applied = decidedDocument(journal, sharing, checked);
  if (applied.kind !== 'applied') throw new Error(applied.kind);
  const left = await residueOf(journal, sharing, checked, applied.document);
  return left.map(({ kind, text }) => `${kind.kind}: ${text}`);
}

function isAbout({ subjects }: Finding, id: PersonId): boolean {
  return subjects.some(subject => subject.kind === 'person' && subject.id === id);
}

const keep: Decision = { do: 'keep' };

describe('what shows once the rest was decided', () => {
  it('is not excused by a name that holds its letters', async () => {
    const document = documentOf({ body: 'Joanna met Anna.' });
    expect(await residue(document, finding => (isAbout(finding, joanna.id) ? keep : null))).toEqual([
      'known-person: Anna',
    ]);
    expect(await residue(document, () => keep)).toEqual([]);
  });

  it('is not excused by a file that may leave under its name', async () => {
    const attachments = [
      { name: 'Anna at the gate.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(1) } as const,
    ];
    const document = documentOf({ attachments });
    const file = ({ kind }: Finding) => (kind.kind === 'attachment-content' ? keep : null);
    expect(await residue(document, file)).toEqual(['known-person: Anna']);
    expect(await residue(document, () => keep)).toEqual([]);
  });

  it('is not excused by another sentence about a child that was confirmed', async () => {
    const document = documentOf({ body: 'Who is our LADO?\nI rang the LADO about a form.' });
    const stops = await residue(document, ({ from }) => (from < 16 ? keep : null));
    expect(stops.map(text => text.split(':')[0])).toEqual(['safeguarding']);
    expect(await residue(document, () => keep)).toEqual([]);
  });

  it('is nothing of a confirmed sentence in which names were replaced', async () => {
    const document = documentOf({ body: 'Anna asked who our LADO is.' });
    expect(
      await residue(document, finding => (isAbout(finding, anna.id) ? { do: 'pseudonymise' } : keep)),
    ).toEqual([]);
  });
});
