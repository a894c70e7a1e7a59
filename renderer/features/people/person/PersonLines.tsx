import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PersonView, RecordRef } from '../../../../shared/contract/network';
import { titleLimit } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import { connections, type PersonContent } from '../../../../shared/domain/person';
import { useSettings } from '../../../api';
import { SchoolField, WordsField } from '../../../choosers';
import { LineField, RecordLine, RecordLines } from '../../../records';
import { Icon, MenuButton, Select } from '../../../ui';
import { CirclesLine } from './CirclesLine';
import styles from './Person.module.css';
import type { PersonDraft } from './use-person-draft';

/** What the lines of a person need. */
type LineProps = {
  readonly view: PersonView;
  readonly draft: PersonDraft;
  readonly isReadOnly: boolean;
  readonly onOpenRecord: (record: RecordRef) => void;
};

/** Who they are, where they work, what to ask them about and how to reach them; each changed where it stands. */
export function PersonLines(props: LineProps): ReactElement {
  const { view, draft, isReadOnly, onOpenRecord } = props;
  const { content, edit } = draft;
  const t = useTranslations('people.page');
  const words = useTranslations('people.connection');
  const known = view.row.school;
  const isNot = (value: string | readonly string[] | null): boolean =>
    isReadOnly && (value === null || value.length === 0);
  return (
    <RecordLines>
      <RecordLine label={t('connection')} isLeftOut={isReadOnly && content.connection === 'other'}>
        {isReadOnly ? (
          <span>{words(content.connection)}</span>
        ) : (
          <Select
            variant="inline"
            label={t('connection')}
            options={connections.map(id => ({ id, label: words(id) }))}
            value={content.connection}
            onChange={connection => edit({ connection })}
          />
        )}
      </RecordLine>
      <RecordLine label={t('role')} isLeftOut={isNot(content.role)}>
        <LineField
          label={t('role')}
          placeholder={t('rolePlaceholder')}
          value={content.role}
          limit={titleLimit}
          isReadOnly={isReadOnly}
          onEdit={role => edit({ role })}
        />
      </RecordLine>
      <RecordLine label={t('school')} isLeftOut={isNot(content.school)}>
        <SchoolField
          label={t('school')}
          value={content.school}
          known={known}
          isReadOnly={isReadOnly}
          onChange={school => edit({ school })}
          onOpen={id => onOpenRecord({ kind: 'school', id })}
        />
      </RecordLine>
      <RecordLine label={t('goodFor')} isLeftOut={isNot(content.goodFor)}>
        <ThemeMenu {...props} />
      </RecordLine>
      <RecordLine label={t('circles')} isLeftOut={isReadOnly && view.circles.length === 0}>
        <CirclesLine view={view} isReadOnly={isReadOnly} onOpenRecord={onOpenRecord} />
      </RecordLine>
      <WordsLine {...props} field="emails" label={t('email')} addLabel={t('addEmail')} />
      <WordsLine {...props} field="phones" label={t('phone')} addLabel={t('addPhone')} />
      <WordsLine {...props} field="alsoKnownAs" label={t('aliases')} addLabel={t('addAlias')} />
    </RecordLines>
  );
}

type WordLists = 'emails' | 'phones' | 'alsoKnownAs';

function WordsLine(
  props: LineProps & { readonly field: WordLists; readonly label: string; readonly addLabel: string },
): ReactElement {
  const { draft, isReadOnly, field, label, addLabel } = props;
  const list = draft.content[field];
  const set = (words: readonly string[]): void => draft.edit(changeOf(field, words));
  return (
    <RecordLine label={label} isLeftOut={isReadOnly && list.length === 0}>
      <WordsField
        label={label}
        addLabel={addLabel}
        words={list.map(word => ({ id: word, label: word }))}
        options={[]}
        isReadOnly={isReadOnly}
        onAdd={word => set([...list, word])}
        onAddTyped={word => set(withWord(list, word))}
        onRemove={word => set(list.filter(other => other !== word))}
      />
    </RecordLine>
  );
}

function changeOf(field: WordLists, words: readonly string[]): Partial<PersonContent> {
  switch (field) {
    case 'emails':
      return { emails: words };
    case 'phones':
      return { phones: words };
    case 'alsoKnownAs':
      return { alsoKnownAs: words };
  }
}

function withWord(list: readonly string[], word: string): readonly string[] {
  const trimmed = word.trim();
  const isKnown = list.some(other => foldName(other) === foldName(trimmed));
  return trimmed === '' || isKnown ? list : [...list, trimmed];
}

function ThemeMenu({ draft, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('people.page');
  const themes = useSettings().data?.themes ?? [];
  const { goodFor } = draft.content;
  const chosen = themes.filter(theme => goodFor.includes(theme.id));
  const label = chosen.map(theme => theme.name).join(' · ');
  if (isReadOnly) return <span>{label}</span>;
  return (
    <MenuButton
      label={t('goodFor')}
      placement="bottom start"
      trigger={
        <AriaButton
          className={styles['trigger'] ?? ''}
          aria-label={`${t('goodFor')}: ${label === '' ? t('noThemes') : label}`}
        >
          <span className={label === '' ? styles['quiet'] : undefined}>
            {label === '' ? t('noThemes') : label}
          </span>
          <Icon name="chevron-down" />
        </AriaButton>
      }
      groups={[
        {
          label: t('theme'),
          actions: themes.map(({ id, name }) => ({
            id,
            label: name,
            isOn: goodFor.includes(id),
            onAction: () =>
              draft.edit({
                goodFor: goodFor.includes(id) ? goodFor.filter(other => other !== id) : [...goodFor, id],
              }),
          })),
        },
      ]}
    />
  );
}
