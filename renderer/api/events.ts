import { useEffect, useEffectEvent } from 'react';
import type { EventName, Events } from '../../shared/contract/events';

/** Calls `listener` for every event of this name while the component is mounted. */
export function useEvent<Name extends EventName>(name: Name, listener: (data: Events[Name]) => void): void {
  const heard = useEffectEvent(listener);
  useEffect(() => window.journal.on(name, data => heard(data)), [name]);
}
