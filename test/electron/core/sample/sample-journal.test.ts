import { describe, expect, it } from 'vitest';
import { sampleJournal, sampleNotes } from '../../../../electron/core/sample/sample-journal';
import { composeDocument } from '../../../../electron/core/sharing/choosing/compose';
import { refusalOf } from '../../../../electron/core/sharing/choosing/may-leave';
import { writeText } from '../../../../electron/core/sharing/formats/text/write-text';
import { readCard, writeCard } from '../../../../electron/core/sharing/identity';
import { documentLabels } from '../../../../electron/core/sharing/leaving/document-labels';
import { handedFile } from '../../../../electron/core/sharing/leaving/prepared';
import { displayTitle } from '../../../../shared/domain/entry';
import { inlineMarks } from '../../../../shared/domain/inline';
import { kinds, statusesOf, statusFits } from '../../../../shared/domain/status';
import { defaultThemes } from '../../../../shared/domain/theme';
import {
  addDays,
  daysBetween,
  isLocalDate,
  type LocalDate,
  localDateOf,
} from '../../../../shared/domain/time';
import { countedIds } from '../transfer/journals';

const today: LocalDate = '2026-11-19';
const sampleOn = (day: LocalDate) => sampleJournal({ today: day, newId: countedIds() });
const journal = sampleOn(today);
const entries = Object.values(journal.entries);
const [onlyHandover, ...others] = Object.values(journal.handovers);
if (onlyHandover === undefined || others.length > 0) throw new Error('the ledger has not one line');

describe('the sample journal', () => {
  it('has about sixty entries of all kinds, in every status', () => {
    expect(entries.length).toBeGreaterThanOrEqual(58);
    for (const kind of kinds) {
      const found = new Set(entries.filter(entry => entry.kind === kind).map(entry => entry.status));
      expect([...found].sort()).toEqual(kind === 'reflection' ? [null] : [...statusesOf[kind]].sort());
    }
    expect(entries.every(entry => statusFits(entry.kind, entry.status))).toBe(true);
  });

  it('is the same journal for the same day and ids', () => {
    expect(sampleOn(today)).toEqual(journal);
  });

  it('names every note once and every relation by a note that is there', () => {
    expect(new Set(sampleNotes.map(note => note.key)).size).toBe(sampleNotes.length);
    expect(new Set(entries.map(displayTitle)).size).toBe(entries.length);
    const themes = new Set(defaultThemes.map(theme => theme.id));
    for (const entry of entries) {
      expect(entry.themes.filter(theme => !themes.has(theme))).toEqual([]);
      expect(entry.answers.map(id => journal.entries[id]?.kind)).toEqual(entry.answers.map(() => 'question'));
    }
  });

  it('leads every [[link]] to the entry it names', () => {
    const broken = entries.flatMap(entry =>
      inlineMarks(entry.body)
        .flatMap(mark => (mark.kind === 'link' ? [mark.label] : []))
        .filter(label => !entry.links.some(link => link.label === label)),
    );
    expect(broken).toEqual([]);
    expect(entries.flatMap(entry => entry.links).length).toBeGreaterThan(8);
  });

  it('has something due, something pinned, something shared, mentions, tags, checklists and a history', () => {
    expect(
      entries.filter(entry => entry.followUp !== null && entry.followUp <= today).length,
    ).toBeGreaterThan(2);
    expect(entries.some(entry => entry.followUp !== null && entry.followUp > today)).toBe(true);
    expect(entries.some(entry => entry.pinned)).toBe(true);
    expect(entries.some(entry => entry.audience.kind === 'circles')).toBe(true);
    expect(entries.some(entry => entry.body.includes('- [ ]') && entry.body.includes('- [x]'))).toBe(true);
    const marks = entries.flatMap(entry => inlineMarks(entry.body).map(mark => mark.kind));
    expect(new Set(marks)).toEqual(new Set(['link', 'mention', 'tag']));
    const revisions = Object.values(journal.revisions);
    expect(revisions.length).toBeGreaterThan(2);
    for (const revision of revisions) {
      const entry = journal.entries[revision.entry];
      expect(entry?.revision).toBeGreaterThan(revision.revision);
      expect(revision.at).toBeLessThanOrEqual(entry?.updatedAt ?? 0);
    }
  });

  it('has tomorrow’s visit with seven questions that all wait for whom it is with', () => {
    const visit = Object.values(journal.conversations).find(({ date }) => date === addDays(today, 1));
    const asked = (visit?.agenda ?? []).flatMap(({ subject }) =>
      subject.kind === 'question' ? [journal.entries[subject.entry]] : [],
    );
    expect(asked).toHaveLength(7);
    for (const question of asked) {
      expect(['open', 'asked']).toContain(question?.status);
      expect(question?.waitsFor).toContainEqual({ kind: 'person', person: visit?.people[0] });
    }
  });

  it('has a partnership review in three terms, by two people, with evidence that is there', () => {
    const reviews = Object.values(journal.reviews);
    expect(reviews.filter(({ reviewer }) => reviewer.kind === 'me')).toHaveLength(3);
    expect(reviews.some(({ reviewer }) => reviewer.kind === 'person')).toBe(true);
    const evidence = reviews.flatMap(({ ratings }) => ratings.flatMap(rating => rating.evidence));
    expect(evidence.length).toBeGreaterThan(8);
    expect(evidence.every(id => journal.entries[id] !== undefined)).toBe(true);
  });

  it('names everybody it can by id, owes thanks, and has a life for every entry', () => {
    const loose = entries.flatMap(entry =>
      entry.people.filter(name => !entry.mentions.some(mention => mention.label === name)),
    );
    expect(loose).toEqual([]);
    expect(
      entries.some(
        ({ kind, status, thankedOn }) => kind === 'advice' && status === 'kept' && thankedOn === null,
      ),
    ).toBe(true);
    for (const { status, trail, createdAt } of entries) {
      expect(trail.at(-1)?.to ?? null).toBe(status);
      expect(trail.every(({ at }) => at >= createdAt && localDateOf(at) < today)).toBe(true);
    }
  });

  it('has a circle to give to: notes it may read, and cards of two members, one of them compared', () => {
    const { recipient } = onlyHandover;
    const circle = recipient.kind === 'circle' ? journal.circles[recipient.circle] : undefined;
    const cards = Object.values(journal.cards);
    expect(cards.map(({ comparedAt }) => comparedAt === null)).toEqual([false, true]);
    for (const { person, card, addedAt, comparedAt } of cards) {
      expect(circle?.members.map(member => member.person)).toContain(person);
      expect(readCard(writeCard(card))).toEqual({ kind: 'card', card });
      expect(card.name).toBe(`${journal.people[person]?.name} (sample)`);
      expect(localDateOf(comparedAt ?? addedAt) < today && (comparedAt ?? addedAt) >= addedAt).toBe(true);
    }
    const mayLeave = entries.filter(
      entry => circle !== undefined && refusalOf(entry, { kind: 'circle', circle: circle.name }) === null,
    );
    expect(mayLeave.length).toBeGreaterThan(2);
  });

  it('has one line in the ledger, and it is true: of notes that may leave and name nobody, as the file they make', () => {
    const { notes, files, at, recipientName, form } = onlyHandover;
    const handed = notes.map(({ entry }) => journal.entries[entry]);
    expect(handed.map(entry => entry && refusalOf(entry, { kind: 'circle', circle: recipientName }))).toEqual(
      notes.map(() => null),
    );
    expect(handed.flatMap(entry => [...(entry?.mentions ?? []), ...(entry?.people ?? [])])).toEqual([]);
    expect(notes.map(({ title, revision }) => ({ title, revision }))).toEqual(
      handed.map(entry => ({ title: entry?.title, revision: entry?.revision })),
    );
    expect(notes.map(({ entry, key }) => journal.noteKeys[entry]?.key === key && key.length === 22)).toEqual(
      notes.map(() => true),
    );
    expect(
      localDateOf(at) < today && handed.every(entry => entry !== undefined && entry.updatedAt < at),
    ).toBe(true);
    const day = localDateOf(at);
    const { document } = composeDocument(
      journal,
      notes.map(({ entry }) => entry),
      {
        title: onlyHandover.title,
        date: day,
        recipient: { kind: 'circle', circle: recipientName },
        senders: new Set(),
        keyOf: entry => journal.noteKeys[entry]?.key ?? '',
        bytesOf: () => new Uint8Array(),
      },
    );
    const known = {
      people: Object.values(journal.people),
      schools: Object.values(journal.schools),
    };
    expect(form).toEqual({ kind: 'file', format: 'text' });
    expect(writeText(document, documentLabels()).map(({ path, bytes }) => handedFile(path, bytes))).toEqual(
      files,
    );
    for (const { name } of [...known.people, ...known.schools])
      expect(JSON.stringify(document)).not.toContain(name);
  });

  it('never shares a reflection', () => {
    const reflections = entries.filter(entry => entry.kind === 'reflection');
    expect(reflections.every(entry => entry.audience.kind === 'only-me')).toBe(true);
  });

  it.each<LocalDate>(['2024-02-29', '2026-03-31', '2026-01-01', '2027-08-15'])(
    'has a page from a year, a month and a week before %s, and nothing later than the evening before it',
    day => {
      const all = Object.values(sampleOn(day).entries);
      const dates = new Set(all.map(entry => entry.date));
      expect(dates.has(addDays(day, -7))).toBe(true);
      expect(all.some(entry => Math.abs(daysBetween(entry.date, day) - 365) <= 1)).toBe(true);
      expect(
        all.every(entry => isLocalDate(entry.date) && entry.date < day && localDateOf(entry.updatedAt) < day),
      ).toBe(true);
      expect(all.every(entry => localDateOf(entry.createdAt) === entry.date)).toBe(true);
      expect(all.every(entry => entry.updatedAt >= entry.createdAt)).toBe(true);
    },
  );
});
