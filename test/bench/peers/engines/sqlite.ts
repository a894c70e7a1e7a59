import { flat, type Peer, searchedFields, wordsIn } from '../peer';

interface Statement {
  run(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): readonly { readonly id: string }[];
}

/** What is used of the package `better-sqlite3`, which is installed for the bench alone. */
export interface SqliteModule {
  readonly default: new (
    file: string,
  ) => {
    exec(sql: string): unknown;
    prepare(sql: string): Statement;
    close(): unknown;
  };
}

/** SQLite's full-text search over runs of three letters, in memory: finds parts of words, knows no slips. */
export const sqliteTrigram = ({ default: Database }: SqliteModule): Peer => ({
  name: 'SQLite FTS5, trigram',
  index(documents) {
    const database = new Database(':memory:');
    const columns = searchedFields.join(', ');
    database.exec(
      `create virtual table notes using fts5(id unindexed, ${columns}, tokenize = 'trigram remove_diacritics 1')`,
    );
    const marks = searchedFields.map(() => '?').join(', ');
    const insert = database.prepare(`insert into notes (id, ${columns}) values (?, ${marks})`);
    database.exec('begin');
    for (const document of documents.map(flat))
      insert.run(document.id, ...searchedFields.map(field => document[field]));
    database.exec('commit');
    const select = database.prepare('select id from notes where notes match ? order by rank limit ?');
    return {
      search(text, limit) {
        const words = wordsIn(text).filter(word => word.length >= 3);
        const query = words.map(word => `"${word}"`).join(' AND ');
        return words.length === 0 ? [] : select.all(query, limit).map(({ id }) => id);
      },
      close: () => void database.close(),
    };
  },
});
