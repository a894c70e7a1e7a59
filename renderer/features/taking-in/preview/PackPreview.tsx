import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { JournalError } from '../../../../shared/contract/errors';
import { Button, Icon, SheetHeader } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import { NoteReading } from '../note/NoteReading';
import { ThreeVersions } from '../note/ThreeVersions';
import { canBeTaken } from '../note-lines';
import type { Looking } from '../opening/use-pack';
import { NoteList } from './NoteList';
import { PackNotices } from './PackNotices';
import styles from './Preview.module.css';

/** Everything in a pack before any of it comes in: the notes at the left, the one she reads at the right, what would be taken below. */
export function PackPreview(props: {
  readonly looking: Looking;
  readonly onTick: (ticks: ReadonlySet<string>) => void;
  readonly onTake: () => void;
  readonly onOther: () => void;
  /** The sender's words were compared, or their card was forgotten. */
  readonly onCompared: () => void;
}): ReactElement {
  const { looking, onTick, onTake, onOther, onCompared } = props;
  const { pack, ticks } = looking;
  const t = useTranslations('takingIn.preview');
  const [shown, setShown] = useState<string | null>(() => firstShown(looking));
  const [beside, setBeside] = useState<string | null>(null);
  if (beside !== null)
    return <ThreeVersions pack={pack.id} noteKey={beside} onBack={() => setBeside(null)} />;
  const row = pack.notes.find(({ key }) => key === shown) ?? null;
  return (
    <main className={styles['page']} id="main" tabIndex={-1} aria-label={t('label')}>
      <SheetHeader
        isRuled
        title={pack.title}
        summary={<MadeBy looking={looking} />}
        actions={
          <Button icon="arrow-left" onPress={onOther} isDisabled={looking.isTaking}>
            {t('other')}
          </Button>
        }
      />
      <div className={styles['panes']}>
        <NoteList
          rows={pack.notes}
          ticks={ticks}
          shown={shown}
          isDisabled={looking.isTaking}
          notices={<PackNotices looking={looking} onCompared={onCompared} />}
          onTick={onTick}
          onShow={setShown}
        />
        <NoteReading
          pack={pack.id}
          row={row}
          onBeside={row?.plan === 'conflicting' ? () => setBeside(row.key) : undefined}
        />
      </div>
      <Foot looking={looking} onTake={onTake} />
    </main>
  );
}

function firstShown({ pack, ticks }: Looking): string | null {
  const first = pack.notes.find(({ key }) => ticks.has(key)) ?? pack.notes[0];
  return first?.key ?? null;
}

function MadeBy({ looking }: { readonly looking: Looking }): ReactElement {
  const { sender, madeOn, notes } = looking.pack;
  const t = useTranslations('takingIn');
  const day = writeDay(madeOn, 'dayMonthYear');
  const from =
    sender.standing === 'own'
      ? t('sender.fromYou', { day })
      : t('sender.from', { name: sender.person?.name ?? sender.name, day });
  return (
    <>
      {from} · {t('preview.count', { count: notes.length })}
    </>
  );
}

function Foot({ looking, onTake }: { readonly looking: Looking; readonly onTake: () => void }): ReactElement {
  const { pack, ticks, isTaking, failure } = looking;
  const t = useTranslations('takingIn.preview');
  const hasAny = pack.notes.some(canBeTaken);
  const reason = !hasAny ? t('nothingNew') : ticks.size === 0 ? t('choose') : undefined;
  return (
    <footer className={styles['foot']}>
      <p className={styles['safe']}>
        <Icon name="lock-closed" />
        {t('nothingYet')}
      </p>
      <FailureNotice error={failure === null ? null : new JournalError(failure.code, failure.details)} />
      <Button variant="filled" reason={reason} pending={isTaking ? t('going') : undefined} onPress={onTake}>
        {t('go', { count: ticks.size })}
      </Button>
    </footer>
  );
}
