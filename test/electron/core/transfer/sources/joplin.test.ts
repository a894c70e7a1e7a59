import { describe, expect, it } from 'vitest';
import { readFiles, withFolder, writeFiles } from '../folders';
import { readFileOf, readPath, tarOfFiles, toldOf } from './archives';
import { joplinExport, joplinIds } from './joplin-export';

const { call } = joplinIds;

describe('what Joplin exported', () => {
  it('keeps pictures whose name has brackets, or to which a reference leads', async () => {
    const { visit, picture } = joplinIds;
    for (const text of [`![Screen \\[1\\].png](:/${picture})`, `![the wall][w]\n\n[w]: :/${picture}`]) {
      const files = joplinExport();
      const [note] = [`${visit}.md`].map(name => String(files[name]));
      const read = await readFiles({
        ...files,
        [`${visit}.md`]: (note ?? '').replace(`![the wall](:/${picture})`, text),
      });
      expect(toldOf(read)[0]?.attachments, text).toEqual(['wall.png']);
    }
  });

  it('says of a picture that no note shows that it stays behind', async () => {
    const { visit, picture } = joplinIds;
    const files = joplinExport();
    const without = String(files[`${visit}.md`]).replace(`![the wall](:/${picture})`, 'the wall');
    const read = await readFiles({ ...files, [`${visit}.md`]: without });
    expect(read.notes).toContainEqual(
      expect.objectContaining({ file: `resources/${picture}.png`, problem: 'not-markdown', leftOut: true }),
    );
  });

  it('comes in from a JEX file with its notebooks, tags, days, links and pictures', async () => {
    const read = await readFileOf('notes.jex', tarOfFiles(joplinExport()));
    expect(toldOf(read)).toEqual([
      {
        title: 'A visit',
        date: '2024-03-05',
        tags: ['lunch-duty', 'School', 'Year-6'],
        attachments: ['wall.png'],
      },
      { title: 'A call', date: '2024-03-05', tags: ['School'], attachments: [] },
    ]);
    const [visit, called] = read.entries;
    expect(visit?.content.body).toBe(
      'We saw ![the wall](<wall.png>).\n\nThen [[A call|the call]].\n\n```yaml\nsource_url: https://example.org/wall\n```\n',
    );
    expect(visit?.links).toEqual([{ label: 'A call|the call', to: 'file', file: `notes.jex/${call}.md` }]);
    expect(called?.content.body).toBe('- [x] A call\n\nSay hello.');
    expect([visit?.createdAt, visit?.updatedAt]).toEqual([
      Date.UTC(2024, 2, 5, 12),
      Date.UTC(2024, 2, 6, 12),
    ]);
    expect(read.sources).toEqual([{ source: 'joplin', file: 'notes.jex', notes: 2 }]);
    expect(read.notes.map(({ problem }) => problem).sort()).toEqual(['encrypted-there', 'in-bin-there']);
  });

  it('is the same from a RAW folder', async () => {
    const raw = await readFiles(joplinExport());
    const jex = await readFileOf('notes.jex', tarOfFiles(joplinExport()));
    expect(raw.entries.map(({ content }) => content)).toEqual(jex.entries.map(({ content }) => content));
  });

  it('lies beside other notes of the same folder, which come in as they are', async () => {
    const read = await withFolder(async folder => {
      await writeFiles(folder, { 'a/notes.jex': tarOfFiles(joplinExport()), 'b/Mine.md': 'Mine.' });
      return readPath(folder);
    });
    expect(read.sources).toEqual([
      { source: 'markdown', file: '', notes: 1 },
      { source: 'joplin', file: 'a/notes.jex', notes: 2 },
    ]);
  });

  it('says which pictures it names and does not hold', async () => {
    const { picture } = joplinIds;
    const { [`resources/${picture}.png`]: _gone, ...files } = joplinExport();
    const read = await readFileOf('notes.jex', tarOfFiles(files));
    expect(read.notes.map(({ problem }) => problem)).toContain('attachment-missing');
    expect(read.entries).toHaveLength(2);
  });

  it('ends where notebooks lie in one another in a circle', async () => {
    const { outer, inner } = joplinIds;
    const files = {
      ...joplinExport(),
      [`${outer}.md`]: `Round\n\nid: ${outer}\nparent_id: ${inner}\ntype_: 2`,
    };
    const read = await readFileOf('notes.jex', tarOfFiles(files));
    expect(read.entries.map(({ content }) => content.tags.length)).toEqual([3, 2]);
  });
});
