import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useLibraries } from '../../../api';
import { MarginRow } from '../../../ui';
import { FreshPacks } from './FreshPacks';
import { freshPacks } from './fresh';
import styles from './Library.module.css';
import type { LibraryPack } from './library-pack';

/** New packs in the folders that circles share; nothing while there are none. That nobody could look is said quietly. */
export function LibraryNews({
  onOpen,
}: {
  readonly onOpen: (pack: LibraryPack) => void;
}): ReactElement | null {
  const t = useTranslations('takingIn.news');
  const { data: libraries = [], isError } = useLibraries();
  const packs = freshPacks(libraries);
  if (packs.length === 0 && !isError) return null;
  return (
    <MarginRow label={t('title')} headingLevel={2}>
      {isError ? <p className={styles['quiet']}>{t('failed')}</p> : null}
      {packs.length === 0 ? null : <FreshPacks packs={packs} onOpen={onOpen} />}
    </MarginRow>
  );
}
