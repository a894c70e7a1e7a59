import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../../shared/contract/host';
import { FolderField, useHost } from '../../../host';
import { Button, Notice } from '../../../ui';
import styles from '../Backups.module.css';

/** Where the journal goes: the usual place, or an empty folder; that has to be chosen where there is a journal already. */
export function WhereTo(props: {
  readonly isTaken: boolean;
  readonly isMissing: boolean;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactElement {
  const { isTaken, isMissing, chosen, onChoose } = props;
  const t = useTranslations('backups.cover');
  const { nativeChooser } = useHost();
  const [isChoosing, setChoosing] = useState(false);
  const isUsual = !isTaken && chosen === null;
  return (
    <section className={styles['words']} aria-labelledby="where-to">
      <h2 id="where-to" className={styles['heading']}>
        {t('where')}
      </h2>
      {isTaken ? <p className={styles['quiet']}>{t('taken')}</p> : null}
      {isUsual && (nativeChooser || !isChoosing) ? <p className={styles['quiet']}>{t('usual')}</p> : null}
      {isTaken || isChoosing || nativeChooser ? (
        <FolderField label={t('folder')} purpose="vault" chosen={chosen} onChoose={onChoose} />
      ) : (
        <div>
          <Button variant="link" onPress={() => setChoosing(true)}>
            {t('change')}
          </Button>
        </div>
      )}
      <div role="alert">{isMissing ? <Notice title={t('missing')} icon="warning" /> : null}</div>
    </section>
  );
}
