import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { type EntryFilter, everything } from '../../shared/domain/filter';
import { savedSearchesQuery } from '../api';
import type { Linker } from '../features/journal';
import { Palette } from '../features/palette';
import { usePaletteActions } from './palette-actions';
import type { ShortcutName } from './shortcuts';
import type { Navigation } from './useTrail';

/** The palette with this app's places and actions in it. */
export function BookPalette(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly navigation: Navigation;
  /** Links to the open entry, where one can be written on. */
  readonly linker: Linker | null;
  readonly onCommand: (name: ShortcutName) => void;
}): ReactElement {
  const { isOpen, onClose, navigation, linker, onCommand } = props;
  const client = useQueryClient();
  const actions = usePaletteActions(navigation, onCommand);
  const show = (changes: Partial<EntryFilter>) =>
    navigation.go({ name: 'journal', filter: { ...everything, ...changes }, sort: 'newest', entry: null });
  const showSaved = async (id: string) => {
    const saved = (await client.ensureQueryData(savedSearchesQuery)).find(search => search.id === id);
    if (saved !== undefined) {
      navigation.go({ name: 'journal', filter: saved.filter, sort: saved.sort, entry: null });
    }
  };
  return (
    <Palette
      isOpen={isOpen}
      onClose={onClose}
      actions={actions}
      onOpenEntry={navigation.openEntry}
      onOpenPerson={id => navigation.openRecord({ kind: 'person', id })}
      onShowPerson={name => show({ people: [name] })}
      onShowTag={name => show({ tags: [name] })}
      onShowSavedSearch={id => void showSaved(id)}
      onShowAll={text => show({ text })}
      onLinkEntry={linker === null ? undefined : ({ title }) => linker.insert(title)}
    />
  );
}
