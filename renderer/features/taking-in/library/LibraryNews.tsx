import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useLibraries } from '../../../api';
import { MarginRow } from '../../../ui';
import { FreshPacks } from './FreshPacks';
import { freshPacks } from './fresh';
import type { LibraryPack } from './library-pack';

/** New packs in the folders that circles share; nothing while there are none. */
export function LibraryNews({
  onOpen,
}: {
  readonly onOpen: (pack: LibraryPack) => void;
}): ReactElement | null {
  const t = useTranslations('takingIn.news');
  const packs = freshPacks(useLibraries().data ?? []);
  if (packs.length === 0) return null;
  return (
    <MarginRow label={t('title')} headingLevel={2}>
      <FreshPacks packs={packs} onOpen={onOpen} />
    </MarginRow>
  );
}
