import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { QuestionStatus } from '../../../shared/domain/status';
import { Button, MarginRow } from '../../ui';

/** The questions of one status, under its word in the margin. `total` counts those that are not shown too. */
export function QuestionGroup(props: {
  readonly status: QuestionStatus;
  readonly rows: readonly EntrySummary[];
  readonly total: number;
  readonly row: (entry: EntrySummary) => ReactNode;
  readonly onShowAll: () => void;
}): ReactElement | null {
  const t = useTranslations('questions');
  const { status, rows, total } = props;
  if (total === 0) return null;
  return (
    <MarginRow
      as="section"
      headingLevel={2}
      label={t(`group.${status}`)}
      note={t('count', { count: total })}
      align="top"
    >
      <ul>{rows.map(props.row)}</ul>
      {total > rows.length ? (
        <Button variant="link" onPress={props.onShowAll}>
          {t('more', { count: total })}
        </Button>
      ) : null}
    </MarginRow>
  );
}
