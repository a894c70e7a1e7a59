import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/domain/time';
import { Button } from '../../../ui';
import { nameList, useSpokenDay } from '../../../words';
import { type LineProps, PropertyLine } from './PropertyLines';

/** Whether whoever gave the advice was thanked. */
export function ThankedLine(props: LineProps & { readonly today: LocalDate }): ReactElement | null {
  const { view, fields, edit, isReadOnly, today } = props;
  const t = useTranslations('journal.entry.thanked');
  const spoken = useSpokenDay();
  const { thankedOn } = fields;
  const givers = fields.people.length > 0 ? fields.people : view.people;
  if (thankedOn === null && (isReadOnly || givers.length === 0 || fields.status === 'received')) return null;
  return (
    <PropertyLine label={t('label')}>
      {thankedOn === null ? null : <span>{t('on', { day: spoken(thankedOn, today) })}</span>}
      {isReadOnly ? null : (
        <Button variant="link" onPress={() => edit({ thankedOn: thankedOn === null ? today : null })}>
          {thankedOn === null ? t('markTo', { people: nameList(givers) }) : t('undo')}
        </Button>
      )}
    </PropertyLine>
  );
}
