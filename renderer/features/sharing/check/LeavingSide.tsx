import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SharingView } from '../../../../shared/contract/sharing';
import { leavingNoteQuery } from '../../../api';
import { EmptyState, IconButton } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './Check.module.css';
import { LeavingPaper } from './LeavingPaper';

const cx = classesOf(styles);

/** The right-hand page: exactly what will leave of one note. `following` is the note of the finding that is open. */
export function LeavingSide(props: {
  readonly view: SharingView;
  readonly following: string | null;
}): ReactElement {
  const { view, following } = props;
  const t = useTranslations('sharing.check.side');
  const [turned, setTurned] = useState<{ readonly from: string | null; readonly to: string } | null>(null);
  const { notes } = view;
  const wanted = turned !== null && turned.from === following ? turned.to : following;
  const at = Math.max(
    0,
    notes.findIndex(({ key }) => key === wanted),
  );
  const note = notes[at];
  const turn = (by: number): void => {
    const next = notes[at + by];
    if (next !== undefined) setTurned({ from: following, to: next.key });
  };
  if (note === undefined)
    return (
      <div className={cx('paper')}>
        <EmptyState invitation={t('empty')} />
      </div>
    );
  return (
    <div className={cx('side')}>
      <div className={cx('sideHead')}>
        <h2 className={cx('sideTitle')}>{t('title')}</h2>
        <div className={cx('pager')}>
          <IconButton
            icon="chevron-left"
            label={t('previous')}
            isDisabled={at === 0}
            onPress={() => turn(-1)}
          />
          <p role="status">{t('counter', { at: at + 1, count: notes.length })}</p>
          <IconButton
            icon="chevron-right"
            label={t('next')}
            isDisabled={at === notes.length - 1}
            onPress={() => turn(1)}
          />
        </div>
      </div>
      <OneNote view={view} note={note} />
    </div>
  );
}

function OneNote({
  view,
  note,
}: {
  readonly view: SharingView;
  readonly note: SharingView['notes'][number];
}): ReactElement {
  const t = useTranslations('sharing.check.side');
  if (note.leftBehind)
    return (
      <div className={cx('paper')}>
        <EmptyState invitation={t('stays')}>{t('staysMore')}</EmptyState>
      </div>
    );
  return <LeavingNote view={view} note={note} />;
}

function LeavingNote({ view, note }: Parameters<typeof OneNote>[0]): ReactElement | null {
  const { data, error } = useQuery(leavingNoteQuery(view.id, note.key));
  if (error !== null)
    return (
      <div className={cx('paper')}>
        <FailureNotice error={error} />
      </div>
    );
  // The note before it must not stand under the number of this one.
  return data?.key === note.key ? <LeavingPaper note={data} /> : null;
}
