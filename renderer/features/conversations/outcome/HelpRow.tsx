import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { helpDirections } from '../../../../shared/domain/conversation';
import { MarginRow, Select } from '../../../ui';
import type { OpenConversation } from '../open-conversation';

/** Who was helped, as the head sees it: it makes the picture of giving and receiving. */
export function HelpRow({ open: { draft, isReadOnly } }: { readonly open: OpenConversation }): ReactElement {
  const t = useTranslations('conversations.page');
  return (
    <MarginRow label={t('help')}>
      <Select
        variant="inline"
        label={t('helpLabel')}
        options={helpDirections.map(id => ({ id, label: t(`helpChoice.${id}`) }))}
        value={draft.content.help}
        isDisabled={isReadOnly}
        onChange={help => {
          draft.edit({ help });
          draft.flush().catch(() => draft.state);
        }}
      />
    </MarginRow>
  );
}
