import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Checkbox, Dialog } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Check.module.css';
import type { FindingGroup } from './finding-groups';
import type { FindingWords } from './use-finding-words';

const cx = classesOf(styles);

/** All names that are still to be decided, with what would stand instead: looked through once, replaced at once. */
export function ReplaceNames(props: {
  readonly names: readonly FindingGroup[];
  readonly words: FindingWords;
  readonly onReplace: (names: readonly FindingGroup[]) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { names, words, onReplace, onClose } = props;
  const t = useTranslations('sharing.check.bulk');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = names.filter(({ key }) => !left.has(key));
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={t('title')}
      actions={
        <>
          <Button
            variant="filled"
            autoFocus
            isDisabled={chosen.length === 0}
            onPress={() => onReplace(chosen)}
          >
            {t('done', { count: chosen.length })}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('text')}</p>
      <ul className={cx('bulk')} aria-label={t('list')}>
        {names.map(group => (
          <li key={group.key}>
            <Checkbox isSelected={!left.has(group.key)} onChange={() => toggle(group.key)}>
              {t('row', { name: words.who(group), label: group.first.would ?? '' })}
            </Checkbox>
            <span className={cx('times')}>{t('places', { count: group.findings.length })}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
