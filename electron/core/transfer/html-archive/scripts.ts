/**
 * What runs in the page, in the browser of whoever opens it: plain JavaScript that browsers have known for years, since
 * the page is to open in twenty. Both are allowed by their hash alone.
 */

/** Shows the articles that hold every word that is typed, whatever their case and accents. A page without it is whole. */
const findInPage = `
function findInPage() {
  const part = document.getElementById('find');
  if (part === null) return;
  const field = part.querySelector('input');
  const said = part.querySelector('[role=status]');
  const articles = Array.from(document.querySelectorAll('article'));
  const fold = text => text.normalize('NFKD').replace(/\\p{M}/gu, '').replace(/[’ʼ‘]/g, "'").toLowerCase();
  let texts = null;
  let waiting = 0;
  const show = () => {
    texts = texts || articles.map(article => fold(article.textContent));
    const words = fold(field.value).split(/\\s+/).filter(word => word !== '');
    let count = 0;
    articles.forEach((article, at) => {
      const isMeant = words.every(word => texts[at].includes(word));
      if (article.hidden === isMeant) article.hidden = !isMeant;
      if (isMeant) count += 1;
    });
    said.textContent = words.length === 0 ? '' : part.dataset.found.replace('{count}', count).replace('{total}', articles.length);
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  });
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const article = target === null ? null : target.closest('article');
    if (article === null || !article.hidden) return;
    field.value = '';
    show();
    target.scrollIntoView();
  });
  part.hidden = false;
}
`;

/** Opens a sealed page: the format is in README.md beside this file. */
const openSealed = `
function openSealed() {
  const form = document.querySelector('#door form');
  const field = form.querySelector('input');
  const button = form.querySelector('button');
  const said = document.getElementById('said');
  const say = key => { said.textContent = key === '' ? '' : form.dataset[key]; };
  const bytesOf = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const written = JSON.parse(document.getElementById('sealed').textContent);
  const sealedParts = Array.from(document.querySelectorAll('script[data-part]'));
  const nonceOf = number => {
    const nonce = new DataView(new ArrayBuffer(12));
    nonce.setUint32(8, number);
    return nonce.buffer;
  };
  const boundTo = (number, isLast) => new TextEncoder().encode('critical-friend/page/1/' + number + (isLast ? '/last' : ''));
  const opened = (key, number, isLast, bytes) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonceOf(number), additionalData: boundTo(number, isLast) }, key, bytes);
  const keyOf = async passphrase => {
    const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
    const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
    const way = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(written.salt), iterations: written.iterations };
    return crypto.subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  };
  const pageOf = async key => {
    if (sealedParts.length !== written.parts) throw new Error('parts');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const texts = [];
    for (const [at, part] of sealedParts.entries()) {
      const plain = await opened(key, at + 1, at + 1 === written.parts, bytesOf(part.textContent));
      texts.push(decoder.decode(plain, { stream: at + 1 < written.parts }));
    }
    return texts.join('');
  };
  const open = async () => {
    if (!globalThis.crypto || !crypto.subtle) return 'cannot';
    const key = await keyOf(field.value);
    const isRight = await opened(key, 0, false, bytesOf(written.check)).then(() => true, () => false);
    if (!isRight) return 'wrong';
    const html = await pageOf(key).catch(() => null);
    if (html === null) return 'damaged';
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...page.body.childNodes);
    const heading = document.querySelector('h1');
    document.title = heading.textContent;
    heading.focus();
    findInPage();
    return '';
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    button.disabled = true;
    say('opening');
    open().catch(() => 'damaged').then(key => {
      button.disabled = false;
      say(key);
      if (key !== '') field.select();
    });
  });
}
`;

/** The script of a page that anybody can read. */
export const plainScript = `'use strict';${findInPage}findInPage();\n`;

/** The script of a page that is sealed. */
export const sealedScript = `'use strict';${findInPage}${openSealed}openSealed();\n`;
