import { type ReactElement, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../ui';
import styles from './Changes.module.css';
import { type ChangedLines, type ChangedWords, changesBetween } from './changes';

/**
 * What came and what went between two texts: underlined or struck through, and said aloud; never by colour alone. What stayed
 * is told by the number of its lines, and shown whole where the text is to be read as one.
 */
export function Changes(props: {
  readonly earlier: string;
  readonly later: string;
  readonly isWhole?: boolean;
}): ReactElement {
  const { earlier, later, isWhole = false } = props;
  const t = useTranslations('history');
  const changes = useMemo(() => changesBetween(earlier, later), [earlier, later]);
  if (changes === null) return <p>{t('tooLong')}</p>;
  if (changes.every(lines => lines.kind === 'same')) return <p className={styles['quiet']}>{t('same')}</p>;
  return (
    <div className={styles['changes']}>
      {changes.map(lines => (
        <Lines key={lines.at} lines={lines} isWhole={isWhole} />
      ))}
    </div>
  );
}

function Lines(props: { readonly lines: ChangedLines; readonly isWhole: boolean }): ReactElement {
  const { lines, isWhole } = props;
  const t = useTranslations('history');
  if (lines.kind === 'changed')
    return (
      <p className={styles['changed']}>
        {lines.words.map(words => (
          <Words key={words.at} words={words} />
        ))}
      </p>
    );
  if (isWhole) return <p className={styles['changed']}>{lines.text}</p>;
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
