import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../../../shared/assert-never';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { NamedHit } from '../../../shared/contract/search';
import { asId, type EntryId, type PersonId, type SavedSearchId } from '../../../shared/domain/ids';
import { Palette, VisuallyHidden } from '../../ui';
import { matchActions, type PaletteAction } from './action';
import { type PaletteOption, sectionsOf, stepFrom } from './options';
import { PaletteField } from './PaletteField';
import { PaletteFoot } from './PaletteFoot';
import { PaletteList } from './PaletteList';
import { PaletteNotes } from './PaletteNotes';
import { useFindings } from './use-findings';

export interface OpenPaletteProps {
  readonly onClose: () => void;
  readonly actions: readonly PaletteAction[];
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  /** A name in the notes that is nobody's page. */
  readonly onShowPerson: (name: string) => void;
  readonly onShowTag: (name: string) => void;
  readonly onShowSavedSearch: (id: SavedSearchId) => void;
  /** Shows everything that fits the query in the journal's list. */
  readonly onShowAll: (query: string) => void;
  /** Links the chosen entry, which has a title, to the one that is open; left out when none is. */
  readonly onLinkEntry?: ((entry: EntrySummary) => void) | undefined;
}

/** Steps of Page Up and Page Down. */
const page = 5;

/** The palette while it is open; its state ends with it. */
export function OpenPalette(props: OpenPaletteProps): ReactElement {
  const t = useTranslations('palette');
  const listId = useId();
  const [query, setQuery] = useState('');
  const { findings, problem } = useFindings(query);
  const sections = sectionsOf(findings, matchActions(props.actions, findings.query));
  const options = sections.flatMap(section => section.options);
  const [cursor, setCursor] = useState({ query: '', key: '' });
  const current = cursorOption(options, cursor.query === findings.query ? cursor.key : '');

  const move = (by: number) =>
    setCursor({ query: findings.query, key: stepFrom(options, current?.key ?? '', by) });
  const choose = (option: PaletteOption) => {
    props.onClose();
    runOption(option, query, props);
  };
  const link = (option: PaletteOption) => {
    if (option.kind !== 'entry' || option.hit.entry.title === '' || props.onLinkEntry === undefined) return;
    props.onClose();
    props.onLinkEntry(option.hit.entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === 0 && event.key !== 'Enter') return;
    event.preventDefault();
    if (step !== 0) move(step);
    else if (current !== undefined) (event.ctrlKey || event.metaKey ? link : choose)(current);
  };
  const named = findings.names.length + findings.people.length;
  const total = findings.reply?.total ?? findings.recent.length;
  return (
    <Palette
      isOpen
      onClose={props.onClose}
      label={t('title')}
      field={
        <PaletteField
          value={query}
          onChange={setQuery}
          onKeyDown={onKeyDown}
          corrections={findings.reply?.corrections ?? []}
          listId={listId}
          cursorId={current === undefined ? undefined : `${listId}-${current.key}`}
        />
      }
      footer={
        <PaletteFoot showsOperators={findings.query === ''} canLink={props.onLinkEntry !== undefined} />
      }
    >
      <VisuallyHidden>
        <span role="status">{t('announce', { total, named })}</span>
      </VisuallyHidden>
      <PaletteNotes findings={findings} problem={problem} isEmpty={options.length === 0} />
      <PaletteList
        id={listId}
        sections={sections}
        total={total}
        cursor={current?.key ?? ''}
        onChoose={choose}
      />
    </Palette>
  );
}

function cursorOption(options: readonly PaletteOption[], key: string): PaletteOption | undefined {
  return options.find(option => option.key === key) ?? options[0];
}

function stepOf(key: string): number {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    default:
      return 0;
  }
}

function runOption(option: PaletteOption, query: string, props: OpenPaletteProps): void {
  switch (option.kind) {
    case 'entry':
      props.onOpenEntry(option.hit.entry.id);
      break;
    case 'show-all':
      props.onShowAll(query);
      break;
    case 'person':
      props.onOpenPerson(option.person.id);
      break;
    case 'named':
      showNamed(option.hit, props);
      break;
    case 'action':
      option.hit.action.run();
      break;
    default:
      assertNever(option);
  }
}

function showNamed(hit: NamedHit, props: OpenPaletteProps): void {
  switch (hit.kind) {
    case 'person':
      props.onShowPerson(hit.key);
      break;
    case 'tag':
      props.onShowTag(hit.key);
      break;
    case 'saved-search':
      props.onShowSavedSearch(asId.savedSearch(hit.key));
      break;
    default:
      assertNever(hit.kind);
  }
}
