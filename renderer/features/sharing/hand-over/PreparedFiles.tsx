import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Prepared } from '../../../../shared/contract/sharing';
import { api } from '../../../api';
import { PdfView } from '../../../pdf/PdfView';
import { MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { readableSize } from '../../../words';
import { ExactText } from './ExactText';
import styles from './HandOver.module.css';
import type { FormChoice } from './leaving-form';

const cx = classesOf(styles);

type File = Prepared['files'][number];

/** Characters of a file that the core shows. */
const shownLimit = 1_000_000;

/** The very bytes that will leave, file by file. */
export function PreparedFiles(props: {
  readonly prepared: Prepared;
  readonly choice: FormChoice;
}): ReactElement {
  const { prepared, choice } = props;
  const t = useTranslations('sharing.handOver');
  // The button that asked for it has gone.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <MarginRow
      label={t('files')}
      note={t('filesNote', { count: prepared.files.length })}
      headingLevel={2}
      align="top"
    >
      <div ref={box} className={cx('files')} tabIndex={-1}>
        {prepared.files.every(({ text }) => text === null) ? null : (
          <p className={cx('quiet')}>{t(prepared.form === 'pack' ? 'packText' : 'fileText')}</p>
        )}
        {prepared.files.map((file, index) => (
          <OneFile key={file.name} prepared={prepared} file={file} index={index} choice={choice} />
        ))}
      </div>
    </MarginRow>
  );
}

function OneFile(props: {
  readonly prepared: Prepared;
  readonly file: File;
  readonly index: number;
  readonly choice: FormChoice;
}): ReactElement {
  const { prepared, file, index, choice } = props;
  const t = useTranslations('sharing.handOver');
  return (
    <section className={cx('file')} aria-label={file.name}>
      <h3 className={cx('fileName')}>{t('file', { name: file.name, size: readableSize(file.size) })}</h3>
      {file.name.endsWith('.pdf') ? (
        <PreparedPdf id={prepared.id} file={file} index={index} />
      ) : file.text === null ? (
        <p className={cx('quiet')}>{t('notText', { form: t(`formats.${choice.format}`) })}</p>
      ) : (
        <>
          <ExactText label={t('textOf', { name: file.name })} text={file.text} />
          {file.text.length < shownLimit ? null : <p className={cx('quiet')}>{t('cut')}</p>}
        </>
      )}
      <p className={cx('digest')}>{t('digest', { digest: file.digest })}</p>
    </section>
  );
}

function PreparedPdf(props: {
  readonly id: string;
  readonly file: File;
  readonly index: number;
}): ReactElement {
  const { id, file, index } = props;
  const { data, error } = useQuery({
    queryKey: ['prepared', id, index],
    queryFn: async () => (await api.readPrepared({ id, file: index })).bytes,
    gcTime: 0,
  });
  return <PdfView name={file.name} bytes={data} error={error} />;
}
