import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { AskableField } from '../../../choosers';
import { type LineProps, PropertyLine } from './PropertyLines';

/** Whom a question is kept for until there is a chance to ask. */
export function WaitsForLine({ view, fields, edit, isReadOnly, onOpenRecord }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const isWaiting = fields.status === 'open' || fields.status === 'asked';
  const label = t(isWaiting ? 'waitsFor' : 'waited');
  return (
    <PropertyLine label={label}>
      <AskableField
        label={label}
        value={fields.waitsFor}
        onChange={waitsFor => edit({ waitsFor })}
        known={view.waitsFor}
        onOpen={onOpenRecord}
        isReadOnly={isReadOnly}
      />
    </PropertyLine>
  );
}
