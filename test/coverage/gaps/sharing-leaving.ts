import { bugsPassOn, type Gaps, isThere } from '../gap';

const exhaustive =
  'never asked with: a pack is never made for somebody who asked what is kept about them, and only packs look for earlier ones';
const pseudonymGiven =
  'everybody whom a decision renames has a label in the key by then: `keyFor` gives it in the same commit as the decision';
const erasingTakesAlong = 'erasing an entry takes it out of every sharing in the same commit';
const personGone =
  'erasing somebody, or making two people one, ends or moves what is got ready for them in the same commit';
const circleGone = 'erasing a circle ends what is got ready for it in the same commit';
const leaving = 'electron/core/sharing/leaving';

export const sharingLeavingGaps: Gaps = {
  [`${leaving}/checked-sharing.ts`]: [
    { line: "keyOf: entry => journal.noteKeys[entry]?.key ?? '',", why: isThere },
    { line: 'bytesOf: attachment => files.get(attachment) ?? new Uint8Array(),', why: isThere },
    { line: "journal.noteKeys[id]?.key ?? '',", why: isThere },
    { line: '{ id, revision: journal.entries[id]?.revision ?? 0 },', why: isThere },
  ],
  [`${leaving}/deciding.ts`]: [
    {
      line: "else kept.set(finding.id, { fingerprint: marks.get(finding.id) ?? '', decision });",
      why: isThere,
    },
  ],
  [`${leaving}/handed-to.ts`]: [
    { line: "case 'subject':", why: exhaustive },
    { line: "return other.kind === 'subject' && one.person === other.person;", why: exhaustive },
  ],
  [`${leaving}/handing-over.ts`]: [
    { line: ': error;', why: bugsPassOn },
    { line: ': line.files.map((file, at) => ({ ...file, name: names[at] ?? file.name }));', why: isThere },
    {
      line: 'files: held.files.map(({ path, bytes }, at) => handedFile(names[at] ?? path, bytes)),',
      why: isThere,
    },
  ],
  [`${leaving}/instead.ts`]: [{ line: 'if (label === null) return null;', why: pseudonymGiven }],
  [`${leaving}/key-in-use.ts`]: [
    { line: 'return labels.get(subjectKey(subject)) ?? null;', why: pseudonymGiven },
  ],
  [`${leaving}/origin.ts`]: [
    {
      line: 'if (note === undefined) return [];',
      why: 'a decided document has no note that the document it was made from has not',
    },
    { line: "const label = labelFor(labels, subject) ?? '';", why: pseudonymGiven },
  ],
  [`${leaving}/followed-references.ts`]: [
    {
      line: 'const names = note === undefined ? [] : fileNames(note, decidedNotes.get(note.key), staying);',
      why: isThere,
    },
    { line: "const name = names[reference.index] ?? '';", why: isThere },
    { line: 'const leaving = (decided?.attachments ?? []).values();', why: isThere },
    { line: "staying(key, index, file) ? '' : (leaving.next().value?.name ?? ''),", why: isThere },
  ],
  [`${leaving}/leaving-document.ts`]: [
    {
      line: `if (applied.kind !== 'applied') throw new Error(\`A sharing cannot be shown: \${applied.kind}.\`);`,
      why: bugsPassOn,
    },
  ],
  [`${leaving}/preparing.ts`]: [
    {
      line: "const name = subject.kind === 'stranger' ? finding.text : (records[subject.id]?.name ?? finding.text);",
      why: isThere,
    },
  ],
  [`${leaving}/recipients.ts`]: [
    { line: "return circles[recipient.circle]?.name ?? '';", why: circleGone },
    { line: "return people[recipient.person]?.name ?? '';", why: personGone },
    { line: 'const members = circles[recipient.circle]?.members ?? [];', why: circleGone },
  ],
  [`${leaving}/sealing.ts`]: [
    {
      line: "const circle = recipient.kind === 'circle' ? (circles[recipient.circle]?.members ?? []) : null;",
      why: circleGone,
    },
  ],
  [`${leaving}/sharing-files.ts`]: [
    {
      line: 'const sizes = attachmentsOf(journal, chosen).map(id => journal.attachments[id]?.size ?? 0);',
      why: isThere,
    },
  ],
  [`${leaving}/sharing-state.ts`]: [
    {
      line: '...chosen.flatMap(entry => entry?.attachments.map(id => attachments[id]) ?? []),',
      why: erasingTakesAlong,
    },
    {
      line: '...chosen.flatMap(entry => entry?.answers.map(id => provenance[id]) ?? []),',
      why: erasingTakesAlong,
    },
  ],
  [`${leaving}/sharing-view.ts`]: [
    { line: "title: titles.get(key) ?? '',", why: isThere },
    {
      line: "return { entry, title: present === undefined ? '' : displayTitle(present), why };",
      why: isThere,
    },
    { line: "entry: title ?? '',", why: isThere },
    { line: 'if (attachment === undefined) return null;', why: isThere },
  ],
  [`${leaving}/twice-checked.ts`]: [
    {
      line: "if (applied.kind !== 'applied')",
      why: 'nothing is undecided here, and a decision that cannot be followed counts as none',
    },
    {
      line: 'if (residue.every(finding => known.has(finding.id)))',
      why: 'keeps from asking for ever; no decision is known that leaves standing what it is about, as a seeded test of anything decided anyhow holds',
    },
  ],
  [`${leaving}/write-handover.ts`]: [
    { line: "const ending = isSingle(files) ? endingOf(files[0]?.path ?? '') : '';", why: isThere },
  ],
};
