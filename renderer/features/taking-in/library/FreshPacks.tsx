import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, librariesQuery, useTask } from '../../../api';
import { useFocusAfterRemoval } from '../../../records';
import { Button, Icon, Line, LineActions } from '../../../ui';
import { FailureNotice, useSpokenMoment, writeDay } from '../../../words';
import type { FreshPack } from './fresh';
import styles from './Library.module.css';
import type { LibraryPack } from './library-pack';

/** New packs shown at first. */
const few = 3;

/** New packs in shared folders, each to be looked at or passed over. */
export function FreshPacks(props: {
  readonly packs: readonly FreshPack[];
  /** Whether it goes without saying which circle's folder this is. */
  readonly isOfOneCircle?: boolean;
  readonly onOpen: (pack: LibraryPack) => void;
}): ReactElement {
  const { packs, isOfOneCircle = false, onOpen } = props;
  const t = useTranslations('takingIn.news');
  const [isWhole, setWhole] = useState(false);
  const [said, say] = useState('');
  const task = useTask();
  const client = useQueryClient();
  const focus = useFocusAfterRemoval<HTMLUListElement>(packs.length);
  const passOver = (pack: LibraryPack, at: number): void =>
    task.run(async () => {
      await api.passOver(pack);
      focus.from(at);
      say(t('passed'));
      await client.invalidateQueries({ queryKey: librariesQuery.queryKey });
    });
  const shown = isWhole ? packs : packs.slice(0, few);
  return (
    <div className={styles['packs']}>
      <ul ref={focus.box} aria-label={t('list')} className={styles['list']}>
        {shown.map(({ circle, file }, at) => (
          <li key={`${circle.id} ${file.file}`}>
            <Pack
              pack={{ circle, file }}
              isOfOneCircle={isOfOneCircle}
              at={at}
              onOpen={() => onOpen({ circle: circle.id, file: file.file })}
              onPass={() => passOver({ circle: circle.id, file: file.file }, at)}
            />
          </li>
        ))}
      </ul>
      {shown.length === packs.length ? null : (
        <Button variant="link" onPress={() => setWhole(true)}>
          {t('more', { count: packs.length - few })}
        </Button>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <FailureNotice error={task.error} />
    </div>
  );
}

function Pack(props: {
  readonly pack: FreshPack;
  readonly isOfOneCircle: boolean;
  readonly at: number;
  readonly onOpen: () => void;
  readonly onPass: () => void;
}): ReactElement {
  const { pack, isOfOneCircle, at, onOpen, onPass } = props;
  const t = useTranslations('takingIn.news');
  const { what, about } = useWords()(pack);
  return (
    <Line title={what} glyph={<Icon name="import" />}>
      {about}
      {isOfOneCircle ? null : <p>{t('inFolder', { circle: pack.circle.name })}</p>}
      <LineActions>
        <Button size="text" aria-label={t('lookLabel', { what })} onPress={onOpen}>
          {t('look')}
        </Button>
        <Button variant="link" aria-label={t('passLabel', { what })} data-remove={at} onPress={onPass}>
          {t('pass')}
        </Button>
      </LineActions>
    </Line>
  );
}

function useWords(): (pack: FreshPack) => { readonly what: string; readonly about: string } {
  const t = useTranslations('takingIn.news');
  const spoken = useSpokenMoment();
  return ({ file }) => {
    const moment = spoken(file.changedAt, Date.now());
    if (file.opened !== null) {
      const { sender, title, notes, madeOn } = file.opened;
      const name = sender.person?.name ?? sender.name;
      return {
        what: t(sender.person === null ? 'fromUnknown' : 'from', { name }),
        about: t('titled', { title, notes, day: writeDay(madeOn, 'dayMonthYear') }),
      };
    }
    if (file.problem?.kind === 'damaged') return { what: t('arriving'), about: t('arrivingText') };
    if (file.problem !== null) return { what: t('broken'), about: t('brokenText', { moment }) };
    return { what: t('locked'), about: t('lockedText', { moment }) };
  };
}
