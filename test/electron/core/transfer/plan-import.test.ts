import { describe, expect, it } from 'vitest';
import { applyImport, planImport } from '../../../../electron/core/transfer';
import type { ImportedEntry, ImportRead } from '../../../../electron/core/transfer/imported';
import { defaultTemplates } from '../../../../shared/domain/default-templates';
import type { Entry } from '../../../../shared/domain/entry';
import { asId } from '../../../../shared/domain/ids';
import { emptyJournal } from '../../../../shared/domain/journal';
import { defaultSettings } from '../../../../shared/domain/settings';
import type { Template } from '../../../../shared/domain/template';
import { countedIds, entryOf, journalOf } from './journals';

const freshId = countedIds('ffffffff');

function imported(entry: Entry, changes: Partial<ImportedEntry> = {}): ImportedEntry {
  const {
    id,
    createdAt,
    updatedAt,
    revision,
    links: _links,
    mentions,
    trail,
    binnedAt: _binnedAt,
    attachments: _none,
    ...content
  } = entry;
  return {
    file: `${entry.title}.md`,
    knownId: id,
    freshId: asId.entry(freshId()),
    content,
    createdAt,
    updatedAt,
    revision,
    links: [],
    mentions,
    trail,
    attachments: [],
    ...changes,
  };
}

const nothing = { settings: null, templates: [], savedSearches: [] };
const readOf = (...entries: readonly ImportedEntry[]): ImportRead => ({
  entries,
  records: [],
  surroundings: nothing,
  notes: [],
});

const mine = entryOf();
const other = entryOf({ id: asId.entry('33333333-3333-4333-8333-333333333333'), title: 'Other' });

describe('planning an import', () => {
  it('leaves out what is here already and says so', () => {
    const { preview, entries } = planImport(readOf(imported(mine), imported(other)), journalOf([mine]));
    expect(entries.map(planned => planned.entry.id)).toEqual([other.id]);
    expect(preview).toMatchObject({
      entries: 1,
      alreadyHere: 1,
      notes: [{ file: `${mine.title}.md`, problem: 'already-here', leftOut: true }],
      examples: [{ title: 'Other', kind: 'reflection', date: '2026-11-12', file: 'Other.md' }],
    });
  });

  it('leaves out a note only as often as it is here', () => {
    const twice = readOf(
      imported(mine, { knownId: null }),
      imported(mine, { knownId: null, file: 'copy.md' }),
    );
    const plan = planImport(twice, journalOf([mine]));
    expect(plan.preview).toMatchObject({ entries: 1, alreadyHere: 1 });
    expect(planImport(twice, applyImport(journalOf([mine]), plan, new Map())).entries).toEqual([]);
  });

  it('adds a changed note beside the entry of the same id, and the second time not again', () => {
    const changed = imported({ ...mine, body: 'Edited elsewhere.' });
    const journal = journalOf([mine]);
    const plan = planImport(readOf(changed), journal);
    const after = applyImport(journal, plan, new Map());
    expect(after.entries[mine.id]).toBe(mine);
    expect(Object.values(after.entries).map(entry => entry.body)).toEqual([mine.body, 'Edited elsewhere.']);
    expect(planImport(readOf(changed), after).entries).toEqual([]);
  });

  it('brings back what is in the bin, under a new id', () => {
    const journal = journalOf([{ ...mine, binnedAt: 9 }]);
    const plan = planImport(readOf(imported(mine)), journal);
    expect(plan.entries.map(planned => planned.entry.id === mine.id)).toEqual([false]);
    expect(applyImport(journal, plan, new Map()).entries[mine.id]?.binnedAt).toBe(9);
  });

  it('gives two files with one id ids of their own', () => {
    const plan = planImport(
      readOf(imported(mine), imported({ ...mine, body: 'A copy, edited.' })),
      emptyJournal,
    );
    expect(new Set(plan.entries.map(planned => planned.entry.id)).size).toBe(2);
  });

  it('keeps relations between notes, also to one that got a new id or is here already', () => {
    const answer = imported(
      { ...other, kind: 'advice', status: 'received', answers: [mine.id] },
      { links: [{ label: 'Quiet', to: 'entry', entry: mine.id }] },
    );
    const moved = imported({ ...mine, body: 'Changed.' });
    const plan = planImport(readOf(answer, moved), journalOf([mine]));
    const [planned, target] = plan.entries;
    expect(planned?.entry.answers).toEqual([target?.entry.id]);
    expect(planned?.entry.links).toEqual([{ label: 'Quiet', entry: target?.entry.id }]);
    const same = planImport(readOf(answer, imported(mine)), journalOf([{ ...mine, id: asId.entry('x') }]));
    expect(same.entries[0]?.entry.answers).toEqual(['x']);
  });

  it('counts people and tags, those in the text included, without regard to case', () => {
    const texts = [
      { ...mine, people: ['Jo'], body: '@jo and @Mary #Reading' },
      { ...other, tags: ['reading'] },
    ].map(entry => imported(entry));
    expect(planImport(readOf(...texts), emptyJournal).preview).toMatchObject({ people: 2, tags: 1 });
  });

  it('leaves out of its entry an attachment that was not sealed', () => {
    const attachment = { file: 'p.png', name: 'p.png', mediaType: 'image/png', size: 9, addedAt: 1 } as const;
    const plan = planImport(readOf(imported(mine, { attachments: [attachment, attachment] })), emptyJournal);
    const [first] = plan.attachments;
    const sealed = new Map([[first?.key ?? '', asId.attachment('sealed')]]);
    const after = applyImport(emptyJournal, plan, sealed);
    expect(after.entries[mine.id]?.attachments).toEqual(['sealed']);
    expect(after.attachments).toEqual({
      sealed: { id: 'sealed', entry: mine.id, ...withoutFile(attachment) },
    });
  });
});

function withoutFile<T extends { readonly file: string }>({ file: _file, ...rest }: T) {
  return rest;
}

describe('settings and templates in an import', () => {
  const withSurroundings = (changes: Partial<ImportRead['surroundings']>): ImportRead => ({
    entries: [],
    records: [],
    surroundings: { ...nothing, ...changes },
    notes: [],
  });
  const renamed = { ...defaultSettings, idleMinutes: 3, themes: [{ id: asId.theme('new'), name: 'New' }] };

  it('takes settings while the journal has only those it came with', () => {
    const read = withSurroundings({ settings: renamed });
    expect(planImport(read, emptyJournal).settings).toEqual(renamed);
    expect(planImport(read, journalOf([], { settings: { current: defaultSettings } })).settings).toEqual(
      renamed,
    );
  });

  it('never changes settings the head has made, but learns new themes', () => {
    const current = { ...defaultSettings, idleMinutes: 60 };
    const planned = planImport(
      withSurroundings({ settings: renamed }),
      journalOf([], { settings: { current } }),
    );
    expect(planned.settings).toEqual({ ...current, themes: [...current.themes, ...renamed.themes] });
  });

  it('replaces an untouched built-in template, and puts one beside a template that was edited here', () => {
    const [builtIn] = defaultTemplates;
    if (builtIn === undefined) throw new Error('there is no built-in template');
    const edited: Template = { ...builtIn, body: 'Mine.' };
    const read = withSurroundings({ templates: [{ value: edited, freshId: 'fresh' }] });
    expect(planImport(read, journalOf([], { templates: { [builtIn.id]: builtIn } })).templates).toEqual([
      edited,
    ]);
    const here = journalOf([], { templates: { [builtIn.id]: { ...builtIn, body: 'Also mine.' } } });
    const beside = planImport(read, here);
    expect(beside.templates).toEqual([{ ...edited, id: 'fresh', builtIn: false }]);
    expect(planImport(read, applyImport(here, beside, new Map())).templates).toEqual([]);
  });
});
