import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ErasureCertificate } from '../../../../shared/domain/sharing/person-desk';
import { FindField, usePeopleNames } from '../../../choosers';
import { Button, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { CertificateList } from '../erase/CertificateList';
import { RequestList } from '../requests/RequestList';
import styles from './Desk.module.css';
import type { DeskPorts } from './PersonDesk';

/** The desk while nobody is chosen: whom it is about, who waits for an answer, and whom it was about before. */
export function DeskHome(
  props: DeskPorts & { readonly onOpenCertificate: (certificate: ErasureCertificate) => void },
): ReactElement {
  const { onChoosePerson, onLeave, onOpenCertificate } = props;
  const t = useTranslations('personDesk');
  const people = usePeopleNames();
  return (
    <Sheet
      header={
        <SheetHeader
          title={t('title')}
          summary={t('summary')}
          actions={
            <Button icon="arrow-left" onPress={onLeave}>
              {t('leave')}
            </Button>
          }
        />
      }
    >
      <MarginRow label={t('whoLabel')} headingLevel={2} align="top">
        <div className={styles['who']}>
          <FindField
            label={t('who')}
            addLabel={t('find')}
            words={[]}
            choices={text => people.find(text)}
            empty={t('findNone')}
            onChoose={id => {
              const person = people.among(id);
              if (person !== undefined) onChoosePerson(person);
            }}
            onRemove={() => undefined}
            takesFirst
            variant="box"
          />
        </div>
      </MarginRow>
      <RequestList onOpenPerson={onChoosePerson} />
      <CertificateList onOpen={onOpenCertificate} />
    </Sheet>
  );
}
