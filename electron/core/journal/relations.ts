import type { Entry, Revision } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { foldName } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import { factsOf } from './facts';
import { type Groups, join, leave } from './groups';

/**
 * Who leads to whom, kept in step with every change, so that opening or saving one entry never looks through all of them.
 * Only ids and folded words are held; `clear` forgets them.
 */
export type Relations = {
  /** Takes in the present state of entries that changed, came or went, and what was added to their history. */
  readonly update: (ids: readonly string[], added: readonly Revision[]) => void;
  /** Reads everything again. */
  readonly rebuild: () => void;
  /** The newest entry out of the bin with this folded title. */
  readonly titled: (foldedTitle: string) => Entry | undefined;
  /** Entries out of the bin whose text links to `entry`, by tie or by title. */
  readonly linkingTo: (entry: Entry) => readonly Entry[];
  /** Entries out of the bin that answer the question. */
  readonly answering: (id: EntryId) => readonly Entry[];
  /** Earlier states of an entry, oldest first. */
  readonly revisionsOf: (id: EntryId) => readonly Revision[];
  readonly clear: () => void;
};

type Keys = {
  readonly title: string;
  readonly ties: readonly string[];
  readonly labels: readonly string[];
  readonly answers: readonly string[];
};

export function createRelations(read: () => Journal): Relations {
  const titles: Groups = new Map();
  const ties: Groups = new Map();
  const labels: Groups = new Map();
  const answers: Groups = new Map();
  const revisions: Groups = new Map();
  const known = new Map<string, Keys>();
  let complete = false;

  function forget(id: string): void {
    const keys = known.get(id);
    if (keys === undefined) return;
    known.delete(id);
    leave(titles, keys.title, id);
    for (const key of keys.ties) leave(ties, key, id);
    for (const key of keys.labels) leave(labels, key, id);
    for (const key of keys.answers) leave(answers, key, id);
  }

  function take(id: string): void {
    forget(id);
    const entry = read().entries[id];
    if (entry === undefined || entry.binnedAt !== null) return;
    const keys = keysOf(entry);
    known.set(id, keys);
    join(titles, keys.title, id);
    for (const key of keys.ties) join(ties, key, id);
    for (const key of keys.labels) join(labels, key, id);
    for (const key of keys.answers) join(answers, key, id);
  }

  function clear(): void {
    for (const group of [titles, ties, labels, answers, revisions, known]) group.clear();
    complete = false;
  }

  function rebuild(): void {
    clear();
    const journal = read();
    for (const id of Object.keys(journal.entries)) take(id);
    for (const revision of Object.values(journal.revisions)) join(revisions, revision.entry, revision.id);
    complete = true;
  }

  const ensure = (): void => {
    if (!complete) rebuild();
  };
  const present = (ids: Iterable<string>): readonly Entry[] =>
    [...ids].flatMap(id => read().entries[id] ?? []).filter(entry => entry.binnedAt === null);

  return {
    update: (ids, added) => {
      if (!complete) return;
      for (const id of ids) {
        take(id);
        if (read().entries[id] === undefined) revisions.delete(id);
      }
      for (const revision of added) join(revisions, revision.entry, revision.id);
    },
    rebuild,
    titled: foldedTitle => {
      ensure();
      return present(titles.get(foldedTitle) ?? []).reduce<Entry | undefined>(
        (best, entry) => (best === undefined || best.createdAt < entry.createdAt ? entry : best),
        undefined,
      );
    },
    linkingTo: entry => {
      ensure();
      const { foldedTitle } = factsOf(entry);
      const ids = new Set([...(ties.get(entry.id) ?? []), ...(labels.get(foldedTitle) ?? [])]);
      ids.delete(entry.id);
      return present(ids);
    },
    answering: id => {
      ensure();
      return present(answers.get(id) ?? []);
    },
    revisionsOf: id => {
      ensure();
      return [...(revisions.get(id) ?? [])]
        .flatMap(revision => read().revisions[revision] ?? [])
        .sort((a, b) => a.revision - b.revision);
    },
    clear,
  };
}

function keysOf(entry: Entry): Keys {
  const { foldedTitle, linkLabels } = factsOf(entry);
  const tied = new Set(entry.links.map(link => foldName(link.label)));
  return {
    title: foldedTitle,
    ties: entry.links.map(link => link.entry),
    labels: linkLabels.map(foldName).filter(label => !tied.has(label)),
    answers: entry.answers,
  };
}
