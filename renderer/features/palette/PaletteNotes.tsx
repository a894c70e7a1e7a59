import { Fragment, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { useFailureText } from '../../words';
import type { PaletteFindings } from './options';
import styles from './PaletteNotes.module.css';

const cx = classesOf(styles);

interface PaletteNotesProps {
  readonly findings: PaletteFindings;
  readonly problem: unknown;
  readonly isEmpty: boolean;
}

/** What has to be said about the search itself, above what it found. */
export function PaletteNotes({ findings, problem, isEmpty }: PaletteNotesProps): ReactElement {
  const t = useTranslations('palette');
  const failureText = useFailureText();
  const { reply } = findings;
  return (
    <div className={cx('notes')}>
      {problem === null ? null : (
        <p role="alert" className={cx('alert')}>
          <Icon name="warning" /> {failureText(problem).all}
        </p>
      )}
      {reply === null || reply.corrections.length === 0 ? null : (
        <p>{t.rich('alsoLookedFor', { words: () => <UsedWords words={reply.corrections} /> })}</p>
      )}
      {reply !== null && !reply.complete ? <p>{t('stillReading')}</p> : null}
      {reply !== null && reply.hits.length === 0 ? (
        <p className={cx('nothing')}>
          {t('nothing')} {isEmpty ? t('nothingNext') : null}
        </p>
      ) : null}
    </div>
  );
}

/** Words in a sentence: `attendance`, `attendance and safeguarding`. */
function UsedWords(props: { readonly words: readonly { readonly used: string }[] }): ReactElement {
  const t = useTranslations('palette.between');
  const used = [...new Set(props.words.map(word => word.used))];
  return (
    <>
      {used.map((word, at) => (
        <Fragment key={word}>
          {at === 0 ? '' : t(at === used.length - 1 ? 'last' : 'others')}
          <strong>{word}</strong>
        </Fragment>
      ))}
    </>
  );
}
