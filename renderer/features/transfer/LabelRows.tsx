import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportPreview } from '../../../shared/contract/transfer';
import { kinds } from '../../../shared/domain/status';
import { useSettings } from '../../api';
import { Select } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { kindChoice, type LabelChoice, themeChoice } from './label-uses';
import styles from './Transfer.module.css';

const cx = classesOf(styles);

/** Labels with a choice of their own; those that are used less stay tags. */
const most = 60;

/** What each tag and notebook becomes here. */
export function LabelRows(props: {
  readonly labels: ImportPreview['labels'];
  readonly chosen: ReadonlyMap<string, LabelChoice>;
  readonly onChoose: (label: string, choice: LabelChoice) => void;
}): ReactElement {
  const { labels, chosen, onChoose } = props;
  const t = useTranslations('transfer.import.labels');
  const words = useTranslations('words.kind');
  const themes = useSettings().data?.themes ?? [];
  const options = [
    { id: 'tag', label: t('tag') },
    ...kinds.map(kind => ({ id: kindChoice(kind), label: t('kind', { kind: words(kind) }) })),
    ...themes.map(({ id, name }) => ({ id: themeChoice(id), label: t('theme', { theme: name }) })),
    { id: 'person', label: t('person') },
    { id: 'nothing', label: t('nothing') },
  ];
  return (
    <details className={cx('labels')}>
      <summary>{t('title', { count: labels.length })}</summary>
      <p className={cx('quiet')}>{t('text')}</p>
      <div className={cx('labelGrid')}>
        {labels.slice(0, most).map(({ label, count }) => (
          <Select
            key={label}
            label={t('label', { label, count })}
            options={options}
            value={chosen.get(label) ?? 'tag'}
            onChange={choice => onChoose(label, choice)}
          />
        ))}
      </div>
      {labels.length > most ? (
        <p className={cx('quiet')}>{t('more', { count: labels.length - most })}</p>
      ) : null}
    </details>
  );
}
