import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { SchoolField } from '../../../choosers';
import { Checkbox } from '../../../ui';
import { type LineProps, PropertyLine } from './PropertyLines';

/** Where a practice was seen, and whether whoever does it there agreed to its being shared. */
export function SeenAtLine({ view, fields, edit, isReadOnly, onOpenRecord }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  return (
    <PropertyLine label={t('seenAt')}>
      <SchoolField
        label={t('seenAt')}
        value={fields.seenAt}
        onChange={seenAt => edit({ seenAt })}
        known={view.seenAt}
        onOpen={id => onOpenRecord({ kind: 'school', id })}
        isReadOnly={isReadOnly}
      />
      <Checkbox
        isSelected={fields.ownerAgrees}
        onChange={ownerAgrees => edit({ ownerAgrees })}
        isDisabled={isReadOnly}
      >
        {t('ownerAgrees')}
      </Checkbox>
    </PropertyLine>
  );
}
