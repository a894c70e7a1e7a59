import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PackNoteRow, PackNoteView } from '../../../../shared/contract/sharing';
import { packNoteQuery } from '../../../api';
import { Button, ChoiceBar } from '../../../ui';
import { FailureNotice, writeDay } from '../../../words';
import { Differences } from './Differences';
import styles from './Note.module.css';
import { WholeNote } from './WholeNote';

type View = 'whole' | 'changes';

/** The page at the right: the note she is at, as it came, and what is different about it. `onBeside` shows all versions side by side. */
export function NoteReading(props: {
  readonly pack: string;
  readonly row: PackNoteRow | null;
  readonly onBeside: (() => void) | undefined;
}): ReactElement {
  const { pack, row, onBeside } = props;
  const t = useTranslations('takingIn.note');
  return (
    <section className={styles['pane']} aria-label={t('label')} {...scrolls}>
      {row === null ? (
        <p className={styles['quiet']}>{t('choose')}</p>
      ) : (
        <Reading key={row.key} pack={pack} row={row} onBeside={onBeside} />
      )}
    </section>
  );
}

/** Nothing in it may take the keyboard, so it takes it itself, to be scrolled. */
const scrolls = { tabIndex: 0 };

function Reading(props: {
  readonly pack: string;
  readonly row: PackNoteRow;
  readonly onBeside: (() => void) | undefined;
}): ReactElement {
  const { pack, row, onBeside } = props;
  const t = useTranslations('takingIn.note');
  const words = useTranslations('words');
  const { data: note, error } = useQuery(packNoteQuery(pack, row.key));
  const about = row.status === null ? words(`kind.${row.kind}`) : words(`status.${row.status}`);
  return (
    <>
      <h2 className={styles['title']}>{row.title === '' ? t('untitled') : row.title}</h2>
      <p className={styles['quiet']}>
        {t('kindOn', { kind: about, day: writeDay(row.date, 'dayMonthYear') })}
      </p>
      <FailureNotice error={error} />
      {note === undefined && error === null ? <p className={styles['quiet']}>{t('loading')}</p> : null}
      {note === undefined ? null : <Versions note={note} onBeside={onBeside} />}
    </>
  );
}

function Versions(props: {
  readonly note: PackNoteView;
  readonly onBeside: (() => void) | undefined;
}): ReactElement {
  const { note, onBeside } = props;
  const { theirs, ours, row } = note;
  const t = useTranslations('takingIn.note');
  const isCompared = ours !== null && (row.plan === 'changed' || row.plan === 'conflicting');
  const [view, setView] = useState<View>('changes');
  const whole = <WholeNote text={theirs} files={theirs.attachments} />;
  if (!isCompared) return whole;
  return (
    <>
      <ChoiceBar<View>
        label={t('view')}
        options={[
          { id: 'changes', label: t('views.changes') },
          { id: 'whole', label: t('views.whole') },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'whole' ? whole : <WhatChanged note={note} onBeside={onBeside} />}
    </>
  );
}

function WhatChanged(props: {
  readonly note: PackNoteView;
  readonly onBeside: (() => void) | undefined;
}): ReactElement | null {
  const { theirs, ours, base, row } = props.note;
  const t = useTranslations('takingIn.note');
  if (ours === null) return null;
  if (row.plan === 'changed') return <Differences earlier={ours} later={theirs} />;
  return (
    <>
      {base === null ? (
        <section>
          <p className={styles['quiet']}>{t('noBase')}</p>
          <h3 className={styles['field']}>{t('against')}</h3>
          <Differences earlier={ours} later={theirs} />
        </section>
      ) : (
        <>
          <section>
            <h3 className={styles['head']}>{t('theyChanged')}</h3>
            <Differences earlier={base} later={theirs} />
          </section>
          <section>
            <h3 className={styles['head']}>{t('youChanged')}</h3>
            <Differences earlier={base} later={ours} />
          </section>
        </>
      )}
      {props.onBeside === undefined ? null : (
        <div>
          <Button onPress={props.onBeside}>{t('beside')}</Button>
        </div>
      )}
    </>
  );
}
