import { type ReactElement, use } from 'react';
import { DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type EntryFilter, everything, type SortOrder, sortOrders } from '../../../../shared/domain/filter';
import { allStatuses, type Status, statusesOf } from '../../../../shared/domain/status';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';
import { useNames, useSettings, useTags } from '../../../api';
import { Button, Checkbox, DateField, IconButton, type Option, SearchField, Select } from '../../../ui';
import styles from './Filter.module.css';
import { isEverything } from './filter-parts';

/** What the filter of the list is, and where a changed one goes. */
export type FilterProps = {
  readonly filter: EntryFilter;
  readonly sort: SortOrder;
  readonly today: LocalDate;
  readonly onFilter: (filter: EntryFilter, sort: SortOrder) => void;
};

/** The button beside the list's name, and everything it can be narrowed by. */
export function FilterPopover(props: FilterProps): ReactElement {
  const t = useTranslations('journal.filter');
  return (
    <DialogTrigger>
      <IconButton icon="filter" label={t('button')} isOn={!isEverything(props.filter)} />
      <Popover className={styles['popover'] ?? ''} placement="bottom end" offset={4}>
        <FilterForm {...props} />
      </Popover>
    </DialogTrigger>
  );
}

function FilterForm(props: FilterProps): ReactElement {
  const { filter, sort, today, onFilter } = props;
  const popover = use(OverlayTriggerStateContext);
  const onDone = (): void => popover?.close();
  const t = useTranslations('journal.filter');
  const words = useTranslations('words');
  const change = (part: Partial<EntryFilter>): void => onFilter({ ...filter, ...part }, sort);
  return (
    <div className={styles['form']}>
      <div className={styles['whole']}>
        <SearchField
          label={t('text')}
          clearLabel={t('clearText')}
          value={filter.text}
          onChange={text => change({ text })}
          onSubmit={onDone}
          autoFocus
        />
      </div>
      <NameFilters filter={filter} onChange={change} />
      <Select
        label={t('sort')}
        options={sortOrders.map(id => ({ id, label: words(`sort.${id}`) }))}
        value={sort}
        onChange={next => onFilter(filter, next)}
      />
      <DateFilters filter={filter} onChange={change} />
      <div className={styles['whole']}>
        <Checkbox isSelected={filter.pinnedOnly} onChange={pinnedOnly => change({ pinnedOnly })}>
          {t('pinned')}
        </Checkbox>
        <Checkbox
          isSelected={filter.followUpBy !== null}
          onChange={isOn => change({ followUpBy: isOn ? today : null })}
        >
          {t('due')}
        </Checkbox>
      </div>
      <div className={styles['actions']}>
        <Button variant="outlined" size="text" onPress={onDone}>
          {t('done')}
        </Button>
        {isEverything(filter) ? null : (
          <Button variant="link" onPress={() => onFilter(everything, sort)}>
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

type PartProps = {
  readonly filter: EntryFilter;
  readonly onChange: (part: Partial<EntryFilter>) => void;
};

const any = '*';

function NameFilters({ filter, onChange }: PartProps): ReactElement {
  const t = useTranslations('journal.filter');
  const words = useTranslations('words');
  const settings = useSettings();
  const named = (list: readonly { readonly name: string }[] | undefined): readonly Option<string>[] =>
    (list ?? []).map(({ name }) => ({ id: name, label: name }));
  const statuses: readonly Status[] =
    filter.kinds.length === 0 ? allStatuses : filter.kinds.flatMap(kind => statusesOf[kind]);
  const themes = settings.data?.themes ?? [];
  return (
    <>
      <OneOf
        label={t('status')}
        anyLabel={t('anyStatus')}
        options={statuses.map(id => ({ id, label: words(`status.${id}`) }))}
        value={filter.statuses[0]}
        onChange={id => onChange({ statuses: statuses.filter(status => status === id) })}
      />
      <OneOf
        label={t('theme')}
        anyLabel={t('anyTheme')}
        options={themes.map(({ id, name }) => ({ id, label: name }))}
        value={filter.themes[0]}
        onChange={id => onChange({ themes: themes.flatMap(theme => (theme.id === id ? [theme.id] : [])) })}
      />
      <OneOf
        label={t('tag')}
        anyLabel={t('anyTag')}
        options={named(useTags().data)}
        value={filter.tags[0]}
        onChange={tag => onChange({ tags: tag === null ? [] : [tag] })}
      />
      <OneOf
        label={t('person')}
        anyLabel={t('anyPerson')}
        options={named(useNames().data)}
        value={filter.people[0]}
        onChange={person => onChange({ people: person === null ? [] : [person] })}
      />
      <OneOf
        label={t('audience')}
        anyLabel={t('anyAudience')}
        options={[
          { id: 'only-me', label: t('onlyMe') },
          { id: 'shared', label: t('shared') },
        ]}
        value={filter.audience ?? undefined}
        onChange={id => onChange({ audience: id === 'only-me' || id === 'shared' ? id : null })}
      />
    </>
  );
}

function OneOf(props: {
  readonly label: string;
  readonly anyLabel: string;
  readonly options: readonly Option<string>[];
  readonly value: string | undefined;
  readonly onChange: (id: string | null) => void;
}): ReactElement {
  const { label, anyLabel, options, value, onChange } = props;
  return (
    <Select
      label={label}
      options={[{ id: any, label: anyLabel }, ...options]}
      value={value ?? any}
      onChange={id => onChange(id === any ? null : id)}
    />
  );
}

function DateFilters({ filter, onChange }: PartProps): ReactElement {
  const t = useTranslations('journal.filter');
  const words = {
    openLabel: t('openCalendar'),
    clearLabel: t('clearDate'),
    previousLabel: t('previousMonth'),
    nextLabel: t('nextMonth'),
  };
  const day = (text: string | undefined): LocalDate | null =>
    text !== undefined && isLocalDate(text) ? text : null;
  return (
    <>
      <DateField
        {...words}
        label={t('from')}
        value={filter.from ?? undefined}
        onChange={text => onChange({ from: day(text) })}
      />
      <DateField
        {...words}
        label={t('to')}
        value={filter.to ?? undefined}
        onChange={text => onChange({ to: day(text) })}
      />
    </>
  );
}
