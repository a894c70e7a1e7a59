import type { Entry } from '../../../../shared/domain/entry';
import { foldName, peopleOf, tagsOf } from '../../../../shared/domain/inline';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { readableLine } from '../../sharing/formats/blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { fill, type HtmlFact, linked, said, several } from './facts';
import type { Surroundings } from './surroundings';

/** Everything that is known of an entry beside its texts. */
export function entryFacts(entry: Entry, around: Surroundings): readonly HtmlFact[] {
  const { texts, names, day } = around;
  const { facts, kind, status } = { ...texts.sharingDocument, ...texts.words };
  const more = texts.journalArchive.facts;
  const dayOrNot = (date: LocalDate | null) => (date === null ? '' : day(date));
  return [
    said(facts.kind, kind[entry.kind]),
    said(facts.status, entry.status === null ? '' : status[entry.status]),
    said(facts.date, day(entry.date)),
    several(texts.sharingDocument.people[entry.kind], peopleLinks(entry, around)),
    linked(facts.seenAt, listOf(entry.seenAt), around),
    said(facts.themes, entry.themes.map(names.theme).join(', ')),
    said(
      facts.tags,
      tagsOf(entry)
        .map(tag => `#${tag}`)
        .join(', '),
    ),
    linked(facts.answers, entry.answers, around),
    linked(more.answeredBy, around.answering(entry.id), around),
    linked(
      more.waitsFor,
      entry.waitsFor.map(one => (one.kind === 'person' ? one.person : one.circle)),
      around,
    ),
    linked(more.conversation, listOf(entry.conversation), around),
    linked(more.linkedFrom, around.referring(entry.id), around),
    said(more.followUp, dayOrNot(entry.followUp)),
    said(more.pinned, entry.pinned ? more.yes : ''),
    said(more.thanked, dayOrNot(entry.thankedOn)),
    said(more.ownerAgrees, entry.ownerAgrees ? more.yes : ''),
    said(more.mayRead, readersOf(entry, around)),
    said(more.trail, trailOf(entry, around)),
    said(more.written, day(localDateOf(entry.createdAt))),
    said(more.changed, day(localDateOf(entry.updatedAt))),
  ];
}

function peopleLinks(entry: Entry, { link }: Surroundings): readonly string[] {
  const known = new Map(entry.mentions.map(({ label, person }) => [foldName(label), person] as const));
  return peopleOf(entry).map(name => link(known.get(foldName(name)) ?? '') || escapeHtml(readableLine(name)));
}

function readersOf({ audience }: Entry, { texts }: Surroundings): string {
  const { onlyMe, open } = texts.journalArchive.facts;
  if (audience.kind === 'circles') return audience.circles.join(', ');
  return audience.kind === 'open' ? open : onlyMe;
}

function trailOf({ trail }: Entry, { texts, day }: Surroundings): string {
  const { when } = texts.journalArchive.facts;
  const steps = trail.flatMap(({ to, at }) =>
    to === null ? [] : [fill(when, { day: day(localDateOf(at)), what: texts.words.status[to] })],
  );
  return steps.join('; ');
}

const listOf = (id: string | null): readonly string[] => (id === null ? [] : [id]);
