import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useTask } from '../../api';
import { Button, CoverActions, Notice, TextField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './CheckKey.module.css';
import { askedPositions } from './groups';

const cx = classesOf(styles);

/** `total` groups are on the paper. `onConfirmed` is called once what was typed is right. */
export interface CheckKeyProps {
  readonly total: number;
  readonly onConfirmed: () => Promise<void>;
  readonly onShowAgain: () => void;
  readonly onLater: () => void;
}

/** Asks for some of the groups, so that it is known that the paper can be read. */
export function CheckKey({ total, onConfirmed, onShowAgain, onLater }: CheckKeyProps): ReactElement {
  const t = useTranslations('vault.key');
  const [asked] = useState(() => askedPositions(total, randomFraction));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isWrong, setWrong] = useState(false);
  const task = useTask();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const groups = Object.fromEntries(asked.map(position => [String(position), typed[position] ?? '']));
    task.run(async () => {
      const { confirmed } = await api.confirmRecoveryKey({ groups });
      setWrong(!confirmed);
      if (confirmed) await onConfirmed();
    });
  };
  return (
    <form className={cx('check')} onSubmit={submit}>
      <div className={cx('fields')}>
        {asked.map((position, index) => (
          <TextField
            key={position}
            label={t('checkField', { position: position + 1 })}
            value={typed[position] ?? ''}
            onChange={text => {
              setTyped({ ...typed, [position]: text });
              setWrong(false);
            }}
            maxLength={8}
            autoComplete="off"
            spellCheck="false"
            autoFocus={index === 0}
          />
        ))}
      </div>
      <div role="alert" className={cx('region')}>
        {isWrong ? <Notice title={t('checkWrong')} icon="warning" /> : null}
      </div>
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          type="submit"
          pending={task.isRunning ? t('checking') : undefined}
        >
          {t('check')}
        </Button>
        <Button variant="link" onPress={onShowAgain}>
          {t('showAgain')}
        </Button>
        <Button variant="link" onPress={onLater}>
          {t('later')}
        </Button>
      </CoverActions>
    </form>
  );
}

function randomFraction(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
