import { describe, expect, it } from 'vitest';
import { joplinTypes } from '../../../../../electron/core/transfer/sources/joplin-item';
import { AttachmentNames, wikiLabel } from '../../../../../electron/core/transfer/sources/labels';
import { notionProperties } from '../../../../../electron/core/transfer/sources/notion-properties';
import { openStandardItem } from '../../../../../electron/core/transfer/sources/standard-cipher';
import { readSuperNote } from '../../../../../electron/core/transfer/sources/super-note';
import { type Files, readFiles } from '../folders';
import { sampleBytes } from '../journals';
import { readFileOf, toldOf, zipOf } from './archives';

describe('an entry of Day One', () => {
  const read = (entry: Readonly<Record<string, unknown>>) =>
    readFileOf(
      'day.zip',
      zipOf({
        'J.json': JSON.stringify({ metadata: { version: '1.0' }, entries: [{ uuid: 'A', ...entry }] }),
      }),
    );

  it('whose first line is a page long keeps it in its text', async () => {
    const line = `# ${'word '.repeat(80).trim()}`;
    const [entry] = (await read({ text: `${line}\n\nMore.` })).entries;
    expect([entry?.content.title, entry?.content.body]).toEqual(['', `${line}\n\nMore.`]);
  });

  it.each([
    ['a place that no clock knows', '2024-07-01T12:00:00Z', 'Mars/Olympus'],
    ['no place', '2024-07-01T12:00:00Z', ''],
  ])('of %s comes in on its day', async (_what, creationDate, timeZone) => {
    expect(toldOf(await read({ text: 'Words', creationDate, timeZone }))).toMatchObject([
      { date: '2024-07-01' },
    ]);
  });

  it.each(['+012026-07-01T12:00:00Z', '0500-07-01T12:00:00Z'])(
    'of no year of ours comes in all the same: %s',
    async creationDate => {
      const [entry] = (await read({ text: 'Words', creationDate })).entries;
      expect(entry?.content.body).toBe('Words');
    },
  );
});

describe('a web page', () => {
  const bodyOf = async (html: string) =>
    (await readFiles({ 'a.html': html, 'p.png': sampleBytes['image/png'] })).entries[0]?.content.body;

  it('shows nothing of what is never shown, and goes on after it', async () => {
    expect(await bodyOf('<p>One</p><svg><g><a>hidden</a></g></svg><p>Two</p>')).toBe('One\n\nTwo');
  });

  it('keeps the words around a picture without a source and media without a name', async () => {
    expect(await bodyOf('<p>One <img alt="the door"> <img> two <en-media> three</p>')).toBe(
      'One ![the door]() two three',
    );
  });

  it.each([
    ['start="4"', '4. one'],
    ['start="nine"', '1. one'],
    ['start="-3"', '1. one'],
    ['', '1. one'],
  ])('counts a list from where it says: %s', async (start, line) => {
    expect(await bodyOf(`<ol ${start}><li>one</li></ol>`)).toBe(line);
  });

  it('makes a task of a box outside a list, and of one in a list', async () => {
    expect(await bodyOf('<en-todo checked="true">rung<br><ul><li><en-todo>ask</li></ul>')).toBe(
      '- [x] rung\n\n- [ ] ask',
    );
  });
});

describe('an item of Joplin', () => {
  const id = (digit: number) => String(digit).repeat(32);
  const item = (type: number, own: string, text: string, more: Readonly<Record<string, string>> = {}) =>
    `${text === '' ? '' : `${text}\n\n`}${Object.entries({ id: own, ...more, type_: String(type) })
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n')}`;
  const note = (body: string, more: Readonly<Record<string, string>> = {}): Files => ({
    [`${id(1)}.md`]: item(joplinTypes.note, id(1), `A\n\n${body}`, more),
  });
  const resource = (digit: number, title: string, more: Readonly<Record<string, string>> = {}): Files => ({
    [`${id(digit)}.md`]: item(joplinTypes.resource, id(digit), title, more),
    [`resources/${id(digit)}.png`]: sampleBytes['image/png'],
  });

  it.each([
    ['wall', {}, 'wall'],
    ['wall', { file_extension: 'png' }, 'wall.png'],
    ['Wall.PNG', { file_extension: 'png' }, 'Wall.PNG'],
    ['', { file_extension: 'png' }, `${id(2)}.png`],
  ])('that is a picture called “%s” is named by it and by what it is (%j)', async (title, more, name) => {
    const read = await readFiles({
      ...note(`![a](:/${id(2)}) and again ![b](:/${id(2)})`),
      ...resource(2, title, more),
    });
    expect(read.entries[0]?.content.body).toBe(`![a](<${name}>) and again ![b](<${name}>)`);
    expect(read.entries[0]?.attachments).toHaveLength(1);
  });

  it('that is named where a text keeps its addresses is found there, and told of when it is gone', async () => {
    const body = `See [it][1], [that][2] and [me][3]\n\n[1]: :/${id(2)}\n[2]: :/${id(3)}\n[3]: :/${id(1)}`;
    const read = await readFiles({ ...note(body), ...resource(2, 'wall.png') });
    expect(read.entries[0]?.content.body).toBe(
      `See [it][1], [that][2] and [me][3]\n\n[1]: <wall.png>\n[2]: <${id(3)}>\n[3]: :/${id(1)}`,
    );
    expect(read.notes).toEqual([{ file: `${id(1)}.md`, problem: 'attachment-missing', leftOut: false }]);
  });

  it('in HTML keeps what an Evernote note was, without what is not there', async () => {
    const body = `<p>Words <en-media hash="0"></en-media><img src=":/${id(2)}" alt="door"></p>`;
    const read = await readFiles({ ...note(body, { markup_language: '2' }), ...resource(2, 'wall.png') });
    expect(read.entries[0]?.content.body).toBe('Words ![door](<wall.png>)');
  });

  it('that ties a tag is passed over when tag or note are missing or something else', async () => {
    const tie = (digit: number, more: Readonly<Record<string, string>>): Files => ({
      [`${id(digit)}.md`]: item(joplinTypes.noteTag, id(digit), '', more),
    });
    const read = await readFiles({
      ...note('Words'),
      [`${id(5)}.md`]: item(joplinTypes.tag, id(5), 'phonics'),
      ...tie(6, { note_id: id(1), tag_id: id(5) }),
      ...tie(7, { note_id: id(1), tag_id: id(1) }),
      ...tie(8, { note_id: id(1) }),
      ...tie(9, { tag_id: id(5) }),
    });
    expect(read.entries.map(({ content }) => content.tags)).toEqual([['phonics']]);
  });

  it('in a notebook that says nothing of where it lies has its name', async () => {
    const read = await readFiles({
      ...note('Words', { parent_id: id(4) }),
      [`${id(4)}.md`]: item(joplinTypes.folder, id(4), 'School'),
    });
    expect(read.entries.map(({ content }) => content.tags)).toEqual([['School']]);
  });
});

describe('a name that is made for what came in', () => {
  it.each([
    ['Call', 'said', 'Call|said'],
    ['Call', 'Call', 'Call'],
    ['Call', '', 'Call'],
    ['[]', 'said', 'said'],
    ['[]', '#', 'note'],
  ])('links to “%s” by “%s”', (title, words, label) => {
    expect(wikiLabel(title, words)).toBe(label);
  });

  it('is never empty, and never the same twice', () => {
    const names = new AttachmentNames();
    expect(['a', 'b', 'a'].map(file => names.of(file, '  '))).toEqual([
      'attachment',
      'attachment (2)',
      'attachment',
    ]);
  });
});

describe('the lines at the top of a page of Notion', () => {
  const hour = (text: string) => {
    const { created } = notionProperties(`Created: ${text}\n`);
    return created === null ? null : new Date(created).getHours();
  };

  it.each([
    ['November 12, 2026 9:04 AM', 9],
    ['November 12, 2026 9:04 PM', 21],
    ['November 12, 2026 12:04 AM', 0],
    ['November 12, 2026 12:04 PM', 12],
    ['November 12, 2026 21:04', 21],
    ['November 12, 2026', 12],
    ['Smarch 12, 2026', null],
  ])('say when: %s', (text, expected) => {
    expect(hour(text)).toBe(expected);
  });
});

describe('a sealed item of Standard Notes', () => {
  const item = {
    uuid: 'u',
    content_type: 'Note',
    created_at: '',
    updated_at: '',
    deleted: false,
    content: 'x',
  };
  const nonce = '0'.repeat(48);
  const said = Buffer.from('{"u":"u","v":"004"}').toString('base64');

  it.each([
    `003:${nonce}:AAAA:${said}`,
    `004:short:AAAA:${said}`,
    '004',
    `004:${nonce}:AAAA:${Buffer.from('{"u":"other","v":"004"}').toString('base64')}`,
    `004:${nonce}:AAAA:none`,
    `004:${nonce}:AAAA:${said}`,
  ])('that is not as the protocol says, or not under this key, opens for nobody: %s', sealed => {
    expect(
      openStandardItem({ ...item, enc_item_key: sealed, items_key_id: 'k' }, new Uint8Array(32)),
    ).toBeNull();
  });
});

describe('a Super note', () => {
  const text = (words: string) => ({ type: 'text', text: words });
  const markdown = (...children: readonly unknown[]) => readSuperNote(JSON.stringify({ root: { children } }));

  it('keeps which boxes are ticked, and passes over what is no node', () => {
    const bullet = (words: string, checked: boolean) => ({
      type: 'listitem',
      checked,
      children: [text(words)],
    });
    const list = {
      type: 'list',
      listType: 'check',
      children: [bullet('done', true), bullet('open', false), 'odd', null],
    };
    expect(markdown(list, 7)).toBe('- [x] done\n- [ ] open');
  });

  it('with a table of no rows has none', () => {
    expect(
      markdown({ type: 'table', children: [] }, { type: 'paragraph', children: [text('After')] }),
    ).toContain('After');
  });

  it('keeps lines apart however deep they lie', () => {
    const lines = [text('one'), { type: 'linebreak' }, text('two')];
    let nested: unknown = { type: 'layout', children: lines };
    for (let depth = 0; depth < 40; depth += 1) nested = { type: 'layout', children: [nested] };
    expect(markdown(nested)).toMatch(/one\s*\n\s*two/);
  });
});
