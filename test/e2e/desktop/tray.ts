import type { Bus, BusBody, BusObject } from './bus';
import { nothing } from './bus';
import type { BusMessage } from './bus-message';
import { type BusValue, isList, isVariant } from './bus-values';

/** What a panel of the desktop can do with the app's icon beside the clock. */
export interface Tray {
  /** Whether an icon is there. */
  hasIcon(): boolean;
  /** A click on the icon. */
  click(): Promise<void>;
  /** The labels of its menu, from top to bottom; a line between entries has none. */
  labels(): Promise<readonly string[]>;
  /** Chooses an entry of its menu. */
  choose(label: string): Promise<void>;
}

const watcher = 'org.kde.StatusNotifierWatcher';
const properties = 'org.freedesktop.DBus.Properties';

type Entry = { readonly id: number; readonly label: string };

/**
 * Stands in for the panel: takes the icons that register with it (StatusNotifierItem) and reads and uses their menus
 * (com.canonical.dbusmenu), by the freedesktop.org drafts of these names.
 */
export async function openTray(bus: Bus): Promise<Tray> {
  let owner: string | null = null;
  await bus.serve(watcher, call => {
    if (call.interface === watcher && call.member === 'RegisterStatusNotifierItem') {
      owner = call.sender ?? null;
      return nothing;
    }
    return call.interface === properties ? propertyOf(call) : null;
  });
  const itsObject = (path: string, name: string): BusObject => {
    if (owner === null) throw new Error('There is no icon in the tray.');
    return { name: owner, path, interface: name };
  };
  const item = () => itsObject('/StatusNotifierItem', 'org.kde.StatusNotifierItem');
  const menu = () => itsObject('/com/canonical/dbusmenu', 'com.canonical.dbusmenu');
  const entries = async (): Promise<readonly Entry[]> => {
    const [, root] = await bus.call(menu(), 'GetLayout', { signature: 'iias', values: [0, -1, []] });
    return entriesOf(root);
  };

  return {
    hasIcon: () => owner !== null,
    click: async () => {
      await bus.call(item(), 'Activate', { signature: 'ii', values: [0, 0] });
    },
    labels: async () => (await entries()).map(({ label }) => label),
    choose: async label => {
      const entry = (await entries()).find(one => one.label === label);
      if (entry === undefined) throw new Error(`The tray's menu has no entry ${label}.`);
      const values = [entry.id, 'clicked', { signature: 'i', value: 0 }, 0];
      await bus.call(menu(), 'Event', { signature: 'isvu', values });
    },
  };
}

/** An app shows an icon only when it hears that there is a panel to show it. */
function propertyOf({ body: [, name] }: BusMessage): BusBody | null {
  if (name !== 'IsStatusNotifierHostRegistered') return null;
  return { signature: 'v', values: [{ signature: 'b', value: true }] };
}

/** The children of a `(ia{sv}av)`: number, properties, children. */
function entriesOf(node: BusValue | undefined): readonly Entry[] {
  const [, , children] = isList(node) ? node : [];
  return (isList(children) ? children : []).flatMap(child => {
    const [id, details] = isVariant(child) && isList(child.value) ? child.value : [];
    return typeof id === 'number' ? [{ id, label: labelOf(details) }] : [];
  });
}

function labelOf(details: BusValue | undefined): string {
  const pair = (isList(details) ? details : []).find(entry => isList(entry) && entry[0] === 'label');
  const label = isList(pair) ? pair[1] : undefined;
  return isVariant(label) && typeof label.value === 'string' ? label.value : '';
}
