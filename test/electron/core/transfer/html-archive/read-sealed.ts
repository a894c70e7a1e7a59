import { webcrypto } from 'node:crypto';

/**
 * Opens a sealed page by what README.md beside its writer says and by nothing of ours, as somebody would who has the page alone.
 * Gives its body; fails where a part does not open.
 */
export async function readSealed(html: string, passphrase: string): Promise<string> {
  const written = JSON.parse(
    /<script type="application\/json" id="sealed">(.*?)<\/script>/.exec(html)?.[1] ?? '',
  );
  const parts = [...html.matchAll(/<script type="text\/plain" data-part>(.*?)<\/script>/g)].map(
    ([, part = '']) => part,
  );
  if (parts.length !== written.parts) throw new Error(`${parts.length} parts of ${written.parts}`);
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await webcrypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const key = await webcrypto.subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: Buffer.from(written.salt, 'base64'),
      iterations: written.iterations,
    },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const open = (number: number, isLast: boolean, sealed: string) => {
    const iv = Buffer.alloc(12);
    iv.writeUInt32BE(number, 8);
    const additionalData = Buffer.from(`critical-friend/page/1/${number}${isLast ? '/last' : ''}`);
    return webcrypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      Buffer.from(sealed, 'base64'),
    );
  };
  await open(0, false, written.check);
  const plain = await Promise.all(parts.map((part, at) => open(at + 1, at + 1 === parts.length, part)));
  return Buffer.concat(plain.map(bytes => Buffer.from(bytes))).toString('utf8');
}
