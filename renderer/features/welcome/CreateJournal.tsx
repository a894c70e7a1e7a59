import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../shared/contract/host';
import type { PathGrant } from '../../../shared/domain/ids';
import { FolderField, useHost } from '../../host';
import { PassphraseCover } from '../../passphrase';
import { Button, CoverNote } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './CreateJournal.module.css';

const cx = classesOf(styles);

/** `onCreate` rejects with `JournalError`; `folder` is `null` for the usual place. */
export interface CreateJournalProps {
  readonly onCreate: (passphrase: string, folder: PathGrant | null) => Promise<void>;
  readonly onBack: () => void;
}

/** Chooses the passphrase and where the journal is kept. */
export function CreateJournal({ onCreate, onBack }: CreateJournalProps): ReactElement {
  const t = useTranslations('vault.create');
  const [folder, setFolder] = useState<Chosen | null>(null);
  return (
    <PassphraseCover
      words={{
        title: t('title'),
        summary: t('summary'),
        field: t('field'),
        go: t('go'),
        working: t('working'),
        other: t('back'),
      }}
      notes={<CreateNotes />}
      onChoose={passphrase => onCreate(passphrase, folder?.grant ?? null)}
      onOther={async () => onBack()}
    >
      <WhereKept chosen={folder} onChoose={setFolder} />
    </PassphraseCover>
  );
}

function WhereKept(props: {
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactElement {
  const t = useTranslations('vault.create');
  const { nativeChooser } = useHost();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <section className={cx('where')} aria-labelledby="where-kept">
      <h2 id="where-kept" className={cx('heading')}>
        {t('where')}
      </h2>
      {isChoosing || nativeChooser ? (
        <>
          {nativeChooser && props.chosen === null ? <p className={cx('usual')}>{t('usual')}</p> : null}
          <FolderField label={t('folder')} purpose="vault" {...props} />
        </>
      ) : (
        <div className={cx('row')}>
          <p>{t('usual')}</p>
          <Button variant="link" onPress={() => setChoosing(true)}>
            {t('change')}
          </Button>
        </div>
      )}
    </section>
  );
}

function CreateNotes(): ReactElement {
  const t = useTranslations('vault.create');
  return (
    <>
      <CoverNote title={t('nobody')} icon="key">
        {t('nobodyText')}
      </CoverNote>
      <CoverNote title={t('paste')}>{t('pasteText')}</CoverNote>
    </>
  );
}
