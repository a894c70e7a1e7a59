import type { EventName } from '../../shared/contract/events';
import type { MethodName } from '../../shared/contract/methods';

/** The IPC channel of a method. */
export function methodChannel(name: MethodName): `journal:${MethodName}` {
  return `journal:${name}`;
}

/** The IPC channel of an event. */
export function eventChannel(name: EventName): `journal:event:${EventName}` {
  return `journal:event:${name}`;
}
