import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { titleLimit } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import { DayPopover } from '../../../choosers/DayPopover';
import { MarginRow, TitleField, VisuallyHidden } from '../../../ui';
import { writeDay } from '../../../words';
import styles from './EntrySheet.module.css';
import { useIsFresh } from './fresh-entry';
import type { LineProps } from './PropertyLines';

/** `onDown` leads to the text, `onLeave` back to where the head came from. */
export type EntryHeadProps = LineProps & {
  readonly onDown: () => void;
  readonly onLeave: () => void;
  readonly onBlur: () => void;
};

/** The title, and the day in the margin beside it. */
export function EntryHead(props: EntryHeadProps): ReactElement {
  const { view, fields, edit, isReadOnly, onDown, onLeave, onBlur } = props;
  const t = useTranslations('journal.entry');
  const title = useRef<HTMLTextAreaElement>(null);
  useFreshTitle(view.entry.id, title);
  return (
    <MarginRow label={<EntryDay {...props} />}>
      <h2>
        <VisuallyHidden>{fields.title === '' ? t('label') : fields.title}</VisuallyHidden>
      </h2>
      <TitleField
        areaRef={title}
        label={t('title')}
        placeholder={t(`titlePlaceholder.${fields.kind}`)}
        value={fields.title}
        limit={titleLimit}
        isReadOnly={isReadOnly}
        onChange={text => edit({ title: text })}
        onDown={onDown}
        onLeave={onLeave}
        onBlur={onBlur}
      />
    </MarginRow>
  );
}

/** When it happened, in the margin beside the title. */
function EntryDay({ fields, edit, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const words = (
    <>
      <span className={styles['day']}>{writeDay(fields.date, 'weekday')}</span>
      <span className={styles['date']}>{writeDay(fields.date, dateFormat(fields.date))}</span>
    </>
  );
  if (isReadOnly) return words;
  return (
    <DayPopover
      isInMargin
      label={t('date', { date: writeDay(fields.date, 'fullWithYear') })}
      fieldLabel={t('changeDate')}
      value={fields.date}
      onChange={date => {
        if (date !== null) edit({ date });
      }}
    >
      {words}
    </DayPopover>
  );
}

const dateFormat = (date: string): 'dayMonth' | 'dayMonthYear' =>
  date.slice(0, 4) === String(new Date().getFullYear()) ? 'dayMonth' : 'dayMonthYear';

function useFreshTitle(id: EntryId, title: { readonly current: HTMLTextAreaElement | null }): void {
  const isFresh = useIsFresh(id);
  useEffect(() => {
    if (isFresh) title.current?.focus();
  }, [isFresh, title]);
}
