import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShareableRow } from '../../../../shared/contract/sharing';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';
import { api, putSharing, useSharingList, useTask } from '../../../api';
import { Button, Icon, SheetHeader, SplitSheet } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, useDay, writeDay } from '../../../words';
import { Steps } from '../Steps';
import type { ChosenSoFar, ShareStart } from '../share-start';
import styles from './Choose.module.css';
import { chosenEntries } from './chosen-entries';
import { LetThemRead } from './LetThemRead';
import { ShareableList } from './ShareableList';
import { useChoosing } from './use-choosing';

const cx = classesOf(styles);

/** `kept` is what was chosen when she was here before, and `onKeep` keeps it; `onBegun` goes on to the check of what was chosen. */
export type ChoosePageProps = {
  readonly start: ShareStart;
  readonly kept: ChosenSoFar | null;
  readonly onKeep: (kept: ChosenSoFar) => void;
  readonly onBegun: (sharing: SharingId) => void;
  readonly onLeave: () => void;
};

/** The first step: for whom, and which notes. What may not leave for them is shown, with the reason. */
export function ChoosePage({ start, kept, onKeep, onBegun, onLeave }: ChoosePageProps): ReactElement {
  const t = useTranslations('sharing');
  const today = useDay();
  const choosing = useChoosing(start, kept, onKeep);
  const { name } = choosing;
  const [raising, setRaising] = useState<ShareableRow | null>(null);
  const task = useTask();
  const client = useQueryClient();
  const begun = useSharingList().data?.find(({ id }) => id === start.sharing);
  const usual = begun?.title ?? t('choose.defaultName', { day: writeDay(today, 'dayMonthYear') });
  const { recipient, rows = [], chosen } = choosing;
  const begin = (): void =>
    task.run(async () => {
      if (recipient === null) return;
      const title = name === null || name.trim() === '' ? usual : name.trim();
      const earlier = start.choice?.kind === 'entries' ? start.choice.entries : [];
      const shown = rows.map(({ entry }) => entry.id);
      const entries = chosenEntries(earlier, shown, chosen);
      const { sharing } = start;
      const view = await (sharing === null
        ? api.beginSharing({ title, recipient, entries })
        : api.saveSharing({ id: sharing, changes: { title, entries } }));
      putSharing(client, view);
      onBegun(view.id);
    });
  return (
    <SplitSheet
      label={t('choose.label')}
      header={
        <SheetHeader
          title={t('choose.title')}
          summary={t('choose.summary')}
          actions={<Steps present="choose" onGo={{}} />}
        />
      }
      footer={
        <>
          <div className={cx('left')}>
            <p className={cx('nothing')}>
              <Icon name="lock-closed" />
              {t('check.nothingLeft')}
            </p>
            <FailureNotice error={task.error} />
          </div>
          <div className={cx('onwards')}>
            <Button variant="link" onPress={onLeave}>
              {t('back')}
            </Button>
            <p role="status">{t('choose.chosen', { count: chosen.size })}</p>
            <Button
              variant="filled"
              isDisabled={chosen.size === 0}
              pending={task.isRunning ? t('looking') : undefined}
              onPress={begin}
            >
              {t('choose.begin')}
            </Button>
          </div>
        </>
      }
    >
      <ShareableList
        choosing={choosing}
        name={name ?? usual}
        onName={choosing.setName}
        onRaise={setRaising}
      />
      {raising === null || recipient === null ? null : (
        <LetThemRead
          row={raising}
          recipient={recipient}
          onClose={() => setRaising(null)}
          onRaised={() => {
            if (!chosen.has(raising.entry.id)) choosing.toggle(raising.entry.id);
          }}
        />
      )}
    </SplitSheet>
  );
}
