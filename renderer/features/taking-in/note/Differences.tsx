import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { NoteText } from '../../../../shared/contract/sharing';
import { Changes } from '../../../changes/Changes';
import { nameList, readableSize, writeDay } from '../../../words';
import { differingFields, type NoteField, replacedFiles, type ShortField } from './differing-fields';
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
  return <p>{t('was', { from: said(earlier, field), to: said(later, field, earlier) })}</p>;
}

/** One of the short parts of a note in words; beside an `earlier` version a file that is another by now says so. */
export function useFieldWords(): (text: NoteText, field: ShortField, earlier?: NoteText) => string {
  const t = useTranslations('takingIn.fields');
  const words = useTranslations('words.status');
  const kinds = useTranslations('words.kind');
  const listed = (texts: readonly string[]) => (texts.length === 0 ? t('nothing') : nameList(texts));
  return (text, field, earlier) => {
    switch (field) {
      case 'kind':
        return kinds(text.kind);
      case 'themes':
      case 'answers':
        return listed(text[field]);
      case 'seenAt':
        return text.seenAt ?? t('nothing');
      case 'attachments': {
        const replaced = earlier === undefined ? new Set() : replacedFiles(earlier, text);
        return listed(
          text.attachments.map(file => {
            const said = { name: file.name, size: readableSize(file.size) };
            return t(replaced.has(file) ? 'otherFile' : 'file', said);
          }),
        );
      }
      case 'status':
        return text.status === null ? t('nothing') : words(text.status);
      case 'date':
        return writeDay(text.date, 'dayMonthYear');
      case 'tags':
        return text.tags.length === 0 ? t('nothing') : text.tags.map(tag => `#${tag}`).join(' ');
      case 'people':
        return listed(text.people);
    }
  };
}
