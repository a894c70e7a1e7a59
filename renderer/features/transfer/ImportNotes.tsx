import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportNote } from '../../../shared/contract/transfer';
import { classesOf } from '../../ui/class-names';
import { countFiles, groupNotes, type NoteGroup } from './note-groups';
import styles from './Transfer.module.css';

const cx = classesOf(styles);

/** Files named of each problem; a folder may hold a hundred thousand. */
const most = 200;

/** `isDone`: the import is over, so the sentences are about what happened. */
export function ImportNotes(props: {
  readonly notes: readonly ImportNote[];
  readonly isDone: boolean;
}): ReactElement | null {
  const { notes, isDone } = props;
  const t = useTranslations('transfer.notes');
  const [leftOut, changed] = [groupNotes(notes, true), groupNotes(notes, false)];
  if (notes.length === 0) return null;
  return (
    <div className={cx('notes')}>
      <Groups
        groups={leftOut}
        title={t(isDone ? 'leftOut' : 'willBeLeftOut', { count: countFiles(leftOut) })}
      />
      <Groups
        groups={changed}
        title={t(isDone ? 'changed' : 'willBeChanged', { count: countFiles(changed) })}
      />
    </div>
  );
}

function Groups(props: {
  readonly groups: readonly NoteGroup[];
  readonly title: string;
}): ReactElement | null {
  const t = useTranslations('transfer.notes');
  if (props.groups.length === 0) return null;
  return (
    <details>
      <summary>{props.title}</summary>
      <ul className={cx('files')}>
        {props.groups.map(({ problem, files }) => (
          <li key={problem}>
            <p className={cx('why')}>{t(`problem.${problem}`)}</p>
            <ul>
              {files.slice(0, most).map(file => (
                <li key={file} className={cx('file')}>
                  {file}
                </li>
              ))}
              {files.length > most ? <li>{t('more', { count: files.length - most })}</li> : null}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
