import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Language } from '../../../../shared/domain/language';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { seal } from '../../vault/seal';
import { closing, opening } from './frame';
import { sealedScript } from './scripts';
import type { Surroundings } from './surroundings';

/** More than the 600,000 that OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet); a second of a slow laptop. */
export const iterations = 1_000_000;
const saltBytes = 16;
const keyBytes = 32;

/** Bytes of the page that are sealed as one. */
export const partSize = 1024 * 1024;

/** What stands on the door, and what it may say later. */
type DoorWords = Surroundings['texts']['journalArchive']['sealed'];

const derive = promisify(pbkdf2);

/** What seals one page; the key is drawn for it alone and is gone afterwards. */
export type PageSeal = { readonly key: Buffer; readonly salt: Buffer };

export async function drawPageSeal(passphrase: string): Promise<PageSeal> {
  const salt = randomBytes(saltBytes);
  const secret = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  const key = await derive(secret, salt, iterations, keyBytes, 'sha256');
  secret.fill(0);
  return { key, salt };
}

/** A page that shows a door and nothing else until its passphrase is typed. Format: README.md beside this file. */
export async function* sealedPage(
  body: AsyncIterable<Buffer>,
  { key, salt }: PageSeal,
  words: DoorWords,
  language: Language,
): AsyncGenerator<string> {
  yield opening(words.title, language, sealedScript);
  yield door(words);
  const check = sealPart(key, 0, false, Buffer.alloc(0));
  let number = 0;
  let before: Buffer = Buffer.alloc(0);
  for await (const part of body) {
    if (number > 0) yield partScript(sealPart(key, number, false, before));
    number += 1;
    before = part;
  }
  yield partScript(sealPart(key, number, true, before));
  const parameters = {
    format: 1,
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations,
    salt: salt.toString('base64'),
    cipher: 'AES-256-GCM',
    check,
    parts: number,
  };
  yield `<script type="application/json" id="sealed">${JSON.stringify(parameters)}</script>\n`;
  yield closing(sealedScript);
}

/** The number of the part is its nonce and, with the word that it is the last, what it is bound to. */
function sealPart(key: Buffer, number: number, isLast: boolean, plain: Buffer): string {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 8);
  const bound = Buffer.from(`critical-friend/page/1/${number}${isLast ? '/last' : ''}`, 'utf8');
  return seal(key, nonce, bound, plain).toString('base64');
}

const partScript = (sealed: string): string => `<script type="text/plain" data-part>${sealed}</script>\n`;

function door(words: DoorWords): string {
  const { title, text, passphrase, open, noScript, ...later } = words;
  const said = Object.entries(later);
  const data = said.map(([key, words]) => `data-${key}="${escapeHtml(words)}"`).join(' ');
  return `<main id="door">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<form ${data}>
<label>${escapeHtml(passphrase)} <input type="password" autocomplete="off" required></label>
<button>${escapeHtml(open)}</button>
</form>
<p id="said" role="status"></p>
<noscript><p>${escapeHtml(noScript)}</p></noscript>
</main>
`;
}
