import { once } from 'node:events';
import { createServer } from 'node:net';

/** A listener on this machine that counts who comes. */
export interface Listener {
  readonly port: number;
  met(): number;
  close(): void;
}

/** Listens on a port of its own and hangs up on everybody. */
export async function listener(): Promise<Listener> {
  let met = 0;
  const server = createServer(socket => {
    met += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return { port: address.port, met: () => met, close: () => server.close() };
}
