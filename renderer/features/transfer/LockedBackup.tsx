import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, PasswordField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './Transfer.module.css';

const cx = classesOf(styles);

/** Asks for the password of an encrypted backup of another program. It stays in this field and goes with it. */
export function LockedBackup(props: {
  readonly file: string;
  readonly isWrong: boolean;
  readonly onOpen: (password: string) => void;
}): ReactElement {
  const { file, isWrong, onOpen } = props;
  const t = useTranslations('transfer.import.locked');
  const [password, setPassword] = useState('');
  return (
    <form
      className={cx('block')}
      onSubmit={event => {
        event.preventDefault();
        if (password !== '') onOpen(password);
      }}
    >
      <h4 className={cx('subheading')}>{t('title')}</h4>
      <PasswordField
        label={t('password')}
        description={t('text', { file })}
        error={isWrong && password === '' ? t('wrong') : undefined}
        showLabel={t('show')}
        hideLabel={t('hide')}
        value={password}
        onChange={setPassword}
      />
      <div>
        <Button type="submit" isDisabled={password === ''}>
          {t('open')}
        </Button>
      </div>
    </form>
  );
}
