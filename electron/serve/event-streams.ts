import type { ServerResponse } from 'node:http';
import type { EventMessage } from '../../shared/contract/events';

/** The pages that listen, each by a stream of server-sent events. */
export interface EventStreams {
  /** Keeps the answer open and writes events to it until the page goes. */
  add(response: ServerResponse): void;
  broadcast(message: EventMessage): void;
  end(): void;
}

/** `listening` hears how many pages listen, whenever that changes. */
export function eventStreams(listening: (pages: number) => void): EventStreams {
  const streams = new Set<ServerResponse>();
  return {
    add: response => {
      streams.add(response);
      response.on('close', () => {
        streams.delete(response);
        listening(streams.size);
      });
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 500\n\n');
      listening(streams.size);
    },
    broadcast: ({ name, data }) => {
      for (const stream of streams) stream.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end: () => {
      for (const stream of streams) stream.end();
    },
  };
}
