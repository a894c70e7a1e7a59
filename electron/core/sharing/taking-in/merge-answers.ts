import type { Entry } from '../../../../shared/domain/entry';
import { asId, type EntryId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Instant } from '../../../../shared/domain/time';
import { withAnswered } from '../../journal/entries';
import type { Pieces } from '../../vault/in-pieces';
import { answerTargets, sendersOf } from './answered-questions';
import type { TakenNote, Writing, WrittenEntries } from './merge-entries';

/** What a note becomes: an entry, the questions that it answers, and keys of those that are not here. */
export type Place = {
  readonly entry: EntryId;
  readonly answers: readonly EntryId[];
  readonly unanswered: readonly string[];
};

/** Which entry each note becomes, and which entries it answers; notes of one pack may answer each other in any order. */
export function placesOf(
  { journal, sender, newId }: Pick<Writing, 'journal' | 'sender' | 'newId'>,
  taken: readonly TakenNote[],
): ReadonlyMap<string, Place> {
  const coming = new Map(
    taken.map(planned => {
      const entry = planned.kind === 'changed' ? planned.entry : asId.entry(newId());
      return [planned.note.key, { entry, kind: planned.note.kind }] as const;
    }),
  );
  const target = answerTargets(journal);
  const meant = (key: string) => {
    const here = journal.entries[target(sender, key) ?? ''];
    return coming.get(key) ?? (here && { entry: here.id, kind: here.kind });
  };
  const place = ({ note: { key: own, answers } }: TakenNote, entry: EntryId): Place => {
    const keys = [...new Set(answers)].filter(key => key !== own);
    const questions = keys.flatMap(key => meant(key) ?? []).filter(({ kind }) => kind === 'question');
    return {
      entry,
      answers: [...new Set(questions.map(question => question.entry))],
      unanswered: keys.filter(key => meant(key) === undefined),
    };
  };
  return new Map(
    taken.flatMap(planned => {
      const { key } = planned.note;
      const entry = coming.get(key)?.entry;
      return entry === undefined ? [] : [[key, place(planned, entry)] as const];
    }),
  );
}

/**
 * Ties entries that came before the question they answer to it; a tie alone is no new revision. An answer of somebody else
 * waits on when the key is also that of a note handed out from here, or of one that another sender gave.
 */
export function tieWaiting(
  { journal, sender }: Pick<Writing, 'journal' | 'sender'>,
  taken: readonly TakenNote[],
  places: ReadonlyMap<string, Place>,
  written: Map<EntryId, Entry>,
): WrittenEntries['found'] {
  const { provenance, entries, noteKeys } = journal;
  const others = sendersOf(journal);
  const own = new Set(Object.values(noteKeys).map(({ key }) => key));
  const isDoubtful = (key: string) =>
    own.has(key) || [...(others.get(key) ?? [])].some(other => other !== sender);
  const questions = new Map(
    taken.flatMap(({ note }) => {
      const entry = places.get(note.key)?.entry;
      return note.kind === 'question' && entry !== undefined ? [[note.key, entry] as const] : [];
    }),
  );
  const waiting = Object.values(provenance).flatMap(({ entry, sender: answering, unanswered }) =>
    written.has(entry) ? [] : unanswered.map(key => ({ entry, key, isHers: answering === sender })),
  );
  const found = waiting.filter(({ key, isHers }) => questions.has(key) && (isHers || !isDoubtful(key)));
  for (const { entry, key } of found) {
    const question = questions.get(key);
    const answering = written.get(entry) ?? entries[entry];
    if (question === undefined || answering === undefined) continue;
    written.set(entry, { ...answering, answers: [...new Set([...answering.answers, question])] });
  }
  return found;
}

/** `written`, with the questions that are answered by it. */
export function* withAnsweredBy(
  { entries }: Journal,
  written: ReadonlyMap<EntryId, Entry>,
  at: Instant,
): Pieces<ReadonlyMap<EntryId, Entry>> {
  const all: Record<string, Entry> = { ...entries, ...Object.fromEntries(written) };
  const changed = new Map(written);
  for (const id of written.keys()) {
    yield;
    const entry = all[id];
    if (entry === undefined || entry.answers.length === 0 || entry.binnedAt !== null) continue;
    for (const value of Object.values(withAnswered(all, entry, at))) {
      all[value.id] = value;
      changed.set(value.id, value);
    }
  }
  return changed;
}
