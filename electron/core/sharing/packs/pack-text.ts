import type { z } from 'zod';
import { readBase64 } from '../base64';
import { type Identity, signingSeedOf } from '../identity/identity';
import { keyBytes, signatureFits, signBytes } from '../identity/key-pairs';
import { noteMembers } from '../note-members';
import type { ShareNote } from '../share-document';
import { depthLimit, membersLimit, notesLimit, valuesLimit } from './limits';
import type { Pack } from './pack';
import { noteSchema, packSchema } from './pack-schema';
import { refuse } from './problem';
import { readStrictJson } from './strict-json';

export const packVersion = 1;

/** What is signed is this and the bytes of `content`, so that a signature for a pack can never serve for anything else. */
const signedPrefix = Buffer.from(`critical-friend-pack ${packVersion}\n`);
const opening = `{"critical-friend-pack":${packVersion},"signed-by":"`;
const beforeSignature = '","signature":"';
const beforeContent = '","content":';
const closing = '}\n';
const keyLength = 44;
const signatureLength = 88;
const contentStart =
  opening.length + keyLength + beforeSignature.length + signatureLength + beforeContent.length;

/** The one JSON document of a pack, signed. Half surrogates, which UTF-8 cannot hold, become U+FFFD. */
export function writePack(pack: Pack, identity: Identity): Buffer {
  const content = Buffer.from(JSON.stringify(written(pack), wellFormed), 'utf8');
  const signature = signBytes(signingSeedOf(identity), Buffer.concat([signedPrefix, content]));
  const head = [pack.sender.verifyingKey, beforeSignature, signature.toString('base64'), beforeContent];
  return Buffer.concat([Buffer.from(opening + head.join('')), content, Buffer.from(closing)]);
}

/** Members in the order the format lists them, whatever order a caller made them in. */
function written({ id, madeOn, sender, recipients, replaces, document }: Pack) {
  const { name, recipient, verifyingKey } = sender;
  return {
    id,
    madeOn,
    sender: { name, recipient, verifyingKey },
    recipients,
    replaces,
    document: { title: document.title, date: document.date, notes: document.notes.map(noteMembers) },
  };
}

function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** Reads it back: the form first, then the signature, and only then what it says. Throws `RefusedPack`. */
export function readPack(bytes: Buffer): Pack {
  const { verifyingKey, content } = signedContent(bytes);
  const json = readStrictJson(content, { depth: depthLimit, members: membersLimit, values: valuesLimit });
  if (json.kind === 'refused') refuse({ kind: 'malformed', fault: json.fault });
  const outer = packSchema.safeParse(json.value);
  if (!outer.success) refuse({ kind: 'bad-content', field: fieldOf(outer.error) });
  if (outer.data.sender.verifyingKey !== verifyingKey) refuse({ kind: 'forged' });
  const { title, date, notes } = outer.data.document;
  return { ...outer.data, document: { title, date, notes: readNotes(notes) } };
}

function signedContent(bytes: Buffer): { readonly verifyingKey: string; readonly content: Buffer } {
  const head = bytes.toString('latin1', 0, contentStart);
  const [, version] = /^\{"critical-friend-pack":(\d{1,9})[,}]/.exec(head) ?? [];
  if (version === undefined || version === '0') refuse({ kind: 'not-a-pack' });
  if (Number(version) > packVersion) {
    refuse({ kind: 'newer-version', found: Number(version), known: packVersion });
  }
  const keyStart = opening.length;
  const signatureStart = keyStart + keyLength + beforeSignature.length;
  const verifyingKey = head.slice(keyStart, keyStart + keyLength);
  const signature = head.slice(signatureStart, signatureStart + signatureLength);
  const expected = opening + verifyingKey + beforeSignature + signature + beforeContent;
  const content = bytes.subarray(contentStart, -closing.length);
  if (head !== expected || bytes.toString('latin1', bytes.length - closing.length) !== closing) {
    refuse({ kind: 'unsigned' });
  }
  requireSignature(verifyingKey, signature, bytes);
  return { verifyingKey, content };
}

function requireSignature(verifyingKey: string, signature: string, bytes: Buffer): void {
  const [key, made] = [readBase64(verifyingKey), readBase64(signature)];
  if (key?.length !== keyBytes || made === null) refuse({ kind: 'unsigned' });
  if (!withSignedPart(bytes, signed => signatureFits(key, signed, made))) refuse({ kind: 'forged' });
}

/** The prefix is put before the content where it stands, and taken out again: a copy would be as large as the pack. */
function withSignedPart<Result>(bytes: Buffer, use: (signed: Buffer) => Result): Result {
  const signed = bytes.subarray(contentStart - signedPrefix.length, -closing.length);
  const stood = Buffer.from(signed.subarray(0, signedPrefix.length));
  signedPrefix.copy(signed);
  try {
    return use(signed);
  } finally {
    stood.copy(signed);
  }
}

function readNotes(notes: readonly unknown[]): readonly ShareNote[] {
  if (notes.length > notesLimit) refuse({ kind: 'bad-content', field: 'document.notes' });
  const keys = new Set<string>();
  return notes.map((note, index) => {
    const place = `document.notes.${index}`;
    const read = noteSchema.safeParse(note);
    if (!read.success) refuse({ kind: 'bad-content', field: fieldOf(read.error, place) });
    if (keys.has(read.data.key)) refuse({ kind: 'bad-content', field: `${place}.key` });
    keys.add(read.data.key);
    return read.data;
  });
}

/** Where the first thing is wrong; a member that should not be there is never named. */
function fieldOf(error: z.ZodError, ...place: readonly string[]): string {
  return [...place, ...(error.issues[0]?.path ?? [])].join('.');
}
