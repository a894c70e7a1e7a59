import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { AgendaItemId } from '../../../../shared/domain/ids';
import { classesOf } from '../../../ui/class-names';
import { useBegun } from '../use-text-draft';
import styles from './Agenda.module.css';

const cx = classesOf(styles);

/** Where the answer to a line is kept while it is being typed. */
export const answerPlace = (id: AgendaItemId): string => `answer-${id}`;

/** The beginning of an answer that was typed and not finished, so that it is not forgotten. */
export function Begun({ item }: { readonly item: AgendaItemId }): ReactElement | null {
  const t = useTranslations('conversations.agenda');
  const text = useBegun(answerPlace(item))?.trim() ?? '';
  if (text === '') return null;
  const start = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
  return <p className={cx('begun')}>{t('unfinished', { start })}</p>;
}
