import { type ReactElement, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../ui';
import { type ChangedLines, type ChangedWords, changesBetween } from './changes';
import styles from './History.module.css';

/** What came and what went between two texts: underlined or struck through, and said aloud; never by colour alone. */
export function Changes(props: { readonly earlier: string; readonly later: string }): ReactElement {
  const { earlier, later } = props;
  const t = useTranslations('history');
  const changes = useMemo(() => changesBetween(earlier, later), [earlier, later]);
  if (changes === null) return <p>{t('tooLong')}</p>;
  if (changes.every(lines => lines.kind === 'same')) return <p className={styles['quiet']}>{t('same')}</p>;
  return (
    <div className={styles['changes']}>
      {changes.map(lines => (
        <Lines key={lines.at} lines={lines} />
      ))}
    </div>
  );
}

function Lines({ lines }: { readonly lines: ChangedLines }): ReactElement {
  const t = useTranslations('history');
  if (lines.kind === 'changed')
    return (
      <p className={styles['changed']}>
        {lines.words.map(words => (
          <Words key={words.at} words={words} />
        ))}
      </p>
    );
  if (lines.count <= 3)
    return (
      <p className={styles['around']}>
        {lines.first}
        {lines.count > 1 ? `\n…\n${lines.last}` : ''}
      </p>
    );
  return <p className={styles['quiet']}>{t('unchanged', { count: lines.count })}</p>;
}

function Words({ words }: { readonly words: ChangedWords }): ReactElement {
  const t = useTranslations('history');
  switch (words.in) {
    case 'both':
      return <span>{words.text}</span>;
    case 'earlier':
      return (
        <del className={styles['gone']}>
          <VisuallyHidden>{t('removed')} </VisuallyHidden>
          {words.text}
        </del>
      );
    case 'later':
      return (
        <ins className={styles['come']}>
          <VisuallyHidden>{t('added')} </VisuallyHidden>
          {words.text}
        </ins>
      );
  }
}
