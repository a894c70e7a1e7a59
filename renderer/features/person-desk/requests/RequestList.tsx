import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonId } from '../../../../shared/domain/ids';
import { useRequests } from '../../../api';
import { Item, ItemList } from '../../../records';
import { Icon, MarginRow } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Requests.module.css';
import { useRequestWords } from './use-request-words';

/** Who waits to hear what is kept about them, the soonest first. */
export function RequestList(props: { readonly onOpenPerson: (id: PersonId) => void }): ReactElement {
  const t = useTranslations('personDesk.requests');
  const words = useRequestWords();
  const { data, error } = useRequests();
  const open = (data ?? [])
    .filter(({ answeredOn }) => answeredOn === null)
    .toSorted((one, other) => one.daysLeft - other.daysLeft);
  return (
    <MarginRow label={t('title')} headingLevel={2} align="top">
      <FailureNotice error={error} />
      {data !== undefined && open.length === 0 ? <p className={styles['quiet']}>{t('none')}</p> : null}
      {open.length === 0 ? null : (
        <ItemList label={t('list')}>
          {open.map(request => (
            <li key={request.id}>
              <Item
                glyph={<Icon name="person" />}
                title={request.personName}
                second={`${words.asked(request)}. ${words.due(request)}.`}
                onOpen={() => props.onOpenPerson(request.person)}
              />
            </li>
          ))}
        </ItemList>
      )}
    </MarginRow>
  );
}
