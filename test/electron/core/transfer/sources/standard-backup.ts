import { createHash } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { argon2id } from 'hash-wasm';

/**
 * A backup of Standard Notes as its protocol 004 says (docs.standardnotes.com/specification/encryption): the root key is Argon2id of the
 * password, 5 passes over 64 MiB, and every item is sealed under a key of its own by XChaCha20-Poly1305.
 */
export const standardItems = [
  {
    uuid: 'n1',
    content_type: 'Note',
    created_at: '2024-02-03T10:00:00.000Z',
    updated_at: '2024-02-05T10:00:00.000Z',
    content: {
      title: 'Staff meeting',
      text: 'Be brief.',
      references: [],
      appData: { 'org.standardnotes.sn': { pinned: true, client_updated_at: '2024-02-04T10:00:00.000Z' } },
    },
  },
  {
    uuid: 'n2',
    content_type: 'Note',
    created_at: '2024-02-03T10:00:00.000Z',
    updated_at: '2024-02-03T10:00:00.000Z',
    content: { title: 'Old', text: 'Gone.', trashed: true, references: [] },
  },
  {
    uuid: 'n3',
    content_type: 'Note',
    created_at: '2024-02-06T10:00:00.000Z',
    updated_at: '2024-02-06T10:00:00.000Z',
    content: { title: 'Rich', noteType: 'super', references: [], text: superText() },
  },
  {
    uuid: 't1',
    content_type: 'Tag',
    created_at: '2024-02-03T10:00:00.000Z',
    updated_at: '2024-02-03T10:00:00.000Z',
    content: { title: 'staff', references: [{ uuid: 'n1', content_type: 'Note' }] },
  },
];

function superText(): string {
  const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
  const bullet = (children: readonly unknown[], checked = false) => ({ type: 'listitem', checked, children });
  return JSON.stringify({
    root: {
      children: [
        { type: 'heading', tag: 'h2', children: [text('Plan')] },
        {
          type: 'paragraph',
          children: [
            text('A '),
            text('bold', 1),
            text(' '),
            text('start', 2),
            { type: 'linebreak' },
            { type: 'link', url: 'https://example.org', children: [text('link')] },
          ],
        },
        { type: 'quote', children: [text('said')] },
        {
          type: 'list',
          listType: 'number',
          children: [
            bullet([text('one')]),
            bullet([{ type: 'list', listType: 'bullet', children: [bullet([text('inner')])] }]),
          ],
        },
        { type: 'list', listType: 'check', children: [bullet([text('done')], true)] },
        { type: 'horizontalrule' },
        { type: 'code', children: [text('let x')] },
      ],
    },
  });
}

export const plainBackup = JSON.stringify({ version: '004', items: standardItems });

const nonceOf = (seed: string): Buffer => createHash('sha256').update(seed).digest().subarray(0, 24);

function sealed(text: string, key: Uint8Array, uuid: string, claimed = uuid): string {
  const said = Buffer.from(JSON.stringify({ u: claimed, v: '004' })).toString('base64');
  const nonce = nonceOf(`${uuid} ${text}`);
  const bytes = xchacha20poly1305(key, nonce, Buffer.from(said)).encrypt(Buffer.from(text));
  return ['004', nonce.toString('hex'), Buffer.from(bytes).toString('base64'), said].join(':');
}

function sealedItem(
  item: { readonly uuid: string; readonly content: unknown },
  key: Uint8Array,
  claimed?: string,
) {
  const own = createHash('sha256').update(`key of ${item.uuid}`).digest('hex');
  return {
    ...item,
    content: sealed(JSON.stringify(item.content), Buffer.from(own, 'hex'), item.uuid, claimed),
    enc_item_key: sealed(own, key, item.uuid),
    items_key_id: 'k1',
  };
}

/** The same items under `password`; `claimed` lets the first say it is another. */
export async function encryptedBackup(password: string, claimed?: string): Promise<string> {
  const keyParams = { identifier: 'head@example.org', pw_nonce: 'ab'.repeat(32), version: '004' };
  const salt = createHash('sha256')
    .update(`${keyParams.identifier}:${keyParams.pw_nonce}`)
    .digest('hex')
    .slice(0, 32);
  const derived = await argon2id({
    password,
    salt: Buffer.from(salt, 'hex'),
    iterations: 5,
    memorySize: 65_536,
    parallelism: 1,
    hashLength: 64,
    outputType: 'hex',
  });
  const root = Buffer.from(derived.slice(0, 64), 'hex');
  const itemsKey = createHash('sha256').update('items key').digest('hex');
  const dates = { created_at: '2024-01-01T00:00:00.000Z', updated_at: '2024-01-01T00:00:00.000Z' };
  const keyItem = sealedItem({ uuid: 'k1', content: { itemsKey, version: '004' } }, root);
  const items = standardItems.map((item, at) =>
    sealedItem(item, Buffer.from(itemsKey, 'hex'), at === 0 ? claimed : undefined),
  );
  return JSON.stringify({
    version: '004',
    keyParams,
    items: [{ ...keyItem, ...dates, content_type: 'SN|ItemsKey', items_key_id: null }, ...items],
  });
}
