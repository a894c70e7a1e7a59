import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { erasureCounts } from '../../../../shared/domain/sharing/person-desk';
import { localDateOf } from '../../../../shared/domain/time';
import { useTask } from '../../../api';
import { Button, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import styles from './Erase.module.css';
import { type Erased, withoutCopies } from './erased';
import { SaveCertificate } from './SaveCertificate';
import { StepLine } from './StepLine';

/** What was done when somebody was erased, in counts and without their name. `isFresh`: it was done just now. */
export function CertificatePage(props: {
  readonly erased: Erased;
  readonly isFresh: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { isFresh, onClose } = props;
  const [{ certificate, copiesError }, setErased] = useState(props.erased);
  const t = useTranslations('personDesk.erase.certificate');
  const [isSaving, setSaving] = useState(false);
  const { at, reference, compacted, handovers } = certificate;
  return (
    <>
      <Sheet
        label={t(isFresh ? 'title' : 'titleEarlier')}
        header={
          <SheetHeader
            title={t(isFresh ? 'title' : 'titleEarlier')}
            summary={t('summary', {
              day: writeDay(localDateOf(at), 'fullWithYear'),
              reference: reference === '' ? 'none' : reference,
            })}
            actions={isFresh ? <StepLine at="done" /> : undefined}
          />
        }
        footer={
          <>
            <Button onPress={() => setSaving(true)} autoFocus>
              {t('save')}
            </Button>
            <Button variant="filled" onPress={onClose}>
              {t('close')}
            </Button>
          </>
        }
      >
        <MarginRow label={t('done')} headingLevel={2} align="top">
          <ul className={styles['reach']}>
            {erasureCounts.map(name => (
              <li key={name}>{t(name, { count: certificate[name] })}</li>
            ))}
            <li>{t(compacted ? 'compacted' : 'notCompacted')}</li>
          </ul>
          {certificate.damagedCopiesKept === 0 && copiesError === null ? null : (
            <CopiesKept erased={{ certificate, copiesError }} onRemoved={setErased} />
          )}
        </MarginRow>
        <MarginRow label={t('beyond')} headingLevel={2} align="top">
          <ul className={styles['reach']}>
            <li>{t('handovers', { count: handovers })}</li>
            <li>{t('copies')}</li>
          </ul>
        </MarginRow>
      </Sheet>
      {isSaving ? <SaveCertificate id={certificate.id} onClose={() => setSaving(false)} /> : null}
    </>
  );
}

/** That copies of damaged files stay, and the way to remove them still. */
function CopiesKept(props: {
  readonly erased: Erased;
  readonly onRemoved: (erased: Erased) => void;
}): ReactElement {
  const { certificate, copiesError } = props.erased;
  const t = useTranslations('personDesk.erase.certificate');
  const task = useTask();
  const count = certificate.damagedCopiesKept;
  return (
    <>
      {count === 0 ? null : <p className={styles['after']}>{t('damagedCopiesKept', { count })}</p>}
      {copiesError === null ? null : <p className={styles['after']}>{t('copiesStay')}</p>}
      <FailureNotice error={copiesError} />
      <Button
        variant="link"
        isDisabled={task.isRunning}
        onPress={() => task.run(async () => props.onRemoved(await withoutCopies(certificate)))}
      >
        {t('removeCopies', { count })}
      </Button>
    </>
  );
}
