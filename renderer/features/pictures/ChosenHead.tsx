import type { ReactElement } from 'react';
import { Button } from '../../ui';
import styles from './PictureSheet.module.css';

/** Whom or what was chosen in a picture, and the way to its page. */
export function ChosenHead(props: {
  readonly name: string;
  readonly openLabel: string;
  readonly onOpen: () => void;
}): ReactElement {
  return (
    <div className={styles['head']}>
      <h2>{props.name}</h2>
      <div className={styles['onScreen']}>
        <Button onPress={props.onOpen}>{props.openLabel}</Button>
      </div>
    </div>
  );
}
