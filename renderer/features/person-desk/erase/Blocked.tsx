import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ErasurePreview } from '../../../../shared/contract/sharing';
import { Button, MarginRow, Notice, Sheet, SheetHeader } from '../../../ui';

/** Says why somebody cannot be erased yet, and what to do first. */
export function Blocked(props: {
  readonly preview: ErasurePreview;
  readonly onLeave: () => void;
}): ReactElement {
  const { person, blocked } = props.preview;
  const t = useTranslations('personDesk.erase');
  return (
    <Sheet
      label={t('title', { name: person.name })}
      header={<SheetHeader title={t('title', { name: person.name })} />}
    >
      <MarginRow>
        <Notice
          title={t('blocked.title')}
          icon="lock-closed"
          actions={
            <Button icon="arrow-left" autoFocus onPress={props.onLeave}>
              {t('back')}
            </Button>
          }
        >
          {blocked === null ? null : t(`blocked.${blocked}`)}
        </Notice>
      </MarginRow>
    </Sheet>
  );
}
