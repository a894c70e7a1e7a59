import { useTranslations } from 'use-intl';
import { placeNames } from '../../shared/contract/events';
import { useGuide } from '../features/guide';
import type { PaletteAction } from '../features/palette';
import { useKeyNames } from '../host';
import { settingsPlace } from './place';
import { placeIcons } from './place-icons';
import { type ShortcutName, shortcuts } from './shortcuts';
import type { Navigation } from './useTrail';

const commands = [
  { name: 'write', icon: 'pencil' },
  ...placeNames.map(name => ({ name, icon: placeIcons[name] })),
  { name: 'lock', icon: 'lock-closed' },
  { name: 'help', icon: 'code' },
] as const satisfies readonly { readonly name: ShortcutName; readonly icon: PaletteAction['icon'] }[];

const sections = [
  { name: 'security', icon: 'key' },
  { name: 'appearance', icon: 'eye' },
  { name: 'language', icon: 'eye' },
  { name: 'templates', icon: 'page' },
  { name: 'backups', icon: 'restore' },
  { name: 'transfer', icon: 'export' },
] as const satisfies readonly { readonly name: string; readonly icon: PaletteAction['icon'] }[];

/** The places and actions the palette offers by name. */
export function usePaletteActions(
  navigation: Navigation,
  onCommand: (name: ShortcutName) => void,
): readonly PaletteAction[] {
  const t = useTranslations('app.actions');
  const nameOf = useKeyNames();
  const openGuide = useGuide();
  const words = (name: 'guide' | (typeof commands)[number]['name'] | (typeof sections)[number]['name']) => ({
    id: name,
    name: t(`${name}.name`),
    keywords: t(`${name}.words`).split(' '),
  });
  return [
    ...commands.map(({ name, icon }) => ({
      ...words(name),
      icon,
      keys: nameOf(shortcuts[name]),
      run: () => onCommand(name),
    })),
    { ...words('guide'), icon: 'page', run: openGuide },
    ...sections.map(({ name, icon }) => ({
      ...words(name),
      icon,
      run: () => navigation.go(settingsPlace(name)),
    })),
  ];
}
