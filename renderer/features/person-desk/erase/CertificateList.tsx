import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ErasureCertificate } from '../../../../shared/domain/sharing/person-desk';
import { localDateOf } from '../../../../shared/domain/time';
import { useCertificates } from '../../../api';
import { Item, ItemList } from '../../../records';
import { Icon, MarginRow, useFewAtFirst } from '../../../ui';
import { FailureNotice, ShowMore, writeDay } from '../../../words';
import styles from './Erase.module.css';

const none: readonly ErasureCertificate[] = [];

/** What was erased before, the latest first: by day and reference, since no name is left. */
export function CertificateList(props: {
  readonly onOpen: (certificate: ErasureCertificate) => void;
}): ReactElement {
  const t = useTranslations('personDesk.erase.list');
  const { data = none, error, isSuccess } = useCertificates();
  const { shown, left, more, box } = useFewAtFirst(data);
  return (
    <MarginRow label={t('title')} headingLevel={2} align="top">
      <FailureNotice error={error} />
      {isSuccess && data.length === 0 ? <p className={styles['quiet']}>{t('none')}</p> : null}
      <ItemList label={t('label')} listRef={box}>
        {shown.map(certificate => (
          <li key={certificate.id}>
            <Item
              glyph={<Icon name="page" />}
              title={certificate.reference === '' ? t('noReference') : certificate.reference}
              second={t('row', {
                erased: certificate.erasedEntries,
                rewritten: certificate.rewrittenEntries,
              })}
              end={writeDay(localDateOf(certificate.at), 'dayMonthYear')}
              onOpen={() => props.onOpen(certificate)}
            />
          </li>
        ))}
      </ItemList>
      <ShowMore left={left} onMore={more} />
    </MarginRow>
  );
}
