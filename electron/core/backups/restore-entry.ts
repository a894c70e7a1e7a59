import { JournalError } from '../../../shared/contract/errors';
import { isWider } from '../../../shared/domain/audience';
import type { Audience, Entry, EntryContent, ResolvedMention, Revision } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { foldName } from '../../../shared/domain/inline';
import type { Journal } from '../../../shared/domain/journal';
import type { Instant } from '../../../shared/domain/time';
import { withAnswered } from '../journal/entries';
import { contentOf, revisionBefore } from '../journal/history';
import { tiedTo } from '../journal/links';
import type { OpenJournal } from '../journal/open-journal';
import { refresh } from '../journal/refresh';
import { settingsOf } from '../journal/settings';
import { settleEntry } from '../journal/settle-entry';
import type { Patch } from '../vault';

/** What an entry is brought back from: a backup's journal, and the files that are there. */
export type Source = { readonly journal: Journal; readonly files: ReadonlySet<string> };

/**
 * Brings an entry back in one save. One that is here goes on as the newest text, out of the bin, and what was here becomes
 * part of its history; files attached since stay. One that is not here comes with its history and where it came from. Nobody
 * may read it who may not read it now: circles that are gone are not for it any more.
 */
export async function restoreEntry(open: OpenJournal, source: Source, id: EntryId): Promise<void> {
  const then = source.journal.entries[id];
  if (then === undefined) throw new JournalError('not-found');
  const done: { changed: readonly EntryId[]; added: readonly Revision[]; themes: boolean } = {
    changed: [],
    added: [],
    themes: false,
  };
  await open.vault.patch(journal => {
    const at = open.world.now();
    const here = journal.entries[id];
    const { saved, steps, beside } =
      here === undefined
        ? asNew(open, journal, source, then, at)
        : onTop(open, journal, source, then, here, at);
    const tied = here === undefined ? tiedTo(open.relations, saved) : {};
    const settings = withThemes(journal, source.journal, saved);
    done.changed = [id, ...saved.answers, ...Object.values(tied).map(other => other.id)];
    done.added = steps;
    done.themes = settings !== null;
    return {
      ...beside,
      ...(settings === null ? {} : { settings }),
      entries: { ...tied, ...withAnswered(journal.entries, saved, at) },
      revisions: Object.fromEntries(steps.map(step => [step.id, step])),
      attachments: attachmentsOf(source, saved),
    };
  });
  refresh(open, done.themes ? [] : done.changed, done.added);
}

type Restored = {
  readonly saved: Entry;
  /** What joins its history. */
  readonly steps: readonly Revision[];
  readonly beside: Patch<Journal>;
};

function onTop(
  open: OpenJournal,
  journal: Journal,
  source: Source,
  then: Entry,
  here: Entry,
  at: Instant,
): Restored {
  const restored = contentAsOf(journal, source, then);
  const content: EntryContent = {
    ...restored,
    audience: isWider(here.audience, restored.audience) ? here.audience : restored.audience,
    attachments: [...new Set([...restored.attachments, ...here.attachments])],
  };
  const next: Entry = { ...here, ...content, binnedAt: null, updatedAt: at, revision: here.revision + 1 };
  const taken = journal.provenance[here.id]?.revision ?? null;
  const step = revisionBefore('always', here, content, at, open.world.newId, taken);
  const before: Entry = {
    ...here,
    mentions: [...here.mentions, ...stillMeant(open, journal, then)],
    links: [...here.links, ...then.links],
  };
  return {
    saved: settleEntry({ journal, ...open }, next, before, at),
    steps: step === null ? [] : [step],
    beside: {},
  };
}

function asNew(open: OpenJournal, journal: Journal, source: Source, then: Entry, at: Instant): Restored {
  const { id } = then;
  const next: Entry = {
    ...then,
    ...contentAsOf(journal, source, then),
    binnedAt: null,
    updatedAt: at,
    revision: then.revision + 1,
  };
  const before: Entry = { ...then, mentions: stillMeant(open, journal, then) };
  const { revisions, provenance, noteKeys, audienceRaises, keepUntil } = source.journal;
  const only = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
    const value = values[id];
    return value === undefined ? {} : { [id]: value };
  };
  return {
    saved: settleEntry({ journal, ...open }, next, before, at),
    steps: Object.values(revisions).filter(({ entry }) => entry === id),
    beside: {
      provenance: only(provenance),
      noteKeys: only(noteKeys),
      audienceRaises: only(audienceRaises),
      keepUntil: only(keepUntil),
    },
  };
}

/** What the backup has of the entry, as far as the journal still has what it names. */
function contentAsOf(journal: Journal, { files }: Source, then: Entry): EntryContent {
  return {
    ...contentOf(then),
    audience: audienceNow(journal, then.audience),
    attachments: then.attachments.filter(id => files.has(id)),
  };
}

function audienceNow({ circles }: Journal, audience: Audience): Audience {
  if (audience.kind !== 'circles') return audience;
  const known = new Set(Object.values(circles).map(({ name }) => foldName(name)));
  const left = audience.circles.filter(name => known.has(foldName(name)));
  return left.length === 0 ? { kind: 'only-me' } : { kind: 'circles', circles: left };
}

/** A name of somebody erased stays theirs while it would otherwise come to mean somebody else. */
function stillMeant(open: OpenJournal, { people }: Journal, then: Entry): readonly ResolvedMention[] {
  return then.mentions.filter(
    ({ person, label }) =>
      people[person] !== undefined || open.network.peopleNamed(foldName(label)).length > 0,
  );
}

function attachmentsOf({ journal }: Source, { attachments }: Entry): Patch<Journal>['attachments'] & object {
  return Object.fromEntries(
    attachments.flatMap(id => {
      const file = journal.attachments[id];
      return file === undefined ? [] : [[id, file]];
    }),
  );
}

/** The settings with the themes that the entry bears and the head has taken away since, or null. */
function withThemes(journal: Journal, then: Journal, { themes }: Entry): Journal['settings'] | null {
  const settings = settingsOf(journal);
  const known = new Set(settings.themes.map(({ id }) => id));
  const missing = settingsOf(then).themes.filter(({ id }) => themes.includes(id) && !known.has(id));
  return missing.length === 0 ? null : { current: { ...settings, themes: [...settings.themes, ...missing] } };
}
