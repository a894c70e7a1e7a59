import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { titleLimit } from '../../../../shared/domain/entry';
import { Checkbox, EmptyState, MarginRow, Notice, RadioGroup, SearchField, TextField } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './Choose.module.css';
import { Recipients } from './Recipients';
import { type Choosing, isFree } from './use-choosing';

const cx = classesOf(styles);

/** Notes from which on there is a field to find one. */
const many = 12;

type HeadProps = {
  readonly choosing: Choosing;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  /** Notes that are shown under it. */
  readonly shown: number;
};

/** For whom, from where, what it is called; over the list of notes. */
export function ChooseHead(props: HeadProps): ReactElement {
  const { choosing, name, onName } = props;
  const t = useTranslations('sharing.choose');
  const { recipient, sources, source, setSource } = choosing;
  return (
    <div className={cx('head')}>
      <MarginRow label={t('recipient')} headingLevel={2} align="top">
        {choosing.isRecipientFixed ? (
          <p>{recipient?.kind === 'anybody' ? t('anybody') : choosing.recipientName}</p>
        ) : (
          <Recipients choosing={choosing} />
        )}
      </MarginRow>
      {recipient === null ? (
        <MarginRow>
          {choosing.isGone ? (
            <Notice title={t('gone.title')} icon="circles">
              {t('gone.text')}
            </Notice>
          ) : (
            <p className={cx('quiet')}>{t('waiting')}</p>
          )}
        </MarginRow>
      ) : (
        <>
          {sources.length > 1 ? (
            <MarginRow label={t('source')} headingLevel={2} align="top">
              <RadioGroup
                label={t('source')}
                isLabelHidden
                options={sources.map(({ id }) => ({
                  id,
                  label:
                    id === 'circle' ? t('from.circle', { name: choosing.recipientName }) : t(`from.${id}`),
                }))}
                value={source?.id}
                onChange={setSource}
              />
            </MarginRow>
          ) : null}
          <MarginRow label={t('name')} headingLevel={2} align="top">
            <div className={cx('field')}>
              <TextField
                label={t('name')}
                isLabelHidden
                description={t('nameHint')}
                value={name}
                maxLength={titleLimit}
                onChange={onName}
              />
            </div>
          </MarginRow>
          <Notes {...props} />
        </>
      )}
    </div>
  );
}

function Notes(props: HeadProps): ReactElement {
  const { choosing, sought, onSeek, shown } = props;
  const t = useTranslations('sharing.choose');
  const { rows, total, chosen, error } = choosing;
  const free = (rows ?? []).filter(isFree).length;
  const listed = (rows?.length ?? 0) + (choosing.showsOwn ? 0 : choosing.ownCount);
  return (
    <MarginRow label={t('list')} headingLevel={2} align="top">
      <div className={cx('notes')}>
        <FailureNotice error={error} />
        {rows === undefined && error === null ? <p role="status">{t('looking')}</p> : null}
        {free > 1 ? (
          <Checkbox
            isSelected={chosen.size === free}
            isIndeterminate={chosen.size > 0 && chosen.size < free}
            onChange={choosing.chooseAll}
          >
            {t('all', { count: free })}
          </Checkbox>
        ) : null}
        {(rows?.length ?? 0) > many ? (
          <div className={cx('field')}>
            <SearchField
              label={t('find')}
              isLabelHidden
              placeholder={t('find')}
              clearLabel={t('clear')}
              value={sought}
              onChange={onSeek}
            />
            <p className={cx('quiet')} role="status">
              {sought.trim() === '' ? '' : t('found', { count: shown })}
            </p>
          </div>
        ) : null}
        {choosing.ownCount > 0 ? (
          <Checkbox isSelected={choosing.showsOwn} onChange={choosing.showOwn}>
            {t('showOwn', { count: choosing.ownCount })}
          </Checkbox>
        ) : null}
        {rows !== undefined && listed < total ? (
          <p className={cx('quiet')}>{t('more', { shown: listed, left: total - listed })}</p>
        ) : null}
        {rows !== undefined && free === 0 ? <Nothing choosing={choosing} /> : null}
      </div>
    </MarginRow>
  );
}

function Nothing({ choosing }: { readonly choosing: Choosing }): ReactElement {
  const t = useTranslations('sharing.choose');
  const name = choosing.recipientName === '' ? t('anybody').toLowerCase() : choosing.recipientName;
  return choosing.rows?.length === 0 && choosing.ownCount === 0 ? (
    <EmptyState invitation={t('none')}>{t('noneMore')}</EmptyState>
  ) : (
    <EmptyState invitation={t('noneFor', { name })}>{t('noneForMore')}</EmptyState>
  );
}
