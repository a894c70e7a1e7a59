import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type BusMessage, encodeMessage, firstMessage, messageTypes } from './bus-message';
import type { BusValue } from './bus-values';

/** An object of another program on the bus. */
export type BusObject = { readonly name: string; readonly path: string; readonly interface: string };

/** Values and their types. */
export type BusBody = { readonly signature: string; readonly values: readonly BusValue[] };

/** What a service of ours answers to a call; `null` for a call it does not know. */
export type AnswerBusCall = (call: BusMessage) => BusBody | null;

/** A connection to a D-Bus message bus: enough of one to stand in for the parts of a desktop that an app talks to. */
export interface Bus {
  /** Calls a method and gives what it answers; rejects with the name of the error. */
  call(object: BusObject, method: string, body?: BusBody): Promise<readonly BusValue[]>;
  /** Owns a well-known name; every call that comes for one of ours is shown to each service in turn. */
  serve(name: string, answer: AnswerBusCall): Promise<void>;
  /** Tells whoever listens. */
  signal(from: Omit<BusObject, 'name'>, name: string, body: BusBody): void;
  close(): void;
}

/** An answer without values. */
export const nothing: BusBody = { signature: '', values: [] };

const daemon: BusObject = {
  name: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

type Waiting = {
  readonly resolve: (values: readonly BusValue[]) => void;
  readonly reject: (error: Error) => void;
};

/** Connects to the bus that listens on the socket at `path`, as the user who runs this. */
export async function connectToBus(path: string): Promise<Bus> {
  const socket = await openSocket(path);
  const waiting = new Map<number, Waiting>();
  const services: AnswerBusCall[] = [];
  let lastSerial = 0;

  const send = (message: Omit<BusMessage, 'serial'>): number => {
    lastSerial += 1;
    socket.write(encodeMessage({ ...message, serial: lastSerial }));
    return lastSerial;
  };
  const call: Bus['call'] = (object, method, { signature, values } = nothing) =>
    new Promise((resolve, reject) => {
      const serial = send({
        type: messageTypes.call,
        destination: object.name,
        path: object.path,
        interface: object.interface,
        member: method,
        ...typed(signature),
        body: values,
      });
      waiting.set(serial, { resolve, reject });
    });
  const hear = (message: BusMessage): void => {
    if (message.type === messageTypes.call) send(answerTo(message, services));
    else settle(waiting, message);
  };
  readMessages(socket, hear);

  await call(daemon, 'Hello');
  return {
    call,
    serve: async (name, answer) => {
      services.push(answer);
      await call(daemon, 'RequestName', { signature: 'su', values: [name, 0] });
    },
    signal: ({ path: from, interface: of }, member, { signature, values }) => {
      const type = messageTypes.signal;
      send({ type, path: from, interface: of, member, ...typed(signature), body: values });
    },
    close: () => socket.destroy(),
  };
}

/** An empty signature is left out, as the specification has it. */
function typed(signature: string): { readonly signature?: string } {
  return signature === '' ? {} : { signature };
}

/** Says who we are (the SASL mechanism EXTERNAL, the user's number in hexadecimal digits of its text) and begins. */
async function openSocket(path: string): Promise<Socket> {
  const socket = connect(path);
  await once(socket, 'connect');
  const user = Buffer.from(String(process.getuid?.())).toString('hex');
  socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
  const [said] = await once(socket, 'data');
  if (!String(said).startsWith('OK ')) throw new Error(`the bus did not let us in: ${said}`);
  socket.write('BEGIN\r\n');
  return socket;
}

function readMessages(socket: Socket, hear: (message: BusMessage) => void): void {
  let unread = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (let next = firstMessage(unread); next !== null; next = firstMessage(unread)) {
      unread = Buffer.from(next.rest);
      hear(next.message);
    }
  });
}

function settle(waiting: Map<number, Waiting>, { type, replyTo = 0, error, body }: BusMessage): void {
  if (type !== messageTypes.reply && type !== messageTypes.error) return;
  const asked = waiting.get(replyTo);
  waiting.delete(replyTo);
  if (type === messageTypes.reply) asked?.resolve(body);
  else asked?.reject(new Error(`${error}: ${body.join(' ')}`));
}

function answerTo(call: BusMessage, services: readonly AnswerBusCall[]): Omit<BusMessage, 'serial'> {
  const to = { replyTo: call.serial, ...(call.sender === undefined ? {} : { destination: call.sender }) };
  for (const service of services) {
    const answer = service(call);
    if (answer !== null) {
      return { type: messageTypes.reply, ...to, ...typed(answer.signature), body: answer.values };
    }
  }
  return { type: messageTypes.error, ...to, error: 'org.freedesktop.DBus.Error.UnknownMethod', body: [] };
}
