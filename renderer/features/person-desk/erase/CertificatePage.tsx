import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErasureCertificate } from '../../../../shared/domain/sharing/person-desk';
import { localDateOf } from '../../../../shared/domain/time';
import { Button, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { writeDay } from '../../../words';
import styles from './Erase.module.css';
import { SaveCertificate } from './SaveCertificate';
import { StepLine } from './StepLine';

const counted = [
  'erasedEntries',
  'rewrittenEntries',
  'rewrittenRevisions',
  'erasedAttachments',
  'leftConversations',
  'leftCircles',
  'rewrittenHandovers',
] as const satisfies readonly (keyof ErasureCertificate)[];

/** What was done when somebody was erased, in counts and without their name. `isFresh`: it was done just now. */
export function CertificatePage(props: {
  readonly certificate: ErasureCertificate;
  readonly isFresh: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { certificate, isFresh, onClose } = props;
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
            {counted.map(name => (
              <li key={name}>{t(name, { count: certificate[name] })}</li>
            ))}
            <li>{t(compacted ? 'compacted' : 'notCompacted')}</li>
          </ul>
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
