import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, MarginRow, PasswordField, Sheet, SheetHeader } from '../../../ui';
import styles from './Opening.module.css';

/** Asks for the passphrase that was said over the telephone. */
export function EnterPassphrase(props: {
  readonly isWrong: boolean;
  readonly isOpening: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onOther: () => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { isWrong, isOpening, onUnlock, onOther, onLeave } = props;
  const t = useTranslations('takingIn.passphrase');
  const choose = useTranslations('takingIn.choose');
  const [passphrase, setPassphrase] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const error = isEmpty ? t('empty') : isWrong && !isTyped && !isOpening ? t('wrong') : undefined;
  return (
    <Sheet
      header={
        <SheetHeader
          title={t('title')}
          summary={t('text')}
          actions={
            <Button icon="arrow-left" onPress={onLeave}>
              {choose('back')}
            </Button>
          }
        />
      }
    >
      <MarginRow>
        <form
          className={styles['block']}
          onSubmit={event => {
            event.preventDefault();
            setEmpty(passphrase === '');
            if (passphrase === '' || isOpening) return;
            setTyped(false);
            onUnlock(passphrase);
          }}
        >
          <div className={styles['field']}>
            <PasswordField
              autoFocus
              label={t('label')}
              showLabel={t('show')}
              hideLabel={t('hide')}
              value={passphrase}
              onChange={text => {
                setPassphrase(text);
                setTyped(true);
                setEmpty(false);
              }}
              error={error}
            />
          </div>
          <div className={styles['actions']}>
            <Button type="submit" variant="filled" pending={isOpening ? t('going') : undefined}>
              {t('go')}
            </Button>
            <Button variant="link" isDisabled={isOpening} onPress={onOther}>
              {t('other')}
            </Button>
          </div>
        </form>
      </MarginRow>
    </Sheet>
  );
}
