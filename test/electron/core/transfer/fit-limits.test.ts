import { describe, expect, it } from 'vitest';
import { formatYaml } from '../../../../electron/core/transfer/front-matter';
import type { ImportedEntry } from '../../../../electron/core/transfer/imported';
import { readJournalFile } from '../../../../electron/core/transfer/journal-file';
import { parseInput } from '../../../../shared/contract/schemas';
import { bodyLimit } from '../../../../shared/domain/entry';
import { everything } from '../../../../shared/domain/filter';
import { asId } from '../../../../shared/domain/ids';
import { defaultSettings } from '../../../../shared/domain/settings';
import { type Files, importInto, readFiles, withFolder, writeFiles } from './folders';
import { countedIds, journalOf } from './journals';

const long = (word: string, length: number): string => `${word} `.repeat(length).slice(0, length).trim();
const ownNote = (values: Readonly<Record<string, unknown>>, body = 'The text.'): string =>
  `---\n${formatYaml({ 'critical-friend': 1, kind: 'reflection', date: '2026-11-12', audience: 'only-me', ...values })}---\n${body}`;

/** What saving would say to an entry that came in, if the head touched every part of it. */
function saveAgain({ content, revision }: ImportedEntry): void {
  const id = asId.entry('11111111-1111-4111-8111-111111111111');
  parseInput('saveEntry', { id, revision, changes: content });
  parseInput('saveEntry', { id, revision: revision + 1, changes: content });
}

async function readOne(files: Files) {
  const { entries, notes } = await readFiles(files);
  const [entry] = entries;
  if (entry === undefined) throw new Error('nothing was read');
  saveAgain(entry);
  return { content: entry.content, notes };
}

const shortened = [{ file: 'a.md', problem: 'shortened', leftOut: false }];

describe('a note that is more than saving allows', () => {
  it('keeps a long title in full above its text', async () => {
    const title = long('attendance', 700);
    const { content, notes } = await readOne({ 'a.md': ownNote({ title }) });
    expect(content.title).toHaveLength(500);
    expect(content.body).toBe(`${title}\n\nThe text.`);
    expect(notes).toEqual(shortened);
  });

  it('keeps names and tags that are too long, or too many, below its text', async () => {
    const tag = long('tag', 300);
    const person = long('person', 300);
    const many = Array.from({ length: 1002 }, (_, number) => `tag ${number}`);
    const { content, notes } = await readOne({
      'a.md': ownNote({ tags: [tag, ...many], people: ['Mary', person] }),
    });
    expect(content.tags).toEqual(many.slice(0, 1000));
    expect(content.people).toEqual(['Mary']);
    expect(content.body).toBe(`The text.\n\n- ${tag}\n- tag 1000\n- tag 1001\n- ${person}\n`);
    expect(notes).toEqual(shortened);
  });

  it('is never for more readers than before', async () => {
    const circle = long('heads', 300);
    const { content } = await readOne({ 'a.md': ownNote({ audience: 'circles', circles: [circle] }) });
    expect(content.audience).toEqual({ kind: 'circles', circles: [] });
    expect(content.body).toContain(circle);
  });

  it('takes no theme or revision that could not be saved again', async () => {
    const { content, notes } = await readOne({
      'a.md': ownNote({ themes: [{ id: 'Not a Slug', name: 'x' }], revision: Number.MAX_SAFE_INTEGER }),
    });
    expect(content.themes).toEqual([]);
    expect(notes).toEqual([{ file: 'a.md', problem: 'unknown-value', leftOut: false }]);
  });

  it('of another program keeps its long title, names and tags as it wrote them', async () => {
    const [title, person, tag] = [
      long('title', 600),
      long('person', 300),
      long('tag', 300).replaceAll(' ', '-'),
    ];
    const { content } = await readOne({
      'a.md': `---\ntitle: ${title}\npeople: [${person}]\ntags: [${tag}]\n---\nThe text.`,
    });
    for (const kept of [title, person, tag]) expect(content.body).toContain(kept);
    expect(content).toMatchObject({ title: 'a', people: [], tags: [] });
  });

  it('is left out, and said to be, when its text is too long only together with what stands at its top', async () => {
    const body = 'x'.repeat(bodyLimit);
    const { entries, notes } = await readFiles({ 'a.md': `---\nmood: tired\n---\n${body}` });
    expect(entries).toEqual([]);
    expect(notes).toEqual([{ file: 'a.md', problem: 'text-too-large', leftOut: true }]);
  });

  it('is not brought in twice', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': ownNote({ title: long('attendance', 700) }) });
      const { journal } = await importInto(journalOf([]), folder);
      expect((await importInto(journal, folder)).plan.preview).toMatchObject({ entries: 0, alreadyHere: 1 });
    });
  });
});

describe('settings, templates and saved searches that are more than saving allows', () => {
  const read = (parts: Readonly<Record<string, unknown>>) =>
    readJournalFile(
      formatYaml({ 'critical-friend': 1, settings: null, templates: [], savedSearches: [], ...parts }),
      countedIds(),
    );

  it('brings settings within their ranges and says so', () => {
    const themes = Array.from({ length: 120 }, (_, number) => ({
      id: `theme-${number}`,
      name: long('name', 300),
    }));
    const given = {
      ...defaultSettings,
      idleMinutes: 500,
      clipboardSeconds: 0,
      themes: [{ id: 'No slug', name: '' }, ...themes],
      spelling: { check: false, words: ['Blorenge', long('word', 61)] },
    };
    const { surroundings, spoilt } = read({ settings: given });
    expect(surroundings.settings).toMatchObject({ idleMinutes: 120, clipboardSeconds: 5 });
    expect(surroundings.settings?.themes).toHaveLength(100);
    expect(surroundings.settings?.spelling).toEqual({ check: false, words: ['Blorenge'] });
    expect(spoilt).toBe(true);
    parseInput('saveSettings', { settings: surroundings.settings });
  });

  it('keeps the long name and title of a template above its text', () => {
    const [name, title] = [long('name', 200), long('title', 600)];
    const { surroundings, spoilt } = read({
      templates: [{ id: 'No slug', kind: 'advice', name, title, body: 'The text.', builtIn: false }],
    });
    const [template] = surroundings.templates;
    if (template === undefined) throw new Error('no template');
    const { id, builtIn: _builtIn, ...rest } = template.value;
    expect(rest.body).toBe(`${name}\n\n${title}\n\nThe text.`);
    expect(spoilt).toBe(true);
    parseInput('saveTemplate', { id, template: rest });
  });

  it('leaves out a search that could not be run, and cuts the name of one that could', () => {
    const search = { id: 'mine', name: long('name', 200), filter: everything, sort: 'newest' };
    const { surroundings, spoilt } = read({
      savedSearches: [search, { ...search, filter: { ...everything, text: 'x'.repeat(3000) } }],
    });
    expect(surroundings.savedSearches).toHaveLength(1);
    expect(spoilt).toBe(true);
    for (const { value } of surroundings.savedSearches) {
      parseInput('saveSearch', { ...value, id: null });
      parseInput('deleteSearch', { id: value.id });
    }
  });

  it('takes what fits exactly as it is', () => {
    expect(read({ settings: defaultSettings })).toMatchObject({
      surroundings: { settings: defaultSettings },
      spoilt: false,
    });
  });
});
