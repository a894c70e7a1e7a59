import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryOrigin as EntryOriginView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { localDateOf } from '../../../../shared/domain/time';
import { entryOriginQuery } from '../../../api';
import { marginDay } from '../../../records';
import { Button } from '../../../ui';
import { useDay } from '../../../words';
import styles from './Origin.module.css';

/** A name is said as a fact only when the card's words were compared. */
const fromWords = {
  own: 'from',
  compared: 'from',
  kept: 'fromKept',
  unknown: 'fromUnknown',
} as const satisfies Record<EntryOriginView['standing'], string>;

/** Where an entry came from, among the notes in its margin; nothing for what was written here. */
export function EntryOrigin(props: {
  readonly entry: EntryId;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement | null {
  const { entry, onOpenEntry } = props;
  const t = useTranslations('takingIn.origin');
  const origin = useQuery(entryOriginQuery(entry)).data ?? null;
  const today = useDay();
  if (origin === null) return null;
  const taken = localDateOf(origin.takenAt);
  const { later, madeOn } = origin;
  const name = origin.person?.name ?? origin.senderName;
  return (
    <section className={styles['origin']} aria-label={t('title')}>
      <h3 className={styles['head']}>{t('title')}</h3>
      <p>
        {t(fromWords[origin.standing], {
          name,
          day: marginDay(taken, taken.slice(0, 4) === today.slice(0, 4)),
        })}
      </p>
      {madeOn === null ? null : (
        <p>{t('pack', { day: marginDay(madeOn, madeOn.slice(0, 4) === today.slice(0, 4)) })}</p>
      )}
      {origin.changedHere ? <p>{t('changedHere')}</p> : null}
      {later === null ? null : (
        <p>
          {t('later')}{' '}
          <Button variant="note" onPress={() => onOpenEntry(later.id)}>
            {later.title === '' ? t('untitled') : later.title}
          </Button>
        </p>
      )}
    </section>
  );
}
