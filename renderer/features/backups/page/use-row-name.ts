import { useTranslations } from 'use-intl';
import type { BackupRow } from '../../../../shared/contract/backups';

/** What a note of a backup is called. */
export function useRowName(): (row: BackupRow) => string {
  const words = useTranslations('words');
  return ({ title }) => (title === '' ? words('untitled') : title);
}
