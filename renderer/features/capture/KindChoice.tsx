import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Kind } from '../../../shared/domain/status';
import { ChoiceBar, StatusGlyph } from '../../ui';

/** Reflection comes first: it is the kind that is never suggested for sharing. */
const order = ['reflection', 'question', 'advice', 'practice'] as const satisfies readonly Kind[];

/** The four kinds in a row, each with its shape. */
export function KindChoice(props: {
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
}): ReactElement {
  const t = useTranslations('capture');
  const words = useTranslations('words.kind');
  return (
    <ChoiceBar
      label={t('kind')}
      options={order.map(kind => ({ id: kind, label: words(kind), glyph: <StatusGlyph kind={kind} /> }))}
      value={props.kind}
      onChange={props.onKind}
    />
  );
}
