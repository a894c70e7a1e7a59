import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../../shared/contract/host';
import type { LibraryView } from '../../../../shared/contract/sharing';
import type { CircleId } from '../../../../shared/domain/ids';
import { api, librariesQuery, useLibraries, useTask } from '../../../api';
import { FolderField } from '../../../host';
import { focusPageIfLost } from '../../../records';
import { Button, Notice } from '../../../ui';
import { FailureNotice } from '../../../words';
import { FreshPacks } from '../library/FreshPacks';
import { freshPacks } from '../library/fresh';
import type { LibraryPack } from '../library/library-pack';
import styles from './Circle.module.css';

/** The folder a circle shares: which one, whether it is there, and what is new in it. */
export function SharedFolder(props: {
  readonly circle: CircleId;
  readonly onOpenPack: ((pack: LibraryPack) => void) | undefined;
}): ReactElement {
  const { circle, onOpenPack } = props;
  const t = useTranslations('takingIn.circle');
  const { data: libraries, error } = useLibraries();
  const library = libraries?.find(view => view.circle.id === circle) ?? null;
  const [isChanging, setChanging] = useState(false);
  const [said, say] = useState('');
  const task = useTask();
  const client = useQueryClient();
  const set = (chosen: Chosen | null): void =>
    task.run(async () => {
      await api.setLibrary({ circle, folder: chosen?.grant ?? null });
      await client.invalidateQueries({ queryKey: librariesQuery.queryKey });
      setChanging(false);
      say(chosen === null ? t('stopped') : '');
      focusPageIfLost();
    });
  return (
    <section className={styles['block']} aria-label={t('folder')}>
      <h4 className={styles['head']}>{t('folder')}</h4>
      <FailureNotice error={error ?? task.error} />
      {libraries === undefined ? null : library === null || isChanging ? (
        <>
          <p>{t('folderText')}</p>
          <FolderField
            label={t(library === null ? 'folderLabel' : 'otherFolder')}
            purpose="library"
            chosen={null}
            isDisabled={task.isRunning}
            onChoose={set}
          />
        </>
      ) : (
        <InUse library={library} onOpenPack={onOpenPack} />
      )}
      {library === null ? null : (
        <div className={styles['actions']}>
          <Button variant="link" onPress={() => setChanging(!isChanging)}>
            {t(isChanging ? 'keep' : 'change')}
          </Button>
          <Button variant="link" isDisabled={task.isRunning} onPress={() => set(null)}>
            {t('stop')}
          </Button>
        </div>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </section>
  );
}

function InUse(props: {
  readonly library: LibraryView;
  readonly onOpenPack: ((pack: LibraryPack) => void) | undefined;
}): ReactElement {
  const { library, onOpenPack } = props;
  const { state, fresh, folder } = library;
  const t = useTranslations('takingIn.circle');
  return (
    <>
      <p className={styles['folder']}>{t('folderNow', { folder })}</p>
      {state === 'there' ? null : <Notice icon="warning" title={t(state)} />}
      {state !== 'there' ? null : fresh.length === 0 ? (
        <p className={styles['quiet']}>{t('nothingNew')}</p>
      ) : (
        <>
          <p>{t('fresh', { count: fresh.length })}</p>
          {onOpenPack === undefined ? null : (
            <FreshPacks packs={freshPacks([library])} isOfOneCircle onOpen={onOpenPack} />
          )}
        </>
      )}
    </>
  );
}
