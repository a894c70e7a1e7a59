import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useKeyNames } from '../../host';
import { Button, EmptyState, MarginRow, Sheet } from '../../ui';
import styles from './JournalPlace.module.css';

/** In place of the list: no entry yet, or none that fits. */
export function NothingHere(props: {
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
  readonly onWrite: () => void;
}): ReactElement {
  const t = useTranslations('journal.list');
  const { isFiltered, onShowAll, onWrite } = props;
  return (
    <div className={styles['empty']}>
      {isFiltered ? (
        <EmptyState
          invitation={t('noMatch.invitation')}
          action={
            <Button variant="link" onPress={onShowAll}>
              {t('noMatch.action')}
            </Button>
          }
        >
          {t('noMatch.more')}
        </EmptyState>
      ) : (
        <EmptyState
          invitation={t('empty.invitation')}
          action={
            <Button variant="link" onPress={onWrite}>
              {t('empty.action')}
            </Button>
          }
        >
          {t('empty.more')}
        </EmptyState>
      )}
    </div>
  );
}

/** In place of an entry, while none is open. */
export function NoEntry({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  const t = useTranslations('journal.entry.none');
  const nameOf = useKeyNames();
  return (
    <Sheet label={t('label')}>
      {isEmpty ? null : (
        <MarginRow>
          <div className={styles['none']}>
            <EmptyState invitation={t('invitation')}>
              {t('more', { keys: nameOf({ mod: true, key: 'n' }) })}
            </EmptyState>
          </div>
        </MarginRow>
      )}
    </Sheet>
  );
}
