import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { NotePlan, PackNoteRow } from '../../../../shared/contract/sharing';
import { Button, MarginRow } from '../../../ui';
import { canBeTaken } from '../note-lines';
import styles from './Preview.module.css';

/** Heads the notes that taking in would do the same with, and says what. */
export function NoteGroupHeading(props: {
  readonly plan: NotePlan;
  readonly rows: readonly PackNoteRow[];
  readonly isDisabled: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
}): ReactElement {
  const { plan, rows, isDisabled, onAll, onNone } = props;
  const t = useTranslations('takingIn.preview');
  const group = t(`group.${plan}`, { count: rows.length });
  const about = plan === 'refused' ? '' : t(`about.${plan}`);
  const hasChoice = canBeTaken({ plan }) && rows.length > 1;
  return (
    <MarginRow>
      <div className={styles['group']}>
        <h2 className={styles['groupName']}>{group}</h2>
        {hasChoice ? (
          <div className={styles['links']}>
            <Button
              variant="link"
              isDisabled={isDisabled}
              aria-label={t('allLabel', { group })}
              onPress={onAll}
            >
              {t('all')}
            </Button>
            <Button
              variant="link"
              isDisabled={isDisabled}
              aria-label={t('noneLabel', { group })}
              onPress={onNone}
            >
              {t('noneOf')}
            </Button>
          </div>
        ) : null}
        {about === '' ? null : <p className={styles['about']}>{about}</p>}
      </div>
    </MarginRow>
  );
}
