import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { NoteText } from '../../../../shared/contract/sharing';
import { InertMarkdown } from '../../../markdown/InertMarkdown';
import { nameList, readableSize } from '../../../words';
import styles from './Note.module.css';

/** Characters beyond which a page would take too long to draw. */
const longestPage = 400_000;

/** All that a version of a note says, as a page in which nothing can be pressed. */
export function WholeNote(props: {
  readonly text: NoteText;
  readonly files?: NoteText['attachments'];
}): ReactElement {
  const { text, files = [] } = props;
  const t = useTranslations('takingIn.note');
  return (
    <div className={styles['whole']}>
      {text.people.length === 0 ? null : (
        <p className={styles['quiet']}>{t('people', { people: nameList(text.people) })}</p>
      )}
      <Page text={text.body} none={t('noText')} />
      {text.outcome.trim() === '' ? null : (
        <section>
          <h3 className={styles['field']}>{t('outcome')}</h3>
          <Page text={text.outcome} none="" />
        </section>
      )}
      {text.tags.length === 0 ? null : (
        <p className={styles['quiet']}>{t('tags', { tags: text.tags.map(tag => `#${tag}`).join(' ') })}</p>
      )}
      {files.length === 0 ? null : (
        <section>
          <h3 className={styles['field']}>{t('files')}</h3>
          <ul>
            {files.map(({ name, size }) => (
              <li key={name}>{t('file', { name, size: readableSize(size) })}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Page({ text, none }: { readonly text: string; readonly none: string }): ReactElement {
  const t = useTranslations('takingIn.note');
  if (text.length > longestPage) return <p>{t('tooLong')}</p>;
  if (text.trim() === '') return <p className={styles['quiet']}>{none}</p>;
  return <InertMarkdown text={text} picture={(_, name) => <span>{t('picture', { name })}</span>} />;
}
