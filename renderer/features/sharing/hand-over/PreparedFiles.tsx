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
import { PreparedPicture } from './PreparedPicture';
import { pictureType } from './picture-type';
import type { Made } from './use-handing-over';

const cx = classesOf(styles);

type File = Prepared['files'][number];

/** Characters of a file that the core shows. */
const shownLimit = 1_000_000;

/** The very bytes that will leave, file by file. */
export function PreparedFiles({ made }: { readonly made: Made }): ReactElement {
  const { prepared } = made;
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
          <p className={cx('quiet')}>{t(whatIsShown(made))}</p>
        )}
        {prepared.files.map((file, index) => (
          <OneFile key={file.name} made={made} file={file} index={index} />
        ))}
      </div>
    </MarginRow>
  );
}

/** The very letters, but of a Word file the words that were read back out of it. */
function whatIsShown({ prepared, choice }: Made): 'packText' | 'wordText' | 'fileText' {
  if (prepared.form === 'pack') return 'packText';
  return choice.format === 'docx' ? 'wordText' : 'fileText';
}

type OneFileProps = { readonly made: Made; readonly file: File; readonly index: number };

function OneFile({ made, file, index }: OneFileProps): ReactElement {
  const t = useTranslations('sharing.handOver');
  return (
    <section className={cx('file')} aria-label={file.name}>
      <h3 className={cx('fileName')}>{t('file', { name: file.name, size: readableSize(file.size) })}</h3>
      {file.text === null ? (
        <NotText made={made} file={file} index={index} />
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

/** A PDF or a picture is shown; of anything else it is said what it is. */
function NotText({ made, file, index }: OneFileProps): ReactElement {
  const t = useTranslations('sharing.handOver');
  const { prepared } = made;
  const mediaType = pictureType(file.name);
  if (file.name.toLowerCase().endsWith('.pdf'))
    return <PreparedPdf id={prepared.id} file={file} index={index} />;
  if (mediaType !== null)
    return <PreparedPicture id={prepared.id} name={file.name} index={index} mediaType={mediaType} />;
  return <p className={cx('quiet')}>{t('attached')}</p>;
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
