import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { isEndOfTerm } from '../../../../shared/domain/school-year';
import { localDateOf } from '../../../../shared/domain/time';
import { toReviewQuery } from '../../../api';
import { Button, Line, LineActions, MarginRow } from '../../../ui';

/** Towards the end of a term: that entries which name somebody wait to be looked at again. Nothing while none do. */
export function ReviewNews({ onOpen }: { readonly onOpen: () => void }): ReactElement | null {
  const t = useTranslations('personDesk.review');
  const enabled = isEndOfTerm(localDateOf(Date.now()));
  const { data } = useQuery({ ...toReviewQuery, enabled });
  if (!enabled || data === undefined || data.total === 0) return null;
  return (
    <MarginRow as="section" label={t('news')} headingLevel={2} align="top">
      <Line title={t('newsTitle', { count: data.total })}>
        {t('newsText', { count: data.total })}
        <LineActions>
          <Button size="text" onPress={onOpen}>
            {t('newsOpen', { count: data.total })}
          </Button>
        </LineActions>
      </Line>
    </MarginRow>
  );
}
