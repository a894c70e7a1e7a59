import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Named, RecordRef } from '../../../../shared/contract/network';
import { AsideItem, AsideSection, Button } from '../../../ui';
import type { OpenConversation } from '../open-conversation';

/** People named one by one; of a larger round the rest are counted. */
const mostShown = 12;

/** The pages of those who take part, of the circle and of the place. */
export function WhoAndWhere({ open }: { readonly open: OpenConversation }): ReactElement | null {
  const { people, circle, place } = open.view.row;
  const t = useTranslations('conversations.aside');
  if (people.length === 0 && circle === null && place === null) return null;
  const link = (record: RecordRef, { name, inBin }: Named<string>): ReactElement => (
    <AsideItem
      key={record.id}
      title={
        <Button variant="link" onPress={() => open.ports.onOpenRecord(record)}>
          {inBin ? t('inBin', { name }) : name}
        </Button>
      }
    />
  );
  return (
    <AsideSection title={t('pages')}>
      {people.slice(0, mostShown).map(person => link({ kind: 'person', id: person.id }, person))}
      {people.length > mostShown ? (
        <AsideItem title={t('more', { count: people.length - mostShown })} />
      ) : null}
      {circle === null ? null : link({ kind: 'circle', id: circle.id }, circle)}
      {place === null ? null : link({ kind: 'school', id: place.id }, place)}
    </AsideSection>
  );
}
