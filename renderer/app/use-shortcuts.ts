import { useEffect, useEffectEvent } from 'react';
import { useEvent } from '../api';
import { useHost } from '../host';
import { type ShortcutName, shortcutOf } from './shortcuts';

/** Runs `onCommand` for the keys of the whole window, and for the system's menus, tray and shortcuts. */
export function useShortcuts(onCommand: (name: ShortcutName) => void): void {
  const { platform } = useHost();
  const heard = useEffectEvent((event: KeyboardEvent) => {
    const name = shortcutOf({ ...keysOf(event), inField: isField(event.target) }, platform);
    if (name === null || event.defaultPrevented) return;
    event.preventDefault();
    onCommand(name);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => heard(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useEvent('command', ({ name }) => onCommand(name));
}

function keysOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey, shiftKey };
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))
  );
}
