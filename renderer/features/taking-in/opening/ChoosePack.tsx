import { type ReactElement, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { LibraryView, PackSource } from '../../../../shared/contract/sharing';
import { useLibraries } from '../../../api';
import { Button, MarginRow, Progress, Sheet, SheetHeader } from '../../../ui';
import { FailureNotice } from '../../../words';
import { FreshPacks } from '../library/FreshPacks';
import { awayFolders, freshPacks } from '../library/fresh';
import { LatestMerge } from '../report/LatestMerge';
import styles from './Opening.module.css';

/** Where a pack comes from: a file, or a folder that a circle shares. */
export function ChoosePack(props: {
  readonly isOpening: boolean;
  readonly isDragOver: boolean;
  /** Several files were dropped at once. */
  readonly isTooMany: boolean;
  /** She looked at one before, and what she ticked there is kept. */
  readonly isAgain: boolean;
  readonly onFile: (file: File) => void;
  readonly onOpen: (source: PackSource) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { isOpening, isDragOver, isTooMany, isAgain, onFile, onOpen, onLeave } = props;
  const t = useTranslations('takingIn.choose');
  return (
    <Sheet
      header={
        <SheetHeader
          title={t('title')}
          summary={t('summary')}
          actions={
            <Button icon="arrow-left" onPress={onLeave}>
              {t('back')}
            </Button>
          }
        />
      }
    >
      <MarginRow label={t('file')} headingLevel={2}>
        <div className={styles['block']} data-over={isDragOver ? '' : undefined}>
          <p>{isDragOver ? t('drop') : t('fileText')}</p>
          {isAgain && !isOpening ? <p>{t('again')}</p> : null}
          <p role="status" className={styles['said']}>
            {isTooMany ? t('oneAtATime') : ''}
          </p>
          {isOpening ? (
            <Progress label={t('opening')} value={undefined} text={t('openingText')} />
          ) : (
            <FileButton onFile={onFile} />
          )}
        </div>
      </MarginRow>
      {isOpening ? null : <FromLibraries onOpen={onOpen} />}
      {isOpening ? null : <LatestMerge />}
    </Sheet>
  );
}

function FromLibraries({ onOpen }: { readonly onOpen: (source: PackSource) => void }): ReactElement {
  const t = useTranslations('takingIn.choose');
  const { data: libraries, error } = useLibraries();
  const fresh = freshPacks(libraries ?? []);
  return (
    <MarginRow label={t('libraries')} headingLevel={2}>
      <FailureNotice error={error} />
      {fresh.length === 0 ? null : (
        <FreshPacks packs={fresh} onOpen={from => onOpen({ kind: 'library', ...from })} />
      )}
      {libraries === undefined || error !== null ? null : (
        <WhatElse libraries={libraries} isAnyNew={fresh.length > 0} />
      )}
    </MarginRow>
  );
}

/** Which folders are away, and that there is nothing in the others. */
function WhatElse(props: {
  readonly libraries: readonly LibraryView[];
  readonly isAnyNew: boolean;
}): ReactElement {
  const { libraries, isAnyNew } = props;
  const t = useTranslations('takingIn.choose');
  const away = awayFolders(libraries);
  const nothing = libraries.length === 0 ? 'none' : away.length === 0 ? 'nothingNew' : 'nothingNewElsewhere';
  return (
    <>
      {away.map(({ circle, state }) => (
        <p key={circle.id} className={styles['quiet']}>
          {t(state === 'missing' ? 'missing' : 'unreadable', { circle: circle.name })}
        </p>
      ))}
      {isAnyNew || (away.length > 0 && away.length === libraries.length) ? null : (
        <p className={styles['quiet']}>{t(nothing)}</p>
      )}
    </>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }): ReactElement {
  const t = useTranslations('takingIn.choose');
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button variant="filled" icon="import" autoFocus onPress={() => chooser.current?.click()}>
        {t('chooseFile')}
      </Button>
      <input
        ref={chooser}
        className={styles['chooser']}
        type="file"
        aria-label={t('fileLabel')}
        accept=".age"
        tabIndex={-1}
        onChange={event => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
