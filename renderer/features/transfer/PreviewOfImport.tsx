import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportPreview, MappedLabel } from '../../../shared/contract/transfer';
import { kinds } from '../../../shared/domain/status';
import { isLocalDate } from '../../../shared/domain/time';
import { Button } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { writeDay } from '../../words';
import { ImportNotes } from './ImportNotes';
import { LabelRows } from './LabelRows';
import { type LabelChoice, mappingOf } from './label-uses';
import styles from './Transfer.module.css';

const cx = classesOf(styles);

/** What would come in, before anything is changed. */
export function PreviewOfImport(props: {
  readonly preview: ImportPreview;
  /** It has come up under the head's eyes: the next step takes the keyboard. */
  readonly startsFocused: boolean;
  readonly onGo: (mapping: readonly MappedLabel[]) => void;
  /** Goes back to what the columns of its tables are. */
  readonly onTables: () => void;
  readonly onOther: () => void;
}): ReactElement {
  const { preview, startsFocused, onGo, onTables, onOther } = props;
  const t = useTranslations('transfer.import');
  const tables = useTranslations('tables');
  const [chosen, setChosen] = useState<ReadonlyMap<string, LabelChoice>>(new Map());
  const counts = (['entries', 'records', 'attachments', 'people', 'tags'] as const)
    .filter(name => name !== 'records' || preview.records > 0)
    .map(name => t(name, { count: preview[name] }));
  const count = preview.entries + preview.records;
  return (
    <div className={cx('block')}>
      <div role="status">
        <h4 className={cx('subheading')}>{t('preview')}</h4>
        <p>{count === 0 ? t('nothing') : `${counts.join(', ')}.`}</p>
        {preview.alreadyHere === 0 ? null : <p>{t('alreadyHere', { count: preview.alreadyHere })}</p>}
      </div>
      <Sources sources={preview.sources} />
      {preview.examples.length === 0 ? null : <Examples examples={preview.examples} />}
      {preview.labels.length === 0 ? null : (
        <LabelRows
          labels={preview.labels}
          chosen={chosen}
          onChoose={(label, choice) => setChosen(new Map(chosen).set(label, choice))}
        />
      )}
      <ImportNotes notes={preview.notes} isDone={false} />
      {preview.entries === 0 ? null : (
        <p className={cx('quiet')}>{t('private', { count: preview.forOthers })}</p>
      )}
      <div className={cx('actions')}>
        {count === 0 ? null : (
          <Button
            variant="filled"
            onPress={() => onGo(mappingOf(preview.labels, chosen))}
            autoFocus={startsFocused}
          >
            {t('go', { count })}
          </Button>
        )}
        {preview.tables.length === 0 ? null : (
          <Button variant="link" onPress={onTables}>
            {tables('back')}
          </Button>
        )}
        <Button variant="link" onPress={onOther}>
          {t('other')}
        </Button>
      </div>
    </div>
  );
}

/** Which programs wrote the notes; not told of a folder that holds nothing but texts. */
function Sources({ sources }: Pick<ImportPreview, 'sources'>): ReactElement | null {
  const t = useTranslations('transfer.import');
  const isPlain = sources.every(({ source, file }) => source === 'markdown' && file === '');
  if (isPlain) return null;
  return (
    <section aria-label={t('found')}>
      <ul className={cx('files')}>
        {sources.map(({ source, file, notes: count }) => {
          const named = t(`source.${source}`);
          const words =
            file === ''
              ? t('foundHere', { source: named, count })
              : t('foundIn', { source: named, file, count });
          return <li key={`${source} ${file}`}>{words}</li>;
        })}
      </ul>
    </section>
  );
}

function Examples({ examples }: Pick<ImportPreview, 'examples'>): ReactElement {
  const t = useTranslations('transfer.import');
  const words = useTranslations('words.kind');
  const kindWord = (text: string) => {
    const kind = kinds.find(known => known === text);
    return kind === undefined ? text : words(kind);
  };
  return (
    <div className={cx('tableFrame')}>
      <table className={cx('examples')}>
        <caption>{t('examples')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('title')}</th>
            <th scope="col" className={cx('short')}>
              {t('kind')}
            </th>
            <th scope="col" className={cx('short')}>
              {t('date')}
            </th>
            <th scope="col" className={cx('source')}>
              {t('file')}
            </th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ title, kind, date, file }) => (
            <tr key={file}>
              <td>{title}</td>
              <td className={cx('short')}>{kindWord(kind)}</td>
              <td className={cx('short')}>{isLocalDate(date) ? writeDay(date, 'dayMonthYear') : date}</td>
              <td>{file}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
