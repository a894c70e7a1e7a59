import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LooseName } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { api, looseNamesQuery, putPerson, useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './LooseNames.module.css';
import { WhoIsMeant } from './WhoIsMeant';

const cx = classesOf(styles);

/** Names shown at once; the rest is found by typing. */
const most = 40;

/** Names in the notes that are nobody's: one press makes a person of one, or asks who is meant where several could be. */
export function LooseNames(props: {
  readonly text: string;
  /** Nothing else is in the list. */
  readonly hasRoom: boolean;
  readonly onOpen: (id: PersonId) => void;
}): ReactElement | null {
  const { text, hasRoom, onOpen } = props;
  const t = useTranslations('people.loose');
  const all = useQuery(looseNamesQuery).data ?? [];
  const fitting = all.filter(({ name }) => foldName(name).includes(foldName(text)));
  const [asking, setAsking] = useState<LooseName | null>(null);
  const [said, say] = useState('');
  const client = useQueryClient();
  const task = useTask();
  const list = useFocusOnNext(fitting.length);
  const add = (name: string, at: number): void =>
    task.run(async () => {
      const view = await api.createPerson({ name, content: {} });
      putPerson(client, view);
      list.from(at);
      say(t('added', { name }));
      onOpen(view.person.id);
    });
  if (fitting.length === 0 && asking === null) return null;
  return (
    <section className={cx('loose', hasRoom && 'roomy')} aria-label={t('title')}>
      <h2 className={cx('looseHead')}>{t('title')}</h2>
      <p className={cx('looseText')}>{t('text')}</p>
      <FailureNotice error={task.error} />
      <p role="status" className={cx('looseText', 'said')}>
        {said}
      </p>
      <ul ref={list.box}>
        {fitting.slice(0, most).map((loose, at) => (
          <li key={loose.name} className={cx('looseRow')}>
            <div className={cx('looseName')}>
              {loose.name} <span className={cx('looseCount')}>{t('notes', { count: loose.entries })}</span>
            </div>
            {loose.couldBe.length === 0 ? (
              <Button
                variant="quiet"
                size="text"
                icon="plus"
                aria-label={t('addNamed', { name: loose.name })}
                onPress={() => add(loose.name, at)}
              >
                {t('add')}
              </Button>
            ) : (
              <Button
                variant="quiet"
                size="text"
                aria-label={t('chooseNamed', { name: loose.name })}
                onPress={() => setAsking(loose)}
              >
                {t('choose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {fitting.length > most ? (
        <p className={cx('looseText')}>{t('more', { count: fitting.length - most })}</p>
      ) : null}
      {asking === null ? null : (
        <WhoIsMeant
          loose={asking}
          onClose={() => {
            setAsking(null);
            focusPageIfLost();
          }}
        />
      )}
    </section>
  );
}

/** The keyboard goes on to the name that takes the place of the one that is somebody now, or back to the page. */
function useFocusOnNext(count: number) {
  const box = useRef<HTMLUListElement>(null);
  const addedAt = useRef<number | null>(null);
  useEffect(() => {
    const at = addedAt.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (at === null || !isLost) return;
    addedAt.current = null;
    const buttons = box.current?.querySelectorAll<HTMLElement>('button') ?? [];
    (buttons[Math.min(at, count - 1)] ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [count]);
  return {
    box,
    from: (at: number) => {
      addedAt.current = at;
    },
  };
}
