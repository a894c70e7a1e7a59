import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Audience } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import { reasonLimit } from '../../../shared/domain/sharing/recipient';
import { useCircleList, useTask } from '../../api';
import { Button, TextField } from '../../ui';
import { nameList } from '../../words';
import { FormDialog } from './FormDialog';
import styles from './RaiseAudience.module.css';

const suggestions = ['asked', 'helps', 'agreed'] as const;

/** `before` and `after` are who may see the entry now, and then; `onRaise` does it, for a reason in one line. */
export type RaiseAudienceProps = {
  readonly before: Audience;
  readonly after: Audience;
  readonly onRaise: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks why others may read an entry from now on, after saying who they are. Nothing changes before there is a reason. */
export function RaiseAudience(props: RaiseAudienceProps): ReactElement {
  const { onRaise, onClose } = props;
  const t = useTranslations('records.raise');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const task = useTask();
  const raise = (): void => {
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') return;
    task.run(async () => {
      await onRaise(given);
      onClose();
    });
  };
  const write = (text: string): void => {
    setMissing(false);
    setReason(text);
  };
  return (
    <FormDialog
      words={{ title: t('title'), done: t('done'), pending: t('pending'), cancel: t('cancel') }}
      task={task}
      onDone={raise}
      onClose={onClose}
    >
      <Who {...props} />
      <TextField
        label={t('why')}
        value={reason}
        autoFocus
        maxLength={reasonLimit}
        onChange={write}
        error={isMissing ? t('missing') : undefined}
      />
      <fieldset className={styles['suggestions']} aria-label={t('suggestions')}>
        {suggestions.map(id => (
          <Button key={id} variant="link" onPress={() => write(t(`suggestion.${id}`))}>
            {t(`suggestion.${id}`)}
          </Button>
        ))}
      </fieldset>
    </FormDialog>
  );
}

/** Who will be able to read it that could not before. */
function Who({ before, after }: Pick<RaiseAudienceProps, 'before' | 'after'>): ReactElement {
  const t = useTranslations('records.raise');
  const circles = useCircleList().data ?? [];
  const present = new Set(before.kind === 'circles' ? before.circles.map(foldName) : []);
  const added = after.kind === 'circles' ? after.circles.filter(name => !present.has(foldName(name))) : [];
  const sized = (name: string): string => {
    const row = circles.find(circle => foldName(circle.name) === foldName(name));
    return row === undefined ? name : t('circle', { name: row.name, count: row.members });
  };
  return (
    <div className={styles['who']}>
      <p>
        {after.kind === 'circles' ? t('toCircles', { circles: nameList(added.map(sized)) }) : t('toAnyone')}
      </p>
      <p className={styles['quiet']}>{t('nothingLeaves')}</p>
    </div>
  );
}
