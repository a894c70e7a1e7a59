import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/domain/time';
import { Button } from '../../../ui';
import { useConversationName, useSpokenDay } from '../../../words';
import { type LineProps, PropertyLine } from './PropertyLines';

/** The conversation it was said, seen or written in. */
export function ConversationLine(props: LineProps & { readonly today: LocalDate }): ReactElement | null {
  const { view, onOpenRecord, today } = props;
  const t = useTranslations('journal.entry');
  const nameOf = useConversationName();
  const spoken = useSpokenDay();
  const { conversation } = view;
  if (conversation === null) return null;
  const name = nameOf(conversation);
  const day = spoken(conversation.date, today);
  return (
    <PropertyLine label={t('conversation')}>
      <Button variant="link" onPress={() => onOpenRecord({ kind: 'conversation', id: conversation.id })}>
        {t('conversationOn', { name, day })}
      </Button>
    </PropertyLine>
  );
}
