import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow } from '../../../../shared/contract/network';
import type { LocalDate } from '../../../../shared/domain/time';
import { Icon, type IconName, ListRow, VisuallyHidden } from '../../../ui';
import { useConversationName, useSpokenDay } from '../../../words';

/** One conversation in the list. */
export function ConversationLine(props: {
  readonly row: ConversationRow;
  readonly today: LocalDate;
  readonly id: string;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  const { row, today, id, isSelected, isFocused, onChoose } = props;
  const t = useTranslations('conversations');
  const nameOf = useConversationName();
  const spokenDay = useSpokenDay();
  return (
    <ListRow
      role="option"
      id={id}
      aria-selected={isSelected}
      isSelected={isSelected}
      isFocused={isFocused}
      onClick={onChoose}
      glyph={
        <>
          <Icon name={icons[row.state]} />
          <VisuallyHidden>{t(`state.${row.state}`)}: </VisuallyHidden>
        </>
      }
      title={nameOf(row)}
      state={<Standing row={row} today={today} />}
      date={spokenDay(row.date, today)}
    />
  );
}

const icons = {
  planned: 'calendar',
  'under-way': 'pencil',
  held: 'check',
} as const satisfies Readonly<Record<ConversationRow['state'], IconName>>;

/** What is to be known about it at a glance. */
function Standing({
  row,
  today,
}: {
  readonly row: ConversationRow;
  readonly today: LocalDate;
}): ReactElement {
  const t = useTranslations('conversations.list');
  if (row.state === 'under-way') return <>{t('underWay')}</>;
  if (row.state === 'planned' && row.date < today) return <>{t('missed')}</>;
  const { questions, answered } = row;
  if (answered > 0) return <>{t('answered', { answered, count: questions })}</>;
  return <>{t('questions', { count: questions })}</>;
}
