import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { LineButton, StatusGlyph, VisuallyHidden } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import styles from './EntryLine.module.css';

const cx = classesOf(styles);

/** `end` stands right, quiet: a date, or for whom. */
export interface EntryLineProps {
  readonly entry: EntrySummary;
  readonly end?: ReactNode;
  readonly onOpenEntry: (id: EntryId) => void;
}

/** An entry in one line; pressing it opens the entry. */
export function EntryLine({ entry, end, onOpenEntry }: EntryLineProps): ReactElement {
  const words = useTranslations('words');
  const state = entry.status === null ? words(`kind.${entry.kind}`) : words(`status.${entry.status}`);
  return (
    <li className={cx('item')}>
      <LineButton
        glyph={<StatusGlyph kind={entry.kind} progress={progressOf(entry.status)} />}
        title={entry.title === '' ? words('untitled') : entry.title}
        end={end}
        onPress={() => onOpenEntry(entry.id)}
      >
        <VisuallyHidden>, {state}</VisuallyHidden>
      </LineButton>
    </li>
  );
}
