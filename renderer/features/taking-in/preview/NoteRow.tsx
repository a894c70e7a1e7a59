import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PackNoteRow } from '../../../../shared/contract/sharing';
import { Checkbox, MarginRow, StatusGlyph } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { progressOf } from '../../../ui/marks/status-progress';
import { useDay, useSpokenDay } from '../../../words';
import { canBeTaken } from '../note-lines';
import styles from './Preview.module.css';

const cx = classesOf(styles);

/** One note of a pack: a box to tick, its title, and what is to be known before. */
export function NoteRow(props: {
  readonly row: PackNoteRow;
  readonly isTicked: boolean;
  readonly isShown: boolean;
  readonly isDisabled: boolean;
  readonly onTick: () => void;
  readonly onShow: () => void;
}): ReactElement {
  const { row, isTicked, isShown, isDisabled, onTick, onShow } = props;
  const t = useTranslations('takingIn.preview');
  const words = useTranslations('words');
  const spoken = useSpokenDay();
  const today = useDay();
  const title = row.title === '' ? words('untitled') : row.title;
  const tabIndex = isShown ? 0 : -1;
  const facts = [
    ...row.answers.map(question => t('answers', { title: question.title })),
    ...(row.attachments === 0 ? [] : [t('files', { count: row.attachments })]),
    ...(row.why === null ? [] : [t(`why.${row.why}`)]),
  ];
  return (
    <div className={cx('note', isShown && 'shown')}>
      <MarginRow tone="quiet" align="top" label={words(`kind.${row.kind}`)} note={spoken(row.date, today)}>
        <div className={cx('row')}>
          {canBeTaken(row) ? (
            <Checkbox
              aria-label={t('take', { title })}
              excludeFromTabOrder={!isShown}
              isSelected={isTicked}
              isDisabled={isDisabled}
              onChange={onTick}
            >
              {null}
            </Checkbox>
          ) : (
            <span className={cx('noBox')} />
          )}
          <button
            type="button"
            data-note={row.key}
            className={cx('title')}
            tabIndex={tabIndex}
            aria-current={isShown}
            aria-label={t('read', { title })}
            onClick={onShow}
          >
            <StatusGlyph kind={row.kind} progress={progressOf(row.status)} />
            <span>{title}</span>
          </button>
          {facts.map(fact => (
            <p key={fact} className={cx('fact')}>
              {fact}
            </p>
          ))}
        </div>
      </MarginRow>
    </div>
  );
}
