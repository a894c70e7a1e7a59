import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { HandoverRow } from '../../../../shared/contract/sharing';
import type { HandoverId } from '../../../../shared/domain/sharing/sharing';
import { localDateOf } from '../../../../shared/domain/time';
import { useLedger } from '../../../api';
import { Item, ItemList } from '../../../records';
import { EmptyState, Icon, MarginRow, useFewAtFirst } from '../../../ui';
import { FailureNotice, ShowMore, useDay, useSpokenDay } from '../../../words';

const none: readonly HandoverRow[] = [];

/** The ledger: everything that left, the latest first. */
export function LeftList({ onOpen }: { readonly onOpen: (id: HandoverId) => void }): ReactElement {
  const t = useTranslations('sharing');
  const { data, error } = useLedger();
  const { shown, left, more, box } = useFewAtFirst(data ?? none);
  const today = useDay();
  const spoken = useSpokenDay();
  const about = (row: HandoverRow): string => {
    const { form, recipientName } = row;
    const facts = {
      form: t(form.kind === 'pack' ? 'form.pack' : `form.${form.format}`),
      count: row.notes,
      name: recipientName,
    };
    const said = t(recipientName === '' ? 'home.left.row' : 'home.left.rowFor', facts);
    if (row.takenBack !== null) return `${said} · ${t('home.left.takenBack')}`;
    return row.state === 'begun' ? `${said} · ${t('home.left.begun')}` : said;
  };
  return (
    <MarginRow label={t('home.left.title')} headingLevel={2}>
      <FailureNotice error={error} />
      {data?.length === 0 ? (
        <EmptyState invitation={t('home.left.none')}>{t('home.left.noneMore')}</EmptyState>
      ) : null}
      {shown.length === 0 ? null : (
        <ItemList label={t('home.left.title')} listRef={box}>
          {shown.map(row => (
            <li key={row.id}>
              <Item
                glyph={<Icon name={row.form.kind === 'pack' ? 'lock-closed' : 'page'} />}
                title={row.title}
                second={about(row)}
                end={spoken(localDateOf(row.at), today)}
                onOpen={() => onOpen(row.id)}
              />
            </li>
          ))}
        </ItemList>
      )}
      <ShowMore left={left} onMore={more} />
    </MarginRow>
  );
}
