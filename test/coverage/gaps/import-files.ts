import { bugsPassOn, type Gaps, isThere } from '../gap';

const ownThread = 'runs in a thread of its own, tried by word.test.ts and word-edges.test.ts';

export const importFilesGaps: Gaps = {
  'electron/core/transfer/archives/own-json-files.ts': [
    {
      line: "return typeof value === 'object' && value !== null ? { ...value } : null;",
      why: 'only what begins with `{` is asked for here, and JSON that does is an object',
    },
    { line: 'if (error instanceof SyntaxError) return null;', why: bugsPassOn },
  ],
  'electron/core/transfer/archives/tar-header.ts': [
    {
      line: 'for (let at = 0; at < blockSize; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);',
      why: 'a shorter block was refused before',
    },
  ],
  'electron/core/transfer/archives/zip-files.ts': [
    { line: 'if (!(error instanceof Error)) throw error;', why: bugsPassOn },
    { line: 'if (error instanceof Error) return null;', why: bugsPassOn },
    {
      line: "if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes gave something else');",
      why: 'a stream that was given no encoding gives bytes, which its type does not say',
    },
  ],
  'electron/core/transfer/known-copies.ts': [
    {
      line: 'const attachments = entry.attachments.flatMap(id => journal.attachments[id] ?? []);',
      why: 'a journal holds every attachment that its entries name',
    },
  ],
  'electron/core/transfer/sources/own-json/read-own-json.ts': [
    {
      line: 'if (one !== null) placed.push({ ...one, file, id: asId.entry(context.newId()) });',
      why: 'the files of a JSON document are held in memory, and each that is listed can be read',
    },
  ],
  'electron/core/transfer/sources/table/read-tables.ts': [
    {
      line: "const columns = names.map((_name, at) => asked?.columns[at] ?? guessed[at] ?? 'text');",
      why: isThere,
    },
  ],
  'electron/core/transfer/sources/table/row-note.ts': [
    {
      line: "return uses.includes(use) && text !== '' ? [{ name: names[at] ?? '', text }] : [];",
      why: isThere,
    },
  ],
  'electron/core/transfer/sources/table/table-text.ts': [
    { line: 'if (!(error instanceof CsvError)) throw error;', why: bugsPassOn },
  ],
  'electron/core/transfer/sources/word/read-word.ts': [
    {
      line: 'media: () => null,',
      why: 'the library that reads Word files makes no sound or film, nor an object of a page',
    },
    { line: "const isSaid = top !== null && plain(top[1] ?? '') === title;", why: isThere },
  ],
  'electron/core/transfer/sources/word/word-html.ts': [
    {
      line: ": join(import.meta.dirname, 'word-thread.js');",
      why: 'only in the app that was built, which the end to end tests run',
    },
    {
      line: 'let end = (): void => undefined;',
      why: 'the promise that puts the real one in its place does so at once; only the compiler asks for a first one',
    },
    {
      line: "const fail = (error: Error): void => (isOutOfMemory(error) ? resolve('too-much') : reject(error));",
      why: bugsPassOn,
    },
  ],
  'electron/core/transfer/sources/word/word-thread.ts': [
    { line: "if (port === null) throw new Error('Word files are read in a worker thread');", why: ownThread },
    { line: "port.on('message', ({ parts }: WordRequest) => {", why: ownThread },
    { line: 'void read(parts).then((reply: WordReply) => port.postMessage(reply));', why: ownThread },
    { line: "async function read(parts: WordRequest['parts']): Promise<WordReply> {", why: ownThread },
    { line: 'const convertImage = mammoth.images.imgElement(async picture => ({', why: ownThread },
    { line: 'if (error instanceof Error) return { html: null };', why: ownThread },
  ],
};
