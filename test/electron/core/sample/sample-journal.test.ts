import { describe, expect, it } from 'vitest';
import { sampleJournal, sampleNotes } from '../../../../electron/core/sample/sample-journal';
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
