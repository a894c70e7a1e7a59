import { type EventName, type Events, eventNames } from '../../shared/contract/events';

type Tell = <Name extends EventName>(name: Name, data: Events[Name]) => void;

/**
 * Hands the server's events to `tell`. When the server does not come back at once it has ended, and with it the open
 * journal: the page is told that it is locked, so that nothing stays on screen.
 */
export function listenToEvents(tell: Tell): void {
  const source = new EventSource('/events');
  let failures = 0;
  source.addEventListener('open', () => {
    failures = 0;
  });
  source.addEventListener('error', () => {
    failures += 1;
    if (failures === 2 || source.readyState === EventSource.CLOSED) tell('locked', { reason: 'failure' });
  });
  for (const name of eventNames) {
    source.addEventListener(name, ({ data }) => tell(name, JSON.parse(data)));
  }
}
