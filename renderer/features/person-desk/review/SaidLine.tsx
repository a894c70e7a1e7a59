import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui';
import styles from './Review.module.css';
import type { Said } from './use-reviewing';

/** What was done last, and the way to take it back. */
export function SaidLine({ said }: { readonly said: Said | null }): ReactElement {
  const t = useTranslations('personDesk.review');
  return (
    <div role="status" className={styles['said']}>
      {said === null ? null : <span>{said.words}</span>}
      {said === null || said.undo === null ? null : (
        <Button variant="link" onPress={said.undo}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
