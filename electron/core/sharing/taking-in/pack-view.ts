import type { PackNoteRow, PackView } from '../../../../shared/contract/sharing';
import type { Journal } from '../../../../shared/domain/journal';
import { summaryOf } from '../../journal/summary';
import type { FollowedNotes, MergePlan, PlannedNote } from '../merge';
import { type AnswerTarget, answerTargets, followedOf } from './answered-questions';
import type { OpenedPack } from './opened-packs';
import { planHere } from './plan-here';
import { senderOf } from './sender';

/** An opened pack beside what is here now. */
export type Compared = {
  readonly plan: MergePlan;
  /** By key. */
  readonly notes: ReadonlyMap<string, PlannedNote>;
  readonly followed: FollowedNotes;
  readonly row: (planned: PlannedNote) => PackNoteRow;
};

/** The last comparison of each pack, as long as nothing here changed. */
const known = new WeakMap<OpenedPack, Compared & { readonly changes: number }>();

/** Compares a pack with the journal; `changes` is how often that was changed. */
export function compare(journal: Journal, changes: number, opened: OpenedPack): Compared {
  const before = known.get(opened);
  if (before?.changes === changes) return before;
  const { pack } = opened;
  const followed = followedOf(journal);
  const target = answerTargets(journal, followed);
  const row = (planned: PlannedNote) =>
    rowOf(journal, pack.sender.verifyingKey, planned, { followed, target });
  const plan = planHere(journal, pack);
  const notes = new Map(plan.notes.map(planned => [planned.note.key, planned]));
  const compared = { plan, notes, followed, row, changes };
  known.set(opened, compared);
  return compared;
}

export function packView(journal: Journal, opened: OpenedPack, { plan, row }: Compared): PackView {
  const { id, lock, pack } = opened;
  return {
    id,
    sender: senderOf(journal, pack.sender),
    title: pack.document.title,
    madeOn: pack.madeOn,
    lock,
    before: plan.before?.takenAt ?? null,
    notes: plan.notes.map(row),
  };
}

function rowOf(
  { entries }: Journal,
  sender: string,
  planned: PlannedNote,
  { followed, target }: { readonly followed: FollowedNotes; readonly target: AnswerTarget },
): PackNoteRow {
  const { note } = planned;
  const { key, kind, status, title, date } = note;
  const here = followed(sender, key)?.entry;
  const answered = note.answers.flatMap(answer => {
    const question = entries[target(sender, answer) ?? ''];
    return question?.kind === 'question' ? [summaryOf(question)] : [];
  });
  return {
    key,
    kind,
    status,
    title,
    date,
    plan: planned.kind,
    why: planned.kind === 'refused' ? planned.why : null,
    entry: here !== undefined && Object.hasOwn(entries, here) ? here : null,
    answers: answered.map(question => ({ id: question.id, title: question.title })),
    attachments: note.attachments.length,
  };
}
