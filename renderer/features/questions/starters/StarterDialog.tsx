import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Askable } from '../../../../shared/domain/entry';
import {
  type StarterQuestion,
  starterCollections,
  starterQuestions,
} from '../../../../shared/domain/starter-questions';
import { useSettings } from '../../../api';
import { Button, Dialog, Icon, IconButton, SearchField, Select } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import { anyStarter, fittingStarters, type StarterFilter, type StarterGroup } from './fitting';
import styles from './Starters.module.css';
import { type Adding, useAdding } from './use-adding';

const cx = classesOf(styles);

/** The library of questions worth asking. What is added waits for `askable`, who is called `name`. */
export function StarterDialog(props: {
  readonly askable: Askable | null;
  readonly name: string | null;
  readonly onClose: () => void;
}): ReactElement {
  const { askable, name, onClose } = props;
  const t = useTranslations('questions.starter');
  const [filter, setFilter] = useState(anyStarter);
  const adding = useAdding(askable);
  const groups = fittingStarters(starterQuestions, filter);
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" onPress={onClose}>
            {t('done')}
          </Button>
          <p role="status" className={cx('said')}>
            {adding.added === 0 ? '' : t('said', { count: adding.added })}
          </p>
        </>
      }
    >
      <p>{name === null ? t('text') : t('textFor', { name })}</p>
      <Filters filter={filter} onFilter={setFilter} />
      <FailureNotice error={adding.error} />
      {groups.length === 0 ? <p role="status">{t('none')}</p> : null}
      {groups.map(group => (
        <Group key={group.collection} group={group} adding={adding} />
      ))}
    </Dialog>
  );
}

const unfiltered: string = 'unfiltered';

function Filters(props: {
  readonly filter: StarterFilter;
  readonly onFilter: (filter: StarterFilter) => void;
}): ReactElement {
  const { filter, onFilter } = props;
  const t = useTranslations('questions.starter');
  const themes = useSettings().data?.themes ?? [];
  return (
    <div className={cx('filters')}>
      <SearchField
        label={t('search')}
        clearLabel={t('clear')}
        value={filter.text}
        onChange={text => onFilter({ ...filter, text })}
      />
      <Select<string>
        label={t('collection')}
        options={[
          { id: unfiltered, label: t('allCollections') },
          ...starterCollections.map(id => ({ id, label: t(`collections.${id}`) })),
        ]}
        value={filter.collection ?? unfiltered}
        onChange={id =>
          onFilter({ ...filter, collection: starterCollections.find(known => known === id) ?? null })
        }
      />
      <Select<string>
        label={t('theme')}
        options={[
          { id: unfiltered, label: t('allThemes') },
          ...themes.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={filter.theme ?? unfiltered}
        onChange={id => onFilter({ ...filter, theme: themes.find(theme => theme.id === id)?.id ?? null })}
      />
    </div>
  );
}

function Group(props: { readonly group: StarterGroup; readonly adding: Adding }): ReactElement {
  const { group, adding } = props;
  const t = useTranslations('questions.starter');
  const left = group.questions.filter(question => adding.stateOf(question) === 'not');
  const collection = t(`collections.${group.collection}`);
  return (
    <section aria-label={collection}>
      <div className={cx('head')}>
        <h3 className={cx('collection')}>{collection}</h3>
        {left.length < 2 ? null : (
          <Button variant="link" aria-label={t('addAllOf', { collection })} onPress={() => adding.add(left)}>
            {t('addAll', { count: left.length })}
          </Button>
        )}
      </div>
      <ul>
        {group.questions.map(question => (
          <Row key={question.id} question={question} adding={adding} />
        ))}
      </ul>
    </section>
  );
}

function Row(props: { readonly question: StarterQuestion; readonly adding: Adding }): ReactElement {
  const { question, adding } = props;
  const t = useTranslations('questions.starter');
  const { text } = question;
  const state = adding.stateOf(question);
  const isTouched = adding.touched === question.id;
  const row = useRef<HTMLLIElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (isTouched && shown.current !== state) row.current?.querySelector('button')?.focus();
    shown.current = state;
  }, [isTouched, state]);
  return (
    <li ref={row} className={cx('row')}>
      <span className={cx('text', state !== 'not' && 'quiet')}>{text}</span>
      {state === 'not' ? (
        <IconButton
          icon="plus"
          isOutlined
          label={t('add', { text })}
          onPress={() => adding.add([question])}
        />
      ) : (
        <span className={cx('added')}>
          <Icon name="check" />
          {t('added')}
          {state === 'now' ? (
            <Button
              variant="link"
              aria-label={t('takeBackOf', { text })}
              onPress={() => adding.takeBack(question)}
            >
              {t('takeBack')}
            </Button>
          ) : null}
        </span>
      )}
    </li>
  );
}
