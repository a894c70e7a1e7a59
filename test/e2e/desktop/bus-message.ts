import { type BusValue, decode, encode, isList, isVariant, paddingTo } from './bus-values';

/** What a message is for; the numbers are those of the D-Bus specification's chapter "Message Protocol". */
export const messageTypes = { call: 1, reply: 2, error: 3, signal: 4 } as const;

const fieldCodes = {
  path: 1,
  interface: 2,
  member: 3,
  error: 4,
  replyTo: 5,
  destination: 6,
  sender: 7,
  signature: 8,
} as const;
const fieldTypes = {
  path: 'o',
  interface: 's',
  member: 's',
  error: 's',
  replyTo: 'u',
  destination: 's',
  sender: 's',
  signature: 'g',
} as const satisfies Record<FieldName, string>;

type FieldName = keyof typeof fieldCodes;

/** One message. Fields that it does not have are left out. */
export type BusMessage = {
  readonly type: number;
  readonly serial: number;
  readonly path?: string;
  readonly interface?: string;
  readonly member?: string;
  readonly error?: string;
  readonly replyTo?: number;
  readonly destination?: string;
  readonly sender?: string;
  readonly signature?: string;
  readonly body: readonly BusValue[];
};

const headerSignature = 'yyyyuua(yv)';
const littleEndian = 0x6c;
const version = 1;

/** The bytes of a message, ready to be sent. */
export function encodeMessage(message: BusMessage): Buffer {
  const body = encode(message.signature ?? '', message.body);
  const fields = fieldNames().flatMap(name => {
    const value = message[name];
    return value === undefined ? [] : [[fieldCodes[name], { signature: fieldTypes[name], value }]];
  });
  const { type, serial } = message;
  const header = encode(headerSignature, [littleEndian, type, 0, version, body.length, serial, fields]);
  return Buffer.concat([header, Buffer.alloc(paddingTo(8, header.length)), body]);
}

/** The first whole message in `bytes` and what is left after it; `null` when more has to come. */
export function firstMessage(bytes: Buffer): { readonly message: BusMessage; readonly rest: Buffer } | null {
  if (bytes.length < 16) return null;
  const fieldsEnd = 16 + bytes.readUInt32LE(12);
  const bodyStart = fieldsEnd + paddingTo(8, fieldsEnd);
  const end = bodyStart + bytes.readUInt32LE(4);
  if (bytes.length < end) return null;
  const [, type, , , , serial, fields] = decode(headerSignature, bytes);
  if (typeof type !== 'number' || typeof serial !== 'number') throw new Error('not a D-Bus header');
  const named = readFields(fields);
  const body = decode(named.signature ?? '', bytes.subarray(bodyStart, end));
  return { message: { ...named, type, serial, body }, rest: bytes.subarray(end) };
}

function readFields(fields: BusValue | undefined): Omit<BusMessage, 'type' | 'serial' | 'body'> {
  const entries = (isList(fields) ? fields : []).flatMap(field => {
    const [code, variant] = isList(field) ? field : [];
    const name = fieldNames().find(known => fieldCodes[known] === code);
    return name === undefined || !isVariant(variant) ? [] : [[name, variant.value] as const];
  });
  return Object.fromEntries(entries);
}

function fieldNames(): readonly FieldName[] {
  return [
    'path',
    'interface',
    'member',
    'error',
    'replyTo',
    'destination',
    'sender',
    'signature',
  ] as const satisfies readonly FieldName[];
}
