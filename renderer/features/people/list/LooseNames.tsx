import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LooseName } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { api, looseNamesQuery, putCircle, putPerson, useTask } from '../../../api';
import { circleKindOf } from '../../../editor/whole-names';
import { focusPageIfLost } from '../../../records';
import { useInSightFirst, useSteady } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './LooseNames.module.css';
import { LooseRow } from './LooseRow';
import { WhoIsMeant } from './WhoIsMeant';

const cx = classesOf(styles);

const nothing: readonly LooseName[] = [];
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
  const { data: all = nothing } = useQuery(looseNamesQuery);
  const fitting = useMemo(() => {
    const sought = foldName(text);
    return sought === '' ? all : all.filter(({ name }) => foldName(name).includes(sought));
  }, [all, text]);
  const [asking, setAsking] = useState<LooseName | null>(null);
  const [said, say] = useState('');
  const client = useQueryClient();
  const task = useTask();
  const list = useFocusOnNext(fitting.length);
  const shown = useInSightFirst(fitting.slice(0, most));
  const add = (name: string, at: number): void =>
    task.run(async () => {
      const view = await api.createPerson({ name, content: {} });
      putPerson(client, view);
      list.from(at);
      say(t('added', { name }));
      onOpen(view.person.id);
    });
  const addCircle = (name: string, at: number): void =>
    task.run(async () => {
      putCircle(client, await api.createCircle({ name, content: { kind: circleKindOf(name) ?? 'cohort' } }));
      list.from(at);
      say(t('addedCircle', { name }));
    });
  const [onAdd, onAddCircle] = [useSteady(add), useSteady(addCircle)];
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
        {shown.map((loose, at) => (
          <LooseRow
            key={loose.name}
            loose={loose}
            at={at}
            onAdd={onAdd}
            onAddCircle={onAddCircle}
            onAsk={setAsking}
          />
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
