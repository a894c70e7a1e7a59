import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryFate, ErasurePreview } from '../../../../shared/contract/sharing';
import { wordLimit } from '../../../../shared/domain/entry';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, useTask, vaultFactsQuery } from '../../../api';
import { Button, Checkbox, MarginRow, Sheet, SheetHeader, TextField } from '../../../ui';
import { FailureNotice } from '../../../words';
import styles from './Erase.module.css';
import type { ErasePorts } from './ErasePage';
import { withoutCopies } from './erased';
import { StepLine } from './StepLine';

type BeSureProps = ErasePorts & {
  readonly preview: ErasurePreview;
  readonly fates: readonly { readonly entry: EntryId; readonly fate: EntryFate }[];
  /** Settles when what she chose is in the vault, where it must not come after they are gone. */
  readonly settled: () => Promise<void>;
  readonly onBack: () => void;
};

/** What erasing cannot reach, and a word to type before it is done. */
export function BeSure(props: BeSureProps): ReactElement {
  const { preview, fates, onErased } = props;
  const t = useTranslations('personDesk.erase');
  const [reference, setReference] = useState('');
  const [typed, setTyped] = useState('');
  const [removesCopies, setRemovesCopies] = useState(false);
  const task = useTask();
  const word = t('sure.word');
  const isSure = typed.trim().toLocaleLowerCase('en-GB') === word;
  const erase = (): void =>
    task.run(async () => {
      await Promise.allSettled([props.settled()]);
      const certificate = await api.erasePerson({
        person: preview.person.id,
        fates,
        reference: reference.trim(),
      });
      onErased(removesCopies ? await withoutCopies(certificate) : { certificate, copiesError: null });
    });
  const title = t('title', { name: preview.person.name });
  const going = fates.filter(({ fate }) => fate === 'erase').length;
  const rewritten = fates.filter(({ fate }) => fate === 'rewrite').length;
  return (
    <Sheet
      label={title}
      header={
        <SheetHeader
          title={title}
          summary={t('sure.summary', { erase: going, rewrite: rewritten })}
          actions={<StepLine at="sure" />}
        />
      }
      footer={
        <>
          <Button onPress={props.onLeave}>{t('fates.cancel')}</Button>
          <div className={styles['actions']}>
            <Button variant="link" onPress={props.onBack}>
              {t('sure.before')}
            </Button>
            <Button
              variant="filled"
              pending={task.isRunning ? t('sure.pending') : undefined}
              onPress={erase}
              reason={isSure ? undefined : t('sure.type', { word })}
            >
              {t('sure.yes')}
            </Button>
          </div>
        </>
      }
    >
      <OutOfReach preview={preview} removesCopies={removesCopies} onRemovesCopies={setRemovesCopies} />
      <MarginRow label={t('sure.lead')} headingLevel={2}>
        <p className={styles['quiet']}>{t('sure.leadText')}</p>
      </MarginRow>
      <MarginRow label={t('sure.confirm')} headingLevel={2} align="top">
        <div className={styles['fields']}>
          <TextField
            label={t('sure.reference')}
            description={t('sure.referenceText')}
            value={reference}
            onChange={setReference}
            maxLength={wordLimit}
            spellCheck="false"
          />
          <TextField
            label={t('sure.type', { word })}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            spellCheck="false"
          />
          <FailureNotice error={task.error} />
        </div>
      </MarginRow>
    </Sheet>
  );
}

function OutOfReach(props: {
  readonly preview: ErasurePreview;
  readonly removesCopies: boolean;
  readonly onRemovesCopies: (removes: boolean) => void;
}): ReactElement {
  const t = useTranslations('personDesk.erase.sure');
  const { handovers } = props.preview.counts;
  const facts = useQuery(vaultFactsQuery);
  const copies = facts.data?.damagedCopies ?? 0;
  const isUnknown = facts.data === undefined && facts.isError;
  return (
    <MarginRow label={t('reach')} headingLevel={2} align="top">
      <p className={styles['quiet']}>{t('reachText')}</p>
      <ul className={styles['reach']}>
        {handovers === 0 ? null : <li>{t('left', { count: handovers })}</li>}
        <li>{t('backups')}</li>
        <li>{t('exports')}</li>
        <li>{t('memory')}</li>
      </ul>
      {handovers === 0 ? <p className={styles['after']}>{t('leftNothing')}</p> : null}
      {copies === 0 && !isUnknown ? null : (
        <>
          <p className={styles['after']}>
            {isUnknown ? t('damaged.unknown') : t('damaged.text', { count: copies })}
          </p>
          <Checkbox isSelected={props.removesCopies} onChange={props.onRemovesCopies}>
            {isUnknown ? t('damaged.removeAny') : t('damaged.remove', { count: copies })}
          </Checkbox>
        </>
      )}
    </MarginRow>
  );
}
