import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { VaultFinding } from '../../../shared/contract/vault';
import { useTask } from '../../api';
import { Button, Cover, CoverActions, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { FindingList } from './FindingList';
import styles from './Findings.module.css';

const cx = classesOf(styles);

/** `backup` offers to look at the newest backup. `onAccept` goes on with what is left, `onClose` locks again; both reject with `JournalError`. */
export interface FindingsProps {
  readonly findings: readonly VaultFinding[];
  readonly backup: ReactNode;
  readonly onAccept: () => Promise<void>;
  readonly onClose: () => Promise<void>;
}

/** The journal opened but is damaged: what was found, what is safe, what can be done. Nothing is written until she says so. */
export function Findings({ findings, backup, onAccept, onClose }: FindingsProps): ReactElement {
  const t = useTranslations('vault.findings');
  const task = useTask();
  return (
    <Cover title={t('title')} summary={t('summary')}>
      <Notice title={t('found')} tone="alert">
        <FindingList findings={findings} />
      </Notice>
      <section>
        <h2 className={cx('heading')}>{t('safe')}</h2>
        <p>{t('safeText')}</p>
      </section>
      <section>
        <h2 className={cx('heading')}>{t('next')}</h2>
        <p>{t('nextText')}</p>
      </section>
      {backup}
      <FailureNotice error={task.error} isGrave />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          pending={task.isRunning ? t('accepting') : undefined}
          onPress={() => task.run(onAccept)}
        >
          {t('accept')}
        </Button>
        <Button variant="link" isDisabled={task.isRunning} onPress={() => task.run(onClose)}>
          {t('close')}
        </Button>
      </CoverActions>
    </Cover>
  );
}
