import type { ReactElement } from 'react';
import styles from './Cards.module.css';

/** Six words to read aloud, each with its place, so that nobody loses the thread on the telephone. */
export function SixWords(props: { readonly label: string; readonly words: readonly string[] }): ReactElement {
  return (
    <ol className={styles['words']} aria-label={props.label} translate="no">
      {inOrder(props.words).map(({ word, place }) => (
        <li key={place} className={styles['word']}>
          <span className={styles['number']} aria-hidden="true">
            {place}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}

function inOrder(words: readonly string[]): readonly { readonly word: string; readonly place: number }[] {
  return words.map((word, at) => ({ word, place: at + 1 }));
}
