import { parentPort } from 'node:worker_threads';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { WordReply, WordRequest } from './word-html';

/** Runs in a thread of its own: turns the parts of Word files into HTML, one file after the other. */

const port = parentPort;
if (port === null) throw new Error('Word files are read in a worker thread');

/** Beside what the library knows: the styles of Word, by the English names that it keeps in every language. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

port.on('message', ({ parts }: WordRequest) => {
  void read(parts).then((reply: WordReply) => port.postMessage(reply));
});

/** What cannot be read is no bug of ours; the library has no kinds of errors, and what it says may quote the file. */
async function read(parts: WordRequest['parts']): Promise<WordReply> {
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    // In place of a picture stands its name in the file.
    const convertImage = mammoth.images.imgElement(async picture => ({
      src: (await picture.readAsBuffer()).toString('utf8'),
    }));
    const options = { styleMap, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false };
    return { html: (await mammoth.convertToHtml({ buffer }, options)).value };
  } catch (error) {
    if (error instanceof Error) return { html: null };
    throw error;
  }
}
