import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { NoteText } from '../../../../shared/contract/sharing';
import { Changes } from '../../../changes/Changes';
import { nameList, writeDay } from '../../../words';
import { differingFields, type NoteField } from './differing-fields';
import styles from './Note.module.css';

/** How one version of a note became another, part by part. */
export function Differences(props: { readonly earlier: NoteText; readonly later: NoteText }): ReactElement {
  const { earlier, later } = props;
  const t = useTranslations('takingIn');
  const fields = differingFields(earlier, later);
  if (fields.length === 0) return <p className={styles['quiet']}>{t('note.sameText')}</p>;
  return (
    <dl className={styles['differences']}>
      {fields.map(field => (
        <div key={field}>
          <dt className={styles['field']}>{t(`fields.${field}`)}</dt>
          <dd>
            <Difference field={field} earlier={earlier} later={later} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference(props: {
  readonly field: NoteField;
  readonly earlier: NoteText;
  readonly later: NoteText;
}): ReactElement {
  const { field, earlier, later } = props;
  const t = useTranslations('takingIn.fields');
  const said = useFieldWords();
  if (field === 'body' || field === 'outcome' || field === 'title')
    return <Changes earlier={earlier[field]} later={later[field]} />;
  return <p>{t('was', { from: said(earlier, field), to: said(later, field) })}</p>;
}

/** One of the short parts of a note in words. */
export function useFieldWords(): (
  text: NoteText,
  field: Exclude<NoteField, 'title' | 'body' | 'outcome'>,
) => string {
  const t = useTranslations('takingIn.fields');
  const words = useTranslations('words.status');
  return (text, field) => {
    switch (field) {
      case 'status':
        return text.status === null ? t('nothing') : words(text.status);
      case 'date':
        return writeDay(text.date, 'dayMonthYear');
      case 'tags':
        return text.tags.length === 0 ? t('nothing') : text.tags.map(tag => `#${tag}`).join(' ');
      case 'people':
        return text.people.length === 0 ? t('nothing') : nameList(text.people);
    }
  };
}
