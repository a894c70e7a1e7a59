import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { CircleRow, CircleView } from '../../../../shared/contract/network';
import { type Circle, newCircle } from '../../../../shared/domain/circle';
import { asId, type CircleId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { rankOfRole, settleMembers } from '../../../../shared/domain/members';
import { localDateOf } from '../../../../shared/domain/time';
import { byText } from '../../journal/first-of';
import type { OpenJournal } from '../../journal/open-journal';
import { refreshRecords } from '../../journal/refresh';
import { summaryOf } from '../../journal/summary';
import { awaitingNamed, type CircleContext, renamedCircle } from '../names/circle-names';
import type { ChangedEntries } from '../names/ties';
import {
  byLatest,
  byName,
  bySoonest,
  circleRow,
  conversationRow,
  isHeld,
  named,
  reviewRow,
} from '../records/rows';
import { newStamps, requireRecord, requireRevision, stamped } from '../records/stamps';
import { maySee, renamedAudiences } from './audiences';

const datesShown = 50;

/** All circles out of the bin, by name. */
export function listCircles(open: OpenJournal): readonly CircleRow[] {
  return Object.values(open.vault.db.data.circles)
    .filter(circle => circle.binnedAt === null)
    .sort(byName)
    .map(circle => circleRow(open, circle));
}

/** `circle` with all that surrounds it on its page. */
export function circleView(open: OpenJournal, circle: Circle): CircleView {
  const today = localDateOf(open.world.now());
  const dates = open.network.conversationsOf(circle.id);
  const isToCome = (date: (typeof dates)[number]) => !isHeld(date) && date.date >= today;
  const rows = (chosen: typeof dates) =>
    chosen.slice(0, datesShown).map(conversation => conversationRow(open, conversation));
  const { entries } = open.vault.db.data;
  return {
    circle,
    members: membersOf(open, circle),
    waiting: [...open.network.waitingForCircle(circle.id)]
      .sort((a, b) => a.createdAt - b.createdAt)
      .map(summaryOf),
    coming: rows(dates.filter(isToCome).sort(bySoonest)),
    past: rows(dates.filter(date => !isToCome(date)).sort(byLatest)),
    reviews: [...open.network.reviewsOf(circle.id)]
      .sort((a, b) => byText(b.date, a.date) || b.createdAt - a.createdAt)
      .map(review => reviewRow(open, review)),
    shared: Object.values(entries).filter(maySee(circle.name)).length,
  };
}

/** Fails with `name-taken`, also by a circle in the bin: an audience knows circles by name. */
export async function createCircle(open: OpenJournal, input: Input<'createCircle'>): Promise<CircleView> {
  const id = asId.circle(open.world.newId());
  const touched: { entries: ChangedEntries } = { entries: {} };
  await open.vault.patch(journal => {
    const circle: Circle = {
      ...newCircle,
      ...input.content,
      name: input.name.trim(),
      members: settleMembers(input.content.members ?? []),
      id,
      ...newStamps(open.world.now()),
    };
    requireSound(journal, circle);
    touched.entries = awaitingNamed({ journal, ...open }, circle, {});
    return { circles: { [id]: circle }, entries: touched.entries };
  });
  return announce(open, id, touched.entries);
}

/** Keeps changes to a circle. A new name goes into every audience that had the old one, in the same patch. */
export async function saveCircle(
  open: OpenJournal,
  { id, revision, changes }: Input<'saveCircle'>,
): Promise<CircleView> {
  const touched: { entries: ChangedEntries } = { entries: {} };
  await open.vault.patch(journal => {
    const before = requireRecord(journal.circles, id);
    requireRevision(before, revision);
    const next: Circle = { ...before, ...changes };
    const circle: Circle = { ...next, name: next.name.trim(), members: settleMembers(next.members) };
    requireSound(journal, circle);
    const audiences = renamedAudiences(journal, before.name, circle.name);
    touched.entries = namingNext({ journal, ...open }, before, circle, audiences.entries);
    return {
      circles: { [id]: stamped(circle, open.world.now()) },
      revisions: audiences.revisions,
      entries: touched.entries,
    };
  });
  return announce(open, id, touched.entries);
}

/** Entries that name the circle `before`, in their text or as who may see them, naming `next`. */
function namingNext(
  context: CircleContext,
  before: Circle,
  next: Circle,
  changed: ChangedEntries,
): ChangedEntries {
  const renamed = renamedCircle(context, before.name, next.name, changed);
  return foldName(before.name) === foldName(next.name) ? renamed : awaitingNamed(context, next, renamed);
}

function announce(open: OpenJournal, id: CircleId, changed: ChangedEntries): CircleView {
  const entries = Object.keys(changed).map(asId.entry);
  refreshRecords(open, { records: [{ kind: 'circle', id }], entries });
  return circleView(open, requireRecord(open.vault.db.data.circles, id));
}

function requireSound({ circles, people }: Journal, circle: Circle): void {
  for (const { person } of circle.members) requireRecord(people, person);
  const folded = foldName(circle.name);
  if (Object.values(circles).some(other => other.id !== circle.id && foldName(other.name) === folded))
    throw new JournalError('name-taken');
}

function membersOf({ vault }: OpenJournal, { members }: Circle): CircleView['members'] {
  const { people } = vault.db.data;
  return members
    .flatMap(({ person: id, role }) => {
      const person = people[id];
      return person === undefined ? [] : [{ person: named(person), role }];
    })
    .sort((a, b) => rankOfRole(a.role) - rankOfRole(b.role) || byName(a.person, b.person));
}
