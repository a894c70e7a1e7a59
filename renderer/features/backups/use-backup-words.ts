import { useTranslations } from 'use-intl';
import type { Backup } from '../../../shared/contract/backups';
import { type Instant, localDateOf } from '../../../shared/domain/time';
import { readableSize, useDay, useSpokenDay, writeDay, writeTime } from '../../words';

/** How backups are said. */
export type BackupWords = {
  /** In a sentence: `today at 14:11`, `12 Nov at 09:30`. */
  readonly spoken: (at: Instant) => string;
  /** The same at the beginning of one. */
  readonly first: (at: Instant) => string;
  /** What a backup is called: `Saturday 21 November, 14:11`. */
  readonly named: (at: Instant) => string;
  /** Why it was made and how large it is. */
  readonly about: (backup: Backup) => string;
};

/** The words for backups, on the present day. */
export function useBackupWords(): BackupWords {
  const t = useTranslations('backups');
  const words = useTranslations('words.day');
  const today = useDay();
  const day = useSpokenDay();
  const spoken = (at: Instant) => words('at', { day: day(localDateOf(at), today), time: writeTime(at) });
  return {
    spoken,
    first: at => capital(spoken(at)),
    named: at => {
      const date = localDateOf(at);
      const isThisYear = date.slice(0, 4) === today.slice(0, 4);
      return t('name', { day: writeDay(date, isThisYear ? 'full' : 'fullWithYear'), time: writeTime(at) });
    },
    about: ({ reason, size }) =>
      t('kept.row', { reason: t(`kept.reason.${reason}`), size: readableSize(size) }),
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
