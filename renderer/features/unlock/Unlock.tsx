import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Events } from '../../../shared/contract/events';
import type { Secret } from '../../../shared/contract/vault';
import type { Instant } from '../../../shared/domain/time';
import { useTask } from '../../api';
import { useWait } from '../../passphrase';
import { Button, Cover, CoverActions, CoverNote, Notice, PasswordField, TextField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice, useSpokenMoment } from '../../words';
import { OpenWithDevice, useOpensWithDevice } from './OpenWithDevice';
import { PackWaits } from './PackWaits';
import styles from './Unlock.module.css';

const cx = classesOf(styles);

type LockReason = Events['locked']['reason'];

/** `reason` says why it is shut when it was open a moment ago. `onUnlock` rejects with `JournalError`. */
export interface UnlockProps {
  readonly lastOpenedAt: Instant | null;
  readonly damagedHeader: boolean;
  readonly reason: LockReason | null;
  readonly onUnlock: (secret: Secret) => Promise<void>;
  /** Asks the system's keychain; rejects with `JournalError`. */
  readonly onUnlockByDevice: () => Promise<void>;
  readonly onOpenFolder: () => void;
  readonly onBringBack: () => void;
  readonly onGuide: () => void;
}

/** The shut cover: opens by the passphrase or by the recovery key. */
export function Unlock(props: UnlockProps): ReactElement {
  const t = useTranslations('vault.unlock');
  const [kind, setKind] = useState<Secret['kind']>('passphrase');
  const opensWithDevice = useOpensWithDevice();
  return (
    <Cover
      title={t('title')}
      summary={<Summary {...props} />}
      notes={<UnlockNotes {...props} opensWithDevice={opensWithDevice} />}
    >
      {props.damagedHeader ? (
        <Notice title={t('damagedHeader')} tone="alert">
          {t('damagedHeaderText')}
        </Notice>
      ) : null}
      <PackWaits />
      <SecretForm key={kind} kind={kind} onUnlock={props.onUnlock} onOther={setKind} />
      {opensWithDevice ? <OpenWithDevice onOpen={props.onUnlockByDevice} /> : null}
    </Cover>
  );
}

function Summary({ lastOpenedAt }: UnlockProps): ReactElement {
  const t = useTranslations('vault.unlock');
  const spoken = useSpokenMoment();
  const [now] = useState(() => Date.now());
  return <>{lastOpenedAt === null ? t('ready') : t('lastOpened', { when: spoken(lastOpenedAt, now) })}</>;
}

function SecretForm(props: {
  readonly kind: Secret['kind'];
  readonly onUnlock: (secret: Secret) => Promise<void>;
  readonly onOther: (kind: Secret['kind']) => void;
}): ReactElement {
  const { kind, onUnlock, onOther } = props;
  const t = useTranslations('vault.unlock');
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const task = useTask();
  const shared = useTranslations('vault.passphrase');
  const { seconds, failure } = useWait(task.error);
  const waiting = seconds > 0 ? shared('wait', { seconds }) : undefined;
  const isKey = kind === 'recovery-key';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') input.current?.focus();
    else if (seconds === 0)
      task.run(() => unlockOrSelect(() => onUnlock(secretOf(kind, text)), input.current));
  };
  const field = {
    value: text,
    onChange: (typed: string) => {
      setText(typed);
      setEmpty(false);
      task.forget();
    },
    size: 'cover',
    autoFocus: true,
    inputRef: input,
    error: isEmpty ? t(isKey ? 'emptyKey' : 'empty') : undefined,
  } as const;
  return (
    <form className={cx('form')} onSubmit={submit}>
      {isKey ? (
        <TextField
          {...field}
          label={t('key')}
          description={t('keyHint')}
          autoComplete="off"
          spellCheck="false"
        />
      ) : (
        <PasswordField {...field} label={t('passphrase')} showLabel={t('show')} hideLabel={t('hide')} />
      )}
      <FailureNotice error={failure} />
      <CoverActions>
        <Button variant="filled" size="cover" type="submit" pending={task.isRunning ? t('opening') : waiting}>
          {t('open')}
        </Button>
        <Button variant="link" onPress={() => onOther(isKey ? 'passphrase' : 'recovery-key')}>
          {t(isKey ? 'usePassphrase' : 'useKey')}
        </Button>
      </CoverActions>
    </form>
  );
}

/** After a failure the field has the keyboard again, with what was typed selected, ready to be typed over. */
async function unlockOrSelect(unlock: () => Promise<void>, input: HTMLInputElement | null): Promise<void> {
  try {
    await unlock();
  } catch (error) {
    input?.focus();
    input?.select();
    throw error;
  }
}

function secretOf(kind: Secret['kind'], text: string): Secret {
  return kind === 'recovery-key' ? { kind, recoveryKey: text } : { kind, passphrase: text };
}

function UnlockNotes(props: UnlockProps & { readonly opensWithDevice: boolean }): ReactElement {
  const { reason, opensWithDevice, onOpenFolder, onBringBack, onGuide } = props;
  const t = useTranslations('vault');
  const guide = useTranslations('guide');
  const shut = opensWithDevice ? 'cover.lockedDeviceText' : 'cover.lockedText';
  return (
    <>
      <CoverNote title={t('cover.locked')} icon="lock-closed">
        {reason === null || reason === 'asked' ? t(shut) : t(`unlock.closed.${reason}`)}
      </CoverNote>
      <CoverNote title={t('unlock.other')}>
        <button type="button" className={cx('other')} onClick={onOpenFolder}>
          {t('unlock.otherFolder')}
        </button>
      </CoverNote>
      <CoverNote title={t('unlock.broken')}>
        <button type="button" className={cx('other')} onClick={onBringBack}>
          {t('unlock.bringBack')}
        </button>
      </CoverNote>
      <CoverNote title={guide('cover')}>
        <button type="button" className={cx('other')} onClick={onGuide}>
          {guide('read')}
        </button>
      </CoverNote>
    </>
  );
}
