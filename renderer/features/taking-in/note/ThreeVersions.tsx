import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { NoteText, PackNoteView } from '../../../../shared/contract/sharing';
import { packNoteQuery } from '../../../api';
import { Changes } from '../../../changes/Changes';
import { Button, SheetHeader } from '../../../ui';
import { FailureNotice } from '../../../words';
import { useFieldWords } from './Differences';
import { differingFields, type NoteField, noteFields, type ShortField } from './differing-fields';
import styles from './Note.module.css';

/** What came the last time, what stands here and what came now, side by side; what is different from the first is marked. */
export function ThreeVersions(props: {
  readonly pack: string;
  readonly noteKey: string;
  readonly onBack: () => void;
}): ReactElement {
  const { pack, noteKey, onBack } = props;
  const t = useTranslations('takingIn.three');
  const { data: note, error } = useQuery(packNoteQuery(pack, noteKey));
  return (
    <main className={styles['three']} id="main" tabIndex={-1} aria-label={t('label')}>
      <SheetHeader
        isRuled
        title={t('title')}
        summary={note?.row.title ?? ''}
        actions={
          <Button icon="arrow-left" autoFocus onPress={onBack}>
            {t('back')}
          </Button>
        }
      />
      <FailureNotice error={error} />
      {note === undefined ? null : <Columns note={note} />}
      <p className={styles['after']}>{t('after')}</p>
    </main>
  );
}

function Columns({ note }: { readonly note: PackNoteView }): ReactElement {
  const { base, ours, theirs } = note;
  const t = useTranslations('takingIn.three');
  const versions = [
    { id: 'base', text: base },
    { id: 'ours', text: ours },
    { id: 'theirs', text: theirs },
  ] as const;
  return (
    <div className={styles['columns']}>
      {versions.map(({ id, text }) => (
        <section key={id} className={styles['column']} aria-label={t(id)} {...scrolls}>
          <h2 className={styles['head']}>{t(id)}</h2>
          <Version base={id === 'base' ? null : base} text={text} />
        </section>
      ))}
    </div>
  );
}

const scrolls = { tabIndex: 0 };

/** One version; without a `base` to compare it with, as it is. */
function Version(props: { readonly base: NoteText | null; readonly text: NoteText | null }): ReactElement {
  const { base, text } = props;
  const t = useTranslations('takingIn.three');
  if (text === null) return <p className={styles['quiet']}>{t('gone')}</p>;
  if (base !== null) return <Marked base={base} text={text} />;
  return (
    <>
      <p className={styles['columnTitle']}>{text.title}</p>
      <p className={styles['plain']}>{text.body}</p>
      {text.outcome.trim() === '' ? null : <Outcome text={text.outcome} />}
    </>
  );
}

function Outcome({ text }: { readonly text: string }): ReactElement {
  const t = useTranslations('takingIn.fields');
  return (
    <section>
      <h3 className={styles['field']}>{t('outcome')}</h3>
      <p className={styles['plain']}>{text}</p>
    </section>
  );
}

/** A whole version, with what it says differently from `base` marked. */
function Marked({ base, text }: { readonly base: NoteText; readonly text: NoteText }): ReactElement {
  const fields = differingFields(base, text);
  const t = useTranslations('takingIn.fields');
  const isDifferent = (field: NoteField): boolean => fields.includes(field);
  return (
    <>
      {isDifferent('title') ? (
        <div className={styles['changedTitle']}>
          <Changes isWhole earlier={base.title} later={text.title} />
        </div>
      ) : (
        <p className={styles['columnTitle']}>{text.title}</p>
      )}
      <ShortFields base={base} text={text} fields={fields} />
      {isDifferent('body') ? (
        <Changes isWhole earlier={base.body} later={text.body} />
      ) : (
        <p className={styles['plain']}>{text.body}</p>
      )}
      {isDifferent('outcome') ? (
        <section>
          <h3 className={styles['field']}>{t('outcome')}</h3>
          <Changes isWhole earlier={base.outcome} later={text.outcome} />
        </section>
      ) : null}
    </>
  );
}

const isShort = (field: NoteField): field is ShortField =>
  field !== 'title' && field !== 'body' && field !== 'outcome';
const shortFields = noteFields.filter(isShort);

function ShortFields(props: {
  readonly base: NoteText;
  readonly text: NoteText;
  readonly fields: readonly NoteField[];
}): ReactElement {
  const { base, text, fields } = props;
  const t = useTranslations('takingIn.fields');
  const said = useFieldWords();
  return (
    <>
      {shortFields
        .filter(field => fields.includes(field))
        .map(field => (
          <p key={field}>
            <span className={styles['field']}>{t(field)}</span>{' '}
            {t('was', { from: said(base, field), to: said(text, field, base) })}
          </p>
        ))}
    </>
  );
}
