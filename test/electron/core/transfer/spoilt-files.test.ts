import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../electron/core/transfer';
import { restoreHalfSurrogates } from '../../../../electron/core/transfer/half-surrogates';
import { splitSections } from '../../../../electron/core/transfer/sections';
import { bodyLimit, titleLimit } from '../../../../shared/domain/entry';
import { everything } from '../../../../shared/domain/filter';
import { nameLimit } from '../../../../shared/domain/ids';
import { emptyJournal } from '../../../../shared/domain/journal';
import { readFiles } from './folders';

const id = '11111111-0000-4000-8000-000000000001';
const recordFile = (fields: string, text = '') => `---\ncritical-friend: 1\nrecord: ${fields}\n---\n${text}`;

describe('a file of ours that somebody spoilt', () => {
  it.each([
    ['a person without an id', 'person\nname: Mary'],
    ['a person without a name', `person\nid: ${id}`],
    ['a school without a name', `school\nid: ${id}\nname: "  "`],
    ['a circle without an id', 'circle\nid: mine\nname: Heads'],
    ['a conversation without its day', `conversation\nid: ${id}\ndate: 2026-02-30`],
    ['a review without its circle', `review\nid: ${id}\ndate: 2026-11-12\nreviewer: {by: me}`],
    ['a record of a kind nobody knows', `pupil\nid: ${id}\nname: Mary`],
    ['a record with a text that is too long', `person\nid: ${id}\nname: Mary`, 'x'.repeat(bodyLimit + 1)],
  ])('is left out and named: %s', async (_what, fields, text = '') => {
    const { records, entries, notes } = await readFiles({ 'a.md': recordFile(fields, text) });
    expect([records, entries]).toEqual([[], []]);
    expect(notes).toEqual([{ file: 'a.md', problem: 'unknown-value', leftOut: true }]);
  });

  it('comes in without the attachments that are no longer beside it', async () => {
    const listed = 'attachments: [{file: Attachments/plan.pdf, name: plan.pdf}]';
    const { entries, notes } = await readFiles({
      'a.md': `---\ncritical-friend: 1\n${listed}\n---\nSee it.`,
    });
    expect(entries.map(entry => [entry.content.body, entry.attachments])).toEqual([['See it.', []]]);
    expect(notes).toEqual([{ file: 'a.md', problem: 'attachment-missing', leftOut: false }]);
  });

  it('counts a person who stands in two files once, and says whether the second says the same', async () => {
    const mary = (role: string) =>
      recordFile(`person\nname: Mary\nrole: ${role}\nid: ${id}\ncreated: 2026-11-12T10:00:00Z`);
    const read = await readFiles({ 'a.md': mary('Head'), 'b.md': mary('Head'), 'c.md': mary('Retired') });
    const { records, preview } = planImport(read, emptyJournal);
    expect(records).toMatchObject([{ kind: 'person', value: { role: 'Head' } }]);
    expect(preview.notes).toEqual([
      { file: 'b.md', problem: 'already-here', leftOut: true },
      { file: 'c.md', problem: 'kept-here', leftOut: true },
    ]);
  });

  it('loses no text: of two sections with one name the second is added, and lines may end as on Windows', async () => {
    const mark = (key: string) => `\n\n## Words <!-- critical-friend: ${key} -->\n\n`;
    const twice = `main${mark('agreement')}first${mark('agreement')}second`;
    expect(splitSections(twice, 'critical-friend')).toEqual({
      main: 'main',
      sections: new Map([['agreement', 'first\n\nsecond']]),
    });
    const windows = recordFile(`person\nname: Mary\nid: ${id}`, 'one\ntwo\n').replaceAll('\n', '\r\n');
    expect((await readFiles({ 'a.md': windows })).records).toMatchObject([
      { record: { value: { notes: 'one\ntwo\n' } } },
    ]);
  });

  it('puts halves of characters back only where one stands, and passes over what is none', () => {
    const text = '\ufffd and \ufffd.';
    expect(restoreHalfSurrogates(text, ['0:d83c', '4:dfff', '99:d800'])).toBe('\ud83c and \ufffd.');
    expect(restoreHalfSurrogates(text, ['x:d83c', '0:0041', '0:d83c:1'])).toBe(text);
  });
});

const search = {
  id: '99999999-0000-4000-8000-000000000001',
  name: 'Soon',
  filter: everything,
  sort: 'newest',
};
const template = { id: 'mine', kind: 'question', name: 'Mine', title: '', body: 'Words.', builtIn: false };
const journalFile = (changes: object) =>
  JSON.stringify({ 'critical-friend': 1, settings: null, templates: [], savedSearches: [], ...changes });

async function readJournal(yaml: string) {
  const { surroundings, notes } = await readFiles({ 'Critical Friend.yaml': yaml });
  return { ...surroundings, problems: notes.map(({ problem, leftOut }) => ({ problem, leftOut })) };
}

const spoilt = [{ problem: 'unknown-value', leftOut: false }];
const nothing = { settings: null, templates: [], savedSearches: [], problems: spoilt };

describe('what an export holds beside its entries', () => {
  it.each([
    ['is empty', ''],
    ['is no YAML', 'settings: [broken'],
    ['is of another version', journalFile({ 'critical-friend': 9 })],
    ['uses aliases', 'critical-friend: 1\nsettings: &a null\ntemplates: []\nsavedSearches: [*a]'],
    [
      'is longer than anything we write',
      `${journalFile({ templates: [template] })} # ${'x'.repeat(4 * 1024 * 1024)}`,
    ],
  ])('brings nothing and says so when it %s', async (_how, yaml) => {
    expect(await readJournal(yaml)).toEqual(nothing);
  });

  it('keeps in full, in the text of a template, a name and a title that are too long', async () => {
    const [name, title] = ['n'.repeat(nameLimit + 1), 't'.repeat(titleLimit + 1)];
    const found = await readJournal(
      journalFile({ templates: [{ ...template, id: 'Not a slug', name, title }] }),
    );
    expect(found.templates).toMatchObject([
      { value: { id: expect.stringMatching(/^ffffffff-/), body: `${name}\n\n${title}\n\nWords.` } },
    ]);
    expect(found.templates[0]?.value.name.length).toBeLessThanOrEqual(nameLimit);
    expect(found.problems).toEqual(spoilt);
    for (const long of [{ name }, { title }]) {
      const { templates } = await readJournal(journalFile({ templates: [{ ...template, ...long }] }));
      const body = `${Object.values(long).join()}\n\nWords.`;
      expect(templates).toMatchObject([{ value: { id: 'mine', body } }]);
    }
  });

  it('gives a search an id and a name that can be kept, and leaves out one with days that are none', async () => {
    const strange = { ...search, id: 'mine', filter: { ...everything, from: '2026-02-28' } };
    const found = await readJournal(journalFile({ savedSearches: [strange] }));
    expect(found.savedSearches).toMatchObject([{ value: { id: expect.stringMatching(/^ffffffff-/) } }]);
    const long = await readJournal(
      journalFile({ savedSearches: [{ ...search, name: 'n'.repeat(nameLimit + 1) }] }),
    );
    expect(long.savedSearches).toMatchObject([{ value: { id: search.id } }]);
    for (const from of ['2026-02-30', 20260228]) {
      const never = { ...search, filter: { ...everything, from } };
      expect(await readJournal(journalFile({ savedSearches: [never] }))).toEqual(nothing);
    }
  });
});
