import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../electron/core/sharing/check/finding';
import { residueOf } from '../../../../../electron/core/sharing/leaving/residue';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import type { PersonId } from '../../../../../shared/domain/ids';
import type { Journal } from '../../../../../shared/domain/journal';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import { documentOf } from '../check/one-note';
import { anna, decidedByHand, decidedFrom, foundIn, joanna, journalOfTwo } from './decided-by-hand';

/** What still shows once it was decided. What `decide` gives `null` for was not found the first time: it shows only now. */
async function residue(
  document: ShareDocument,
  decide: (finding: Finding) => Decision | null,
  journal: Journal = journalOfTwo,
): Promise<readonly string[]> {
  const findings = foundIn(document, journal).filter(finding => decide(finding) !== null);
  const byHand = decidedByHand(document, findings, decide);
  const left = await residueOf(journal, byHand.sharing, byHand.checked, decidedFrom(byHand));
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

  it('is nothing of somebody who was kept by a longer name there', async () => {
    const document = documentOf({ body: 'Joanna Pell rang. Joanna was late.' });
    expect(await residue(document, ({ text }) => (text === 'Joanna Pell' ? keep : null))).toEqual([]);
  });

  it('is not excused by a longer word of theirs in which the same letters stand', async () => {
    const journal = { ...journalOfTwo, people: { anna: { ...anna, alsoKnownAs: ['Annabella', 'Joanna'] } } };
    const document = documentOf({ body: 'Annabella came. Joanna too. Then Anna.' });
    const longer = ({ text }: Finding) => (text === 'Anna' ? null : keep);
    expect(await residue(document, longer, journal)).toEqual(['known-person: Anna']);
  });

  it('is not excused, where it is invisible, by anything that was kept there', async () => {
    const document = documentOf({ body: 'Joanna Pell rang\u200b.' });
    const kept = ({ text }: Finding) => (text === 'Joanna Pell' ? keep : null);
    expect(await residue(document, kept)).toEqual(['hidden-characters: \u200b']);
  });

  it('is nothing that the head said is nobody', async () => {
    const document = documentOf({ body: 'Rang Zebedee Quillfeather.' });
    const [found] = foundIn(document);
    if (found === undefined) throw new Error('Nothing was found.');
    const { fingerprint } = found;
    const dismissing = { ...journalOfTwo, dismissals: { once: { fingerprint, at: 1 } } };
    expect(await residue(document, () => null)).toEqual(['likely-name: Zebedee Quillfeather']);
    expect(await residue(document, () => null, dismissing)).toEqual([]);
  });
});

describe('of two files, of which the first stays here, what shows of the second', () => {
  const file = (name: string) =>
    ({ name, mediaType: 'application/pdf', bytes: Buffer.from('/Author (Q. Drake)') }) as const;
  const isFirst = ({ where }: Finding) => 'index' in where && where.index === 0;

  it('is excused by what was kept of it, though it moved up', async () => {
    for (const names of [
      ['plan.pdf', 'rota.pdf'],
      ['rota.pdf', 'rota.pdf'],
    ]) {
      const document = documentOf({ attachments: names.map(file) });
      expect(await residue(document, one => (isFirst(one) ? { do: 'remove' } : keep))).toEqual([]);
    }
  });

  it('is not, by what was kept of the first', async () => {
    const document = documentOf({ attachments: ['plan.pdf', 'rota.pdf'].map(file) });
    const said = ({ kind }: Finding) => kind.kind === 'metadata';
    expect(foundIn(document).filter(said)).toHaveLength(2);
    const first = (one: Finding): Decision | null => {
      if (isFirst(one)) return { do: 'remove' };
      return said(one) ? null : keep;
    };
    expect((await residue(document, first)).map(text => text.split(':')[0])).toEqual(['metadata']);
  });
});
