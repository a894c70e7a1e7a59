import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { passphraseMinimum } from '../../../shared/domain/passphrase';
import { api } from '../../api';
import { NewPassphraseField, PresentPassphraseForm } from '../../passphrase';
import { Button, Dialog, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './Settings.module.css';

const cx = classesOf(styles);

/** Asks for the present passphrase and a new one. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('settings.changePassphrase');
  const [isDone, setDone] = useState(false);
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      {isDone ? <Done onClose={onClose} /> : <ChangeForm onDone={() => setDone(true)} onClose={onClose} />}
    </Dialog>
  );
}

function ChangeForm(props: { readonly onDone: () => void; readonly onClose: () => void }): ReactElement {
  const t = useTranslations('settings.changePassphrase');
  const [next, setNext] = useState('');
  return (
    <PresentPassphraseForm
      words={{ current: t('current'), go: t('go'), working: t('working') }}
      more={forget => (
        <NewPassphraseField
          label={t('next')}
          hint={t('hint', { minimum: passphraseMinimum })}
          value={next}
          onChange={text => {
            setNext(text);
            forget();
          }}
        />
      )}
      onGo={async passphrase => {
        await api.changePassphrase({ secret: { kind: 'passphrase', passphrase }, next });
        props.onDone();
      }}
      onClose={props.onClose}
    />
  );
}

function Done({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('settings.changePassphrase');
  const words = useTranslations('words');
  return (
    <>
      <div role="status">
        <Notice title={t('done')} icon="check" />
      </div>
      <div className={cx('row')}>
        <Button variant="filled" onPress={onClose} autoFocus>
          {words('close')}
        </Button>
      </div>
    </>
  );
}
