import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import { StatusGlyph, VisuallyHidden } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import styles from './EntryLink.module.css';

const cx = classesOf(styles);

/** An entry by its title; pressing it opens it. */
export function EntryLink(props: {
  readonly entry: EntrySummary;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const { entry, onOpenEntry } = props;
  const words = useTranslations('words');
  const state = entry.status === null ? words(`kind.${entry.kind}`) : words(`status.${entry.status}`);
  return (
    <Button className={cx('link')} onPress={() => onOpenEntry(entry.id)}>
      <StatusGlyph kind={entry.kind} progress={progressOf(entry.status)} />
      <span className={cx('title')}>{entry.title === '' ? words('untitled') : entry.title}</span>
      <VisuallyHidden>, {state}</VisuallyHidden>
    </Button>
  );
}
